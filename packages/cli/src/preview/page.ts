/** The page around the contract. Its script is served beside it. */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<style>
:root { color-scheme: light; --ink: #1d2733; --soft: #5a6675; --line: #d5dbe1; --back: #eef1f4; --accent: #1f5fa8; --error: #b3261e; --warning: #8a5a00 }
* { box-sizing: border-box }
body { margin: 0; height: 100vh; display: grid; grid-template: auto 1fr / 1fr 25rem; font: 14px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--back) }
header { grid-column: 1 / -1; display: flex; gap: 1rem; align-items: baseline; padding: .6rem 1.2rem; background: #fff; border-bottom: 1px solid var(--line) }
h1 { font-size: 1rem; margin: 0 } #state { color: var(--soft) }
iframe { width: 100%; height: 100%; border: 0 }
aside { overflow: auto; background: #fff; border-left: 1px solid var(--line); padding: 0 1.2rem 2rem }
h2 { font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; color: var(--soft); margin: 1.4rem 0 .5rem }
dl { margin: 0; display: grid; grid-template-columns: 5rem 1fr; gap: .3rem .8rem } dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
code { font: 12px/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
button { font: inherit; color: inherit; text-align: left; width: 100%; background: none; border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 4px; padding: .4rem .6rem; margin: 0 0 .4rem; cursor: pointer }
button.error { border-left-color: var(--error) } button.warning { border-left-color: var(--warning) }
label { display: grid; grid-template-columns: 1fr 9rem; gap: .6rem; align-items: center; padding: .15rem 0 } label span { overflow-wrap: anywhere }
select, input { font: inherit; width: 100%; padding: .2rem .3rem; border: 1px solid #8b97a3; border-radius: 4px; background: #fff }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px }
p { margin: .3rem 0 } .soft { color: var(--soft) }
</style>
</head>
<body>
<header><h1 id="title">Preview</h1><span id="state" role="status">Drafting …</span></header>
<main style="min-height:0"><iframe id="contract" title="The contract"></iframe></main>
<aside aria-label="What made the text">
<h2>Selected text</h2>
<div id="why" aria-live="polite"><p class="soft">Choose a sentence of the contract to see what made it: click it, or go to its paragraph with the Tab key and press Enter.</p></div>
<h2 id="problems-title">Problems</h2>
<div id="problems"></div>
<h2>Switches</h2>
<p class="soft">Try other values; the deal file stays as it is.</p>
<input id="filter" type="search" aria-label="Find a switch" placeholder="Find a switch">
<div id="switches"></div>
</aside>
<script src="/client.js"></script>
</body>
</html>
`
