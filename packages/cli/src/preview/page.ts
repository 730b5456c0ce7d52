/** The page around the contract. Its script is served beside it. */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<style>
:root { color-scheme: light dark; --ink: #1d2733; --soft: #5a6675; --line: #d5dbe1; --back: #e6eaee; --panel: #fff; --field: #fff; --border: #7b8794; --accent: #1f5fa8; --error: #b3261e; --warning: #8a5a00; --changed: #fff4d6 }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9ef; --soft: #a3afbd; --line: #36404c; --back: #12161b; --panel: #1c222a; --field: #12161b; --border: #76828f; --accent: #7db4f0; --error: #ff8a80; --warning: #e8b04a; --changed: #3a3216 } }
* { box-sizing: border-box }
[hidden] { display: none !important }
body { margin: 0; height: 100vh; height: 100dvh; display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 25rem; font: 14px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--back) }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center; padding: .5rem 1rem; background: var(--panel); border-bottom: 1px solid var(--line) }
h1 { font-size: 1rem; margin: 0 } #state { color: var(--soft) } #state.failed { color: var(--error); font-weight: 600 }
header .tools { margin-left: auto; display: flex; gap: .6rem; align-items: center } header select { width: auto; max-width: 16rem } #count { color: var(--soft) }
main { min-height: 0; min-width: 0 } iframe { width: 100%; height: 100%; border: 0; display: block }
#panel { min-height: 0; display: grid; grid-template-rows: auto minmax(0, 1fr); background: var(--panel); border-left: 1px solid var(--line) }
[role=tablist] { display: flex; padding: 0 .6rem; border-bottom: 1px solid var(--line) }
[role=tab] { font: inherit; color: var(--soft); background: none; border: 0; border-bottom: 3px solid transparent; padding: .6rem .6rem .45rem; cursor: pointer }
[role=tab][aria-selected=true] { color: var(--ink); font-weight: 600; border-bottom-color: var(--accent) }
[role=tabpanel] { overflow: auto; padding: .9rem 1rem 2rem }
dl { margin: 0; display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .45rem .8rem } dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
code { font: 12px/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
button { font: inherit; color: inherit; cursor: pointer }
.problem { display: grid; gap: .1rem; text-align: left; width: 100%; background: none; border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 4px; padding: .4rem .6rem; margin: 0 0 .4rem; overflow-wrap: anywhere }
.problem.error { border-left-color: var(--error) } .problem.warning { border-left-color: var(--warning) }
.link { background: none; border: 0; padding: 0; color: var(--accent); text-decoration: underline; text-align: left }
.plain { background: none; border: 1px solid var(--border); border-radius: 4px; padding: .2rem .6rem }
details { border-bottom: 1px solid var(--line); padding: .1rem 0 } details[open] { padding-bottom: .5rem } summary { padding: .35rem 0; cursor: pointer; font-weight: 600 }
label { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .6rem; align-items: center; padding: .2rem .4rem; border-radius: 4px } label span { overflow-wrap: anywhere } label.changed { background: var(--changed) }
select, input { font: inherit; color: inherit; width: 100%; min-width: 0; padding: .2rem .3rem; border: 1px solid var(--border); border-radius: 4px; background: var(--field) }
#filter { margin: .3rem 0 .6rem }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px }
p { margin: 0 0 .6rem } ul { margin: 0 0 .6rem; padding-left: 1.2rem; overflow-wrap: anywhere } .soft { color: var(--soft) } .draft { font-weight: 600; margin: 0 0 .2rem }
@media (max-width: 56rem) {
  body { grid-template: auto minmax(0, 3fr) minmax(0, 2fr) / minmax(0, 1fr) }
  #panel { border-left: 0; border-top: 1px solid var(--line) }
  h1 { flex-basis: 100% } header { padding: .4rem .8rem } header .tools { margin-left: 0 }
}
</style>
</head>
<body>
<header>
<h1 id="title">Preview</h1>
<span id="state" role="status">Drafting …</span>
<span class="tools"><span id="count"></span><select id="documents" aria-label="Document" hidden></select><select id="view" aria-label="View"><option value="pages">Pages</option><option value="text">One text</option></select></span>
</header>
<main aria-label="Preview"><iframe id="contract" title="The contract"></iframe></main>
<aside id="panel" aria-label="What made the text">
<div role="tablist" aria-label="What made the text">
<button type="button" role="tab" id="tab-why" aria-controls="why" aria-selected="true">Sentence</button>
<button type="button" role="tab" id="tab-problems" aria-controls="problems" aria-selected="false" tabindex="-1">Problems</button>
<button type="button" role="tab" id="tab-switches" aria-controls="switches" aria-selected="false" tabindex="-1">Switches</button>
</div>
<div role="tabpanel" id="why" aria-labelledby="tab-why" tabindex="0"><p>Click a sentence of the contract to see what made it: the line of the template, the clause and its version, the conditions, and the values of the deal.</p><p class="soft">With the keyboard: Tab into the contract, up and down for paragraphs, left and right for their sentences. Ctrl and a click follow a reference.</p></div>
<div role="tabpanel" id="problems" aria-labelledby="tab-problems" tabindex="0" hidden><div id="problem-list"></div></div>
<div role="tabpanel" id="switches" aria-labelledby="tab-switches" tabindex="0" hidden>
<p class="soft">Try other values; the deal file stays as it is.</p>
<div id="tried"></div>
<input id="filter" type="search" aria-label="Find a switch" placeholder="Find a switch: a clause, a value">
<div id="list"></div>
</div>
</aside>
<script src="/client.js"></script>
</body>
</html>
`

/** Rules inside the frame: the ground under the sheets, what is chosen, and the notes beside. */
export const frameCss = `
html { background: #e6eaee; scrollbar-gutter: stable }
body { background: none; position: relative; min-height: 100vh }
body.text main { background: #fff; padding: 3rem 4rem; max-width: 52rem; margin: 1.5rem auto; box-shadow: 0 1px 6px #0003 }
body.text .contents { position: static; width: auto; max-width: none; padding: 0; border: 0; background: none }
.columns { max-width: none; margin: 0; padding: 0; column-fill: auto }
.sheets { max-width: none; margin: 0 auto; padding: 20px 0; display: grid; gap: 20px; justify-content: center }
body.beside main { margin-right: 150px }
.sheet { position: relative; content-visibility: auto; background: #fff; color: var(--text); box-shadow: 0 1px 6px #0003 }
.sheet .text { position: relative; margin-bottom: -20px }
.text > section:first-child > h2:first-child, .text > section:first-child > .items:first-child > .item:first-child { margin-top: 0 }
.unready::before { content: "DRAFT"; position: absolute; inset: 0; display: grid; place-items: center; font: 700 130pt var(--heading-font); color: #e9e9e9; rotate: -45deg }
.running { position: absolute; left: 0; right: 0; display: flex; justify-content: space-between; gap: 2rem; font: 9pt/1.2 var(--heading-font); color: #595959; padding: 0 25mm }
.running.above { top: 12.5mm } .running.below { bottom: 12.5mm }
.broken { text-align-last: var(--justify) }
.signature dl > div { flex-direction: row; align-items: flex-end; gap: 1rem } .signature .rule { min-height: 0 }
[data-source] { cursor: pointer; border-radius: 2px }
[data-source]:hover { background: #eef5fd }
[data-source]:focus-visible { outline: 3px solid #1f5fa8; outline-offset: 2px }
[aria-current] { background: #e4effb !important }
::highlight(sentence) { background-color: #ffe08a; color: #1c1c1c }
[data-problem] { box-shadow: 6px 0 0 #fff, 9px 0 0 #1f5fa8 } [data-problem=warning] { box-shadow: 6px 0 0 #fff, 9px 0 0 #8a5a00 } [data-problem=error] { box-shadow: 6px 0 0 #fff, 9px 0 0 #b3261e }
.note { position: absolute; right: 10px; width: 208px; box-shadow: 0 1px 4px #0003; font: 12px/1.35 system-ui, "Segoe UI", Roboto, sans-serif; text-align: left; color: #1d2733; background: #fff; border: 1px solid #c6ced6; border-left: 4px solid #1f5fa8; border-radius: 4px; padding: 4px 8px; cursor: pointer }
.note span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden }
.note.warning { border-left-color: #8a5a00 } .note.error { border-left-color: #b3261e }
.note:focus-visible { outline: 3px solid #1f5fa8 }
body:not(.beside) .note { width: 18px; height: 18px; padding: 0; right: 3px; font-size: 0; border-radius: 9px; background: #1f5fa8; border: 2px solid #fff } body:not(.beside) .note.warning { background: #8a5a00 } body:not(.beside) .note.error { background: #b3261e }
@media (prefers-color-scheme: dark) { html { background: #12161b } .sheet, body.text main { background: #f7f7f5 } .note { background: #1c222a; color: #e4e9ef; border-color: #36404c; border-left-color: #7db4f0 } .note.warning { border-left-color: #e8b04a } .note.error { border-left-color: #ff8a80 } [data-problem] { box-shadow: 6px 0 0 #f7f7f5, 9px 0 0 #1f5fa8 } }
`
