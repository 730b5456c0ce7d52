import {type DealSchema, type DraftedContract, writeContract} from '@ringfence/generator'
import {
  type ExplainedParagraph,
  type ExplainedSection,
  explainContract,
} from '@ringfence/generator/explain'
import {type Switch, switchesOf} from '@ringfence/generator/library'
import type {ClauseTemplate, Diagnostic, HouseStyle, Json, Library, Place} from '@ringfence/model'
import {titleOf} from '../scaffold/part.ts'
import {type Paper, paperFor} from './paper.ts'
import {draftSwitched, type Switching} from './switching.ts'

/** What the page shows of one state of the files. */
export interface PreviewDraft {
  /** Absent where the deal has errors: the page keeps what it had. */
  readonly html?: string
  readonly title: string
  /** By the number that the page's blocks carry. */
  readonly paragraphs: readonly PreviewParagraph[]
  readonly diagnostics: readonly PreviewDiagnostic[]
  readonly switches: readonly PreviewSwitch[]
  /** The clauses of the kind, each with the variants that it could have. */
  readonly sections: readonly PreviewSection[]
  /** Titles of the documents of a bundle, and which of them is shown. */
  readonly documents: readonly string[]
  readonly document: number
  readonly paper?: Paper
  /** Why the document is a draft. */
  readonly draftReasons: readonly string[]
  /** What the switches set, and what they made necessary. */
  readonly tried: readonly string[]
}

export interface PreviewSwitch extends Switch {
  /** What the deal, its defaults and rules make of it; absent where it is not given. */
  readonly now?: Json
}

export interface PreviewSection {
  readonly id: string
  readonly title: string
  /** As printed before the title. */
  readonly label: string
  /** Absent where the document leaves the clause out. */
  readonly variant?: string
  readonly variants: readonly string[]
  /** Whether a deal decides that the document has it. */
  readonly optional: boolean
}

export interface PreviewParagraph extends Omit<ExplainedParagraph, 'parts'> {
  readonly section: {readonly id: string; readonly version: string; readonly variant: string}
  readonly parts: readonly PreviewPart[]
}

/** The variants that a kind can have: none after one that it always has. */
function variantsFor({variants}: ClauseTemplate, kind: string): readonly string[] {
  const fitting = variants.filter(({when}) => [when?.['kind'] ?? kind].flat().includes(kind))
  const always = fitting.findIndex(({when}) =>
    Object.keys(when ?? {}).every((path) => path === 'kind'),
  )
  return [...new Set(fitting.slice(0, always + 1 || undefined).map(({id}) => id))]
}

/** `file:line` of a template, with what is particular to the part. */
export type PreviewPart = Omit<ExplainedParagraph['parts'][number], 'place'> & {
  readonly line: string
}

export interface PreviewDiagnostic extends Diagnostic {
  /** The paragraph that it is about. */
  readonly paragraph?: number
}

export interface PreviewInput {
  readonly deal: {readonly file: string; readonly text: string | Uint8Array}
  readonly library: Library
  readonly schema: DealSchema
  readonly tool: string
  readonly switching: Switching
  /** Which document of a bundle, from 0. */
  readonly document: number
  /** Only this clause is shown. */
  readonly clause?: string
}

/** What the page shows while nothing can be drafted. */
export function nothingDrafted(diagnostics: readonly Diagnostic[]): PreviewDraft {
  const none: readonly never[] = []
  const title = 'Errors'
  return {
    title,
    diagnostics,
    paragraphs: none,
    switches: none,
    sections: none,
    documents: none,
    document: 0,
    draftReasons: none,
    tried: none,
  }
}

/** Drafts a document of a deal as a page, with what the page says of each paragraph. */
export async function previewDraft(input: PreviewInput): Promise<PreviewDraft> {
  const {library, schema, clause, switching} = input
  const {documents, diagnostics, tried} = draftSwitched({...input, traced: true}, switching)
  const document = Math.min(input.document, Math.max(0, documents.length - 1))
  const drafted = documents[document]
  if (!drafted) return {...nothingDrafted(diagnostics), tried}
  const {contract} = drafted
  const {sections} = explainContract(drafted, {library, schema})
  const shown = sections.filter(({id}) => clause === undefined || id === clause)
  const explained = shown.flatMap(({id, version, variant, paragraphs}) =>
    paragraphs.map((each) => ({...each, section: {id, version, variant}})),
  )
  const style = styleOf(contract.info.kind, library)
  return {
    html: await pageOf(drafted, explained, {clause, style}),
    title: contract.info.title,
    paragraphs: explained.map((each) => ({
      ...each,
      parts: each.parts.map(({place, ...part}) => ({...part, line: lineOf(place)})),
    })),
    diagnostics: diagnostics.map((each) => withParagraph(each, explained, startsOf(shown))),
    switches: switchesFor(drafted, input),
    sections: sectionsFor(drafted, input),
    documents: documents.map((each) => each.contract.info.title),
    document,
    paper: paperFor(contract.info, style),
    draftReasons: contract.info.draftReasons,
    tried,
  }
}

function styleOf(kind: string, library: Library): HouseStyle {
  const style = library.styles[library.agreements[kind]?.style ?? '']
  if (!style) throw new Error(`No house style of ${kind}`)
  return style
}

