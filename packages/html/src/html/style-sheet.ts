import type {DocumentInfo, HouseStyle} from '@ringfence/model'
import {colour, quoted} from './css-values.ts'
import {pageRules} from './page-rules.ts'

/** The style sheet of the page: fixed rules, fed with the fonts and colours of a house style. */
export function styleSheet(info: DocumentInfo, style: HouseStyle | undefined): string {
  return [
    variables(style),
    screenRules,
    printRules,
    ...(style ? [pageRules(info, style)] : []),
  ].join('\n')
}

function variables(style: HouseStyle | undefined): string {
  const serif = 'Charter, "Bitstream Charter", "Source Serif 4", Cambria, Georgia, serif'
  const sans = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
  const {fonts, colours} = style ?? {}
  return `:root {
  --body-font: ${fonts ? `${quoted(fonts.body)}, ` : ''}${serif};
  --heading-font: ${fonts ? `${quoted(fonts.heading)}, ` : ''}${sans};
  --text: ${colour(colours?.text ?? '1c1c1c')};
  --heading: ${colour(colours?.heading ?? '1c1c1c')};
  --rule: ${colour(colours?.rule ?? 'b9b9b9')};
  --table-head: ${colour(colours?.tableHead ?? 'efeeec')};
  --line: ${Number(style?.spacing.line ?? 1.45)};
  --print-size: ${Number(style?.sizes.body ?? 10.5)}pt;
  --justify: ${style?.justify ? 'justify' : 'start'};
}`
}

