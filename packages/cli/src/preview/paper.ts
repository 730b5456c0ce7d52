import type {DocumentInfo, HouseStyle, NumberingLevel} from '@ringfence/model'

/** The sheets that the page shows a contract on, as a house style has them. Lengths in millimetres. */
export interface Paper {
  readonly width: number
  readonly height: number
  readonly margins: HouseStyle['page']['margins']
  /** The words above and below the text of all pages but the first; `{page}` and `{pages}` stand for numbers. */
  readonly header: {readonly left: string; readonly right: string}
  readonly footer: {readonly left: string; readonly right: string}
  /** Rules for the text: sizes, indents and where pages end. */
  readonly css: string
}

/** The sheet that the Word document has, for the same contract in the same style. */
export function paperFor(info: DocumentInfo, style: HouseStyle): Paper {
  const {size, margins} = style.page
  const american = size === 'Letter' || (size === 'auto' && info.language === 'en-US')
  return {
    ...(american ? {width: 215.9, height: 279.4} : {width: 210, height: 297}),
    margins,
    header: wordsOf(style.header, info),
    footer: wordsOf(style.footer, info),
    css: sheetRules(style),
  }
}

function wordsOf({left, right}: Paper['header'], {title, reference = ''}: DocumentInfo) {
  const words = (pattern: string) =>
    pattern.replace(/\{title\}|\{reference\}/g, (name) => (name === '{title}' ? title : reference))
  return {left: words(left), right: words(right)}
}

/** The measures of the Word document, for the elements of the HTML page. */
function sheetRules(style: HouseStyle): string {
  const {sizes, spacing, clauseHeading, numbering, colours} = style
  const after = Number(spacing.paragraph)
  const heading = Number(sizes.clauseHeading)
  const rule = /^[0-9a-f]{6}$/i.test(colours.rule) ? `#${colours.rule}` : 'currentcolor'
  const lists = (['clause', 'schedule', 'parties', 'recitals', 'definition'] as const).map(
    (scheme) => levelsOf(scheme, numbering[scheme]),
  )
  return `
html { font-size: 10pt }
body { font-size: ${Number(sizes.body)}pt; line-height: ${Number(spacing.line) * 1.15} }
p, .lead, .item, .definitions > div { margin: 0 0 ${after}pt; text-align: var(--justify); orphans: 2; widows: 2 }
.body > .items, .items, .definitions { margin: 0 }
.body > .items:first-child > .item:first-child { margin-top: 0 }
.item { display: block; position: relative }
.item .item { margin-bottom: 0 }
.item .item > .body > :last-child { margin-bottom: ${after}pt }
.item > .number { position: absolute; left: 0; text-align: left }
h2 { display: flex; gap: 0; font-size: ${heading}pt; font-weight: ${clauseHeading.bold ? 700 : 400}; text-transform: ${clauseHeading.capitals ? 'uppercase' : 'none'}; line-height: 1.25; margin: ${Number(spacing.clauseBefore)}pt 0 ${after}pt; break-after: avoid-column; break-inside: avoid }
h2 > .number { flex: none; min-width: ${Number(numbering.clause[0]?.hanging ?? 12.5)}mm }
.lead > :is(h3, h4, h5, h6) { break-after: auto }
.schedule { break-before: column }
.schedule > h2 { font-size: ${heading + 2}pt; border: 0; padding: 0; margin-top: 0 }
.schedule > h2 > .number { min-width: ${Number(numbering.schedule[0]?.hanging ?? 30)}mm }
.cover { break-after: column }
.cover .title, .cover .subtitle, .cover .centred { text-align: center }
.title { font-size: ${Number(sizes.title)}pt; line-height: 1.15; margin: 30pt 0 36pt; text-align: center }
.cover .title { margin: 150pt 0 36pt; padding-bottom: 14pt; border-bottom: 1px solid ${rule} }
.subtitle { font-size: ${Number(sizes.body) + 2}pt; margin: 0 0 ${after}pt }
.contents { position: static; width: auto; max-width: none; margin: 0; padding: 0; border: 0; background: none; overflow: visible; font-size: ${Number(sizes.body)}pt }
.cover .contents { break-before: column }
.contents h2 { margin: 0 0 10pt; font-size: ${heading + 2}pt }
.contents a { padding: 0 9mm 2pt 0; position: relative }
.contents a > .page { position: absolute; right: 0; bottom: 2pt }
table { font-size: ${Number(sizes.table)}pt; line-height: 1.3 }
.scroll { overflow: visible; margin: 0 0 ${after}pt }
th, td { min-width: 0; padding: 2pt 4pt; overflow-wrap: anywhere }
tr, .signature, .draft { break-inside: avoid }
thead { break-inside: avoid }
a, a.term, a.reference { text-decoration: none }
.running { font-size: ${Number(sizes.small)}pt; padding: 0 ${Number(style.page.margins.right)}mm 0 ${Number(style.page.margins.left)}mm }
main > :last-child > :last-child { margin-bottom: 0 }
${lists.join('\n')}`
}

const holders = {
  clause: 'section:not(.schedule, .parties, .recitals)',
  schedule: '.schedule',
  parties: '.parties',
  recitals: '.recitals',
  definition: '.definitions',
} as const

/** Numbers hang to the left of their text, each level as far in as the style says. */
function levelsOf(scheme: keyof typeof holders, levels: readonly NumberingLevel[]): string {
  const holder = holders[scheme]
  // The first level of these is that of the heading, or of the term.
  const [own, ...rest] =
    scheme === 'parties' || scheme === 'recitals' ? [undefined, ...levels] : levels
  let left = scheme === 'definition' ? Number(own?.indent ?? 0) : 0
  const first =
    scheme === 'definition' ? [`section > ${holder} > div { padding-left: ${left}mm }`] : []
  const inner = rest.flatMap((level, index) => {
    const indent = Number(level?.indent ?? 0)
    const item = `${holder} .item.level-${index + 1}`
    const number = Math.max(0, indent - Number(level?.hanging ?? 0) - left)
    const rules = `${item} { padding-left: ${Math.max(0, indent - left)}mm } ${item} > .number { left: ${number}mm }`
    left = indent
    return [rules]
  })
  return [...first, ...inner].join('\n')
}