/** The contract, or one clause of it, with a number at each block that `explained` says something of. */
async function pageOf(
  drafted: DraftedContract,
  explained: readonly ExplainedParagraph[],
  {clause, style}: {readonly clause: string | undefined; readonly style: HouseStyle},
): Promise<string> {
  const {contract} = drafted
  const numbers = new Map(explained.map(({place}, index) => [place, String(index)]))
  const sections = contract.sections.filter(({id}) => clause === undefined || id === clause)
  const html = await writeContract({...drafted, contract: {...contract, sections}}, 'html', {
    style,
    styleParts: () => Promise.reject(new Error('A page has no parts of Word')),
    sourceOf: (place: Place) => numbers.get(place),
  })
  return new TextDecoder().decode(html)
}

function switchesFor(
  {contract, deal}: DraftedContract,
  {library, schema, clause}: PreviewInput,
): readonly PreviewSwitch[] {
  const {kind} = contract.info
  const known = switchesKept.get(library) ?? new Map<string, readonly Switch[]>()
  switchesKept.set(library, known)
  const all = known.get(kind) ?? switchesOf(library, kind, schema.fields)
  known.set(kind, all)
  return all
    .filter(({clauses}) => clause === undefined || clauses.includes(clause))
    .map((each) => {
      const now = currentValue(each.id, deal.data)
      return now === undefined ? each : {...each, now}
    })
}

/** A library is read through for its switches once. */
const switchesKept = new WeakMap<Library, Map<string, readonly Switch[]>>()

function currentValue(id: string, data: Json): Json | undefined {
  const [scope = '', name = ''] = id.split(':')
  const at = (from: Json, path: string): Json | undefined =>
    path
      .split('/')
      .reduce<Json | undefined>(
        (node, key) =>
          typeof node === 'object' && node !== null
            ? (node as Record<string, Json>)[key]
            : undefined,
        from,
      )
  if (name === '') return at(data, id)
  const parties = at(data, 'parties')
  if (!Array.isArray(parties)) return undefined
  if (scope === 'party') return at(parties[0] as Json, name)
  if (name !== 'countries')
    return parties.filter((party: Json) => at(party, 'role') === name).length
  const countries = parties.map((party: Json) => at(party, 'registeredAddress/country'))
  return new Set(countries).size > 1 ? 'several' : 'one'
}

function sectionsFor(
  {contract, facts}: DraftedContract,
  {library, clause}: PreviewInput,
): readonly PreviewSection[] {
  const entries = library.agreements[contract.info.kind]?.sections ?? []
  return entries.flatMap((entry) => {
    const {clause: id, when} = entry
    const template = library.clauses[id]
    if (!template || (clause !== undefined && clause !== id)) return []
    const section = contract.sections.find((each) => each.id === id)
    return {
      id,
      title: section?.title ?? entry.title ?? template.title ?? titleOf(id),
      label: facts.labels.get(id)?.own ?? '',
      ...(section ? {variant: section.variant} : {}),
      variants: variantsFor(template, contract.info.kind),
      optional: when !== undefined,
    }
  })
}

function lineOf({file, start}: Place): string {
  return start ? `${file}:${start.line}` : file
}

/**
 * A diagnostic of a template goes by its line, one of the deal by the value that a paragraph prints or depends on, one
 * of a rule by what the rule changed or is about.
 */
function withParagraph(
  diagnostic: Diagnostic,
  paragraphs: readonly ExplainedParagraph[],
  starts: readonly SectionStart[],
): PreviewDiagnostic {
  const places = [diagnostic.place, ...(diagnostic.related ?? []).map(({place}) => place)]
  const lines = places.flatMap((place) => (place?.start ? [lineOf(place)] : []))
  const pointers = places.flatMap((place) => place?.pointer || [])
  const [, rule] = /^rule\/(.+)$/.exec(diagnostic.code) ?? []
  const decides = ({because, inside}: ExplainedParagraph) =>
    [...because, ...inside].flatMap(({decidedBy}) => decidedBy.map(({pointer = ''}) => pointer))
  const isAbout: readonly ((paragraph: ExplainedParagraph) => boolean)[] = [
    ({parts}) => parts.some(({place}) => lines.includes(lineOf(place))),
    ({rules}) => rules.some(({id}) => id === rule),
    ({values}) => values.some(({pointer}) => pointers.includes(pointer)),
    (paragraph) => decides(paragraph).some((pointer) => pointers.includes(pointer)),
  ]
  for (const test of isAbout) {
    const paragraph = paragraphs.findIndex(test)
    if (paragraph >= 0) return {...diagnostic, paragraph}
  }
  const section = starts.find(({rules}) => rule !== undefined && rules.includes(rule))
  return section ? {...diagnostic, paragraph: section.first} : diagnostic
}

interface SectionStart {
  readonly rules: readonly string[]
  /** The number of its first paragraph. */
  readonly first: number
}

function startsOf(sections: readonly ExplainedSection[]): readonly SectionStart[] {
  let first = 0
  return sections.flatMap(({rules, paragraphs}) => {
    const start = {rules: rules.map(({id}) => id), first}
    first += paragraphs.length
    return paragraphs.length > 0 ? [start] : []
  })
}