const screenRules = `
* { box-sizing: border-box }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100% }
body { margin: 0; background: #fff; color: var(--text); font: 1.0625rem/max(var(--line), 1.4) var(--body-font); overflow-wrap: break-word }
header, main { max-width: 45rem; margin: 0 auto; padding: 0 1.5rem }
main { padding-bottom: 6rem }
h1, h2, .title, .subtitle, .contents, .draft, table { font-family: var(--heading-font) }
h1, h2, .title { color: var(--heading); line-height: 1.2; text-wrap: balance }
.title { font-size: 2rem; font-weight: 700; margin: 4rem 0 1.5rem }
.subtitle { font-size: 1.25rem; font-weight: 600; margin: .25rem 0 }
.centred { margin: 1rem 0 }
.cover .centred { color: var(--heading) }
.note { font-size: .9em; font-style: italic }
h2 { font-size: 1.25rem; margin: 3rem 0 1rem; display: flex; gap: .75rem }
p, dl, table { margin: 0 0 .75rem }
.item { display: flex; margin-bottom: .75rem }
.item > .number { flex: 0 0 3.25rem; font-variant-numeric: tabular-nums lining-nums }
.item > .body { flex: 1; min-width: 0 }
h2 > .number { flex: none; min-width: 2.5rem }
.schedule > h2 { border-top: 3px solid var(--rule); padding-top: 1rem; flex-wrap: wrap }
.body > :last-child, .definitions > div > :last-child, li > :last-child { margin-bottom: 0 }
.body > .items { margin-top: .5rem }
.body > .items:first-child { margin-top: 0 }
.lead { margin-bottom: .75rem }
.lead > * { display: inline; font: inherit; margin: 0 }
h3, h4, h5, h6, .lead > h3, .lead > h4, .lead > h5, .lead > h6 { font-size: 1em; font-weight: 700; margin: 0 }
.definitions > div { margin-bottom: .75rem }
.definitions { margin-top: .5rem }
ul, ol { margin: 0 0 .75rem; padding-left: 1.5rem }
li { margin-bottom: .25rem }
dfn { font-style: normal }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em }
a.reference { text-decoration-color: color-mix(in srgb, var(--text) 55%, transparent) }
a.term { text-decoration: underline dotted color-mix(in srgb, var(--text) 45%, transparent) }
a:hover { text-decoration-style: solid; text-decoration-color: currentcolor }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px }
:target { background: #fff6d6; box-shadow: 0 0 0 .4rem #fff6d6; border-radius: 2px }
section:target { background: none; box-shadow: none }
section:target > h2 { background: #fff6d6; box-shadow: 0 0 0 .4rem #fff6d6 }
mark { background: #ffe27a; color: #1c1c1c; padding: 0 .15em }
.field[title] { cursor: help }
.scroll { overflow-x: auto; margin: .75rem 0 1rem }
table { border-collapse: collapse; width: 100%; margin: 0; font-size: .875rem; line-height: 1.4 }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--rule); min-width: 5rem }
th { background: var(--table-head); color: var(--text) }
.right { text-align: right; font-variant-numeric: tabular-nums lining-nums }
.center { text-align: center }
.contents { margin: 2.5rem 0; font-size: .9375rem; line-height: 1.35 }
.contents h2 { font-size: 1rem; margin: 0 0 .5rem }
.contents ul { list-style: none; margin: 0; padding: 0 }
.contents li { margin: 0 }
.contents a { display: flex; gap: .5rem; padding: .25rem 0; text-decoration: none }
.contents .number { flex: none; min-width: 2rem }
.contents .number:empty { display: none }
.contents a:hover { text-decoration: underline }
.signature { margin: 2rem 0; padding-top: 1rem; border-top: 1px solid var(--rule) }
.signature dl > div { display: flex; align-items: flex-end; gap: 1rem; min-height: 2.25rem }
.signature dt { flex: 0 0 12rem }
.signature dd { flex: 1; margin: 0 }
.answer { display: inline-block; min-width: 6rem; min-height: 1.35em; padding: 0 .25rem; border: 1px solid var(--rule); border-radius: 2px; vertical-align: text-bottom }
.signature .rule { border-bottom: 1px solid var(--text) }
.draft { margin: 1.5rem 0 0; padding: 1rem 1.25rem; border: 2px solid #a4161a; border-left-width: .75rem; background: #fff4f4; color: #1c1c1c; font-size: .9375rem }
.draft strong { color: #a4161a; letter-spacing: .06em; margin-right: .5rem }
.draft p, .draft ul { margin-bottom: .25rem }
.skip { position: absolute; left: -999rem }
.skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; z-index: 2 }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (min-width: 80rem) {
  .contents { position: fixed; top: 0; bottom: 0; left: 0; width: calc((100vw - 45rem) / 2); max-width: 21rem; margin: 0; padding: 2rem 1rem 2rem 2rem; overflow-y: auto; border-right: 1px solid var(--rule); background: #fafafa; font-size: .875rem }
}
@media (max-width: 40rem) {
  .item > .number { flex-basis: 2.5rem }
  h2 > .number { min-width: 1.75rem }
  .signature dl > div { flex-direction: column; align-items: stretch; gap: 0 }
  .signature .rule { min-height: 2rem }
}`

const printRules = `
@media print {
  html { font-size: var(--print-size) }
  body { font-size: 1rem; line-height: var(--line) }
  header, main { max-width: none; padding: 0 }
  .skip { display: none }
  p, .lead { text-align: var(--justify); hyphens: auto; orphans: 2; widows: 2 }
  a, a.term { text-decoration: none }
  .contents { position: static; width: auto; max-width: none; padding: 0; border: 0; background: none; margin: 2rem 0 }
  .contents a { padding: .1rem 0 }
  .cover .title { margin-top: 8rem }
  .cover .contents { break-before: page; margin-top: 0 }
  .cover { break-after: page }
  .schedule { break-before: page }
  h2, h3, h4, h5, h6 { break-after: avoid }
  .signature, tr, .draft { break-inside: avoid }
  thead { display: table-header-group }
  .scroll { overflow: visible; padding: 1px }
  main { padding-bottom: 0 }
  mark, .draft, th { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  :target, section:target > h2 { background: none; box-shadow: none }
}`
