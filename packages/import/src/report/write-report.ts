import type {LibraryDraft} from '../draft/draft-library.ts'
import {changedWords, leftOut, uncertainBlank, uncertainOption} from '../kinds.ts'
import type {Finding} from '../recognise/findings.ts'
import type {Field} from '../recognise/inline.ts'
import type {RecognisedContract} from '../recognise/recognise.ts'
import type {SourcePlace} from '../source/source-document.ts'
import type {Change, Comparison} from './compare-draft.ts'
import {listAsides} from './list-asides.ts'
import {count, inline, placeOf, table} from './report-table.ts'

export interface ReportInput {
  readonly recognised: RecognisedContract
  readonly draft: LibraryDraft
  readonly comparison: Comparison
  /** Rules of lint that the words break, with the number of places. */
  readonly lint: Readonly<Record<string, number>>
}

/** `import-report.md`: what was made, what is uncertain, and what is not in the draft. */
export function writeReport(input: ReportInput): string {
  const sections = [
    head(input),
    made(input),
    look(input),
    fields(input),
    numbers(input),
    references(input),
    words(input),
    listAsides(input.recognised),
    lint(input),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function head({recognised: {file, title}}: ReportInput): string {
  return `# Import of ${inline(file)}

**This is a start for an author, not legal advice.** A program read “${inline(title)}” and wrote what it took for its parts as a library. Somebody who knows the contract has to read every clause before it is used, beginning with what is listed here. The source is unchanged.`
}

function made({
  recognised: {parts, fields: all, terms},
  draft: {sections, kind, deal},
}: ReportInput): string {
  const rows = parts.map(({id, role, label, title, at}) => [
    sections.get(id) ?? '',
    role,
    label ?? '',
    title ?? '',
    placeOf(at),
  ])
  return `## What was made

The kind \`${kind}\` with ${count(parts.length, 'part')}, ${count(all.length, 'field')} and ${count(terms.length, 'defined term')}. \`${deal}\` is a deal that fills every blank with a sample.

${table(['Part', 'Is taken for', 'Number in the source', 'Title', 'Where'], rows)}${
  terms.length === 0
    ? ''
    : `

Defined terms: ${terms.map(inline).join('; ')}.`
}`
}

/** What a person has to decide; blanks and what was left out have sections of their own. */
function look({recognised: {findings}}: ReportInput): string {
  const apart = [uncertainBlank, uncertainOption, leftOut, changedWords]
  const own = findings.filter(({kind}) => !apart.includes(kind))
  if (own.length === 0) return '## Uncertain\n\nNothing but what the sections below list.'
  return `## Uncertain\n\n${table(['Where', 'What', 'Words'], own.map(rowOf))}`
}

function rowOf({at, message, quote, hint}: Finding): readonly string[] {
  return [placeOf(at), hint === undefined ? message : `${message}; ${hint}`, quote]
}

function fields({recognised: {fields: all}}: ReportInput): string {
  if (all.length === 0) return ''
  const rows = all.map(({path, type, title, source, at, sample}) => [
    `\`${path}\``,
    type,
    title,
    source,
    sampleText(sample),
    placeOf(at),
  ])
  return `## Blanks that became fields

The types are guesses from the words around. \`schemas/extra.schema.json\` declares the fields; text that may go has a switch of the type \`boolean\`.

${table(['Field', 'Type', 'Title', 'In the source', 'Sample', 'Where'], rows)}`
}

function sampleText(sample: Field['sample']): string {
  return typeof sample === 'object' ? JSON.stringify(sample) : String(sample)
}

function numbers({comparison: {labels}}: ReportInput): string {
  if (labels.length === 0) return '## Numbers\n\nEvery number reads as in the source.'
  return `## Numbers that read otherwise

Numbers are counted here and never typed: 1., 1.1, (a), (i), and Schedule 1.

${changes(labels)}`
}

function references({comparison}: ReportInput): string {
  if (comparison.references.length === 0) return ''
  return `## References that read otherwise

Each leads to the same place as in the source; the word before its number follows the language of the deal.

${changes(comparison.references)}`
}

/** Equal changes are one row. */
function changes(all: readonly Change[]): string {
  const rows = new Map<string, {readonly change: Change; readonly places: SourcePlace[]}>()
  for (const change of all) {
    const key = `${change.source}\n${change.draft}`
    const row = rows.get(key)
    if (row) row.places.push(change.at)
    else rows.set(key, {change, places: [change.at]})
  }
  return table(
    ['In the source', 'In the draft', 'Where'],
    [...rows.values()].map(({change: {source, draft}, places}) => [
      source,
      draft,
      places.map(placeOf).join(', '),
    ]),
  )
}

function words({comparison}: ReportInput): string {
  if (comparison.words.length === 0)
    return '## Words\n\nThe draft of the sample deal has the words of the source, in their order, beside blanks and references.'
  const rows = comparison.words.map(({at, source, draft}) => [
    source === '' ? '–' : source,
    draft === '' ? '–' : draft,
    placeOf(at),
  ])
  return `## Words that read otherwise

Where the draft of the sample deal differs from the source, beside blanks and references; capitals and punctuation do not count.

${table(['Source', 'Draft', 'Where'], rows)}`
}

function lint({lint: counts}: ReportInput): string {
  const rows = Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (rows.length === 0) return ''
  return `## Drafting style

These rules of lint would refuse the words as they stand. \`ringfence.config.yaml\` makes them warnings; take a line out there once its places are mended. \`ringfence lint\` lists each place.

${table(
  ['Rule', 'Places'],
  rows.map(([code, places]) => [`\`${code}\``, String(places)]),
)}`
}
