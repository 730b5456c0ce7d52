import {type DraftedContract, writeContract} from '@ringfence/generator'
import {type ExplainedParagraph, explainContract} from '@ringfence/generator/explain'
import type {Diagnostic, HouseStyle, Library, Place} from '@ringfence/model'
import {type Paper, paperFor} from './paper.ts'
import type {PreviewInput} from './preview-input.ts'
import {type PreviewSection, sectionsFor} from './preview-sections.ts'
import {type PreviewSwitch, switchesFor} from './preview-switches.ts'
import {draftSwitched} from './switching.ts'
import {lineOf, type PreviewDiagnostic, startsOf, withParagraph} from './with-paragraph.ts'

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

export interface PreviewParagraph extends Omit<ExplainedParagraph, 'parts'> {
  readonly section: {readonly id: string; readonly version: string; readonly variant: string}
  readonly parts: readonly PreviewPart[]
}

/** `file:line` of a template, with what is particular to the part. */
export type PreviewPart = Omit<ExplainedParagraph['parts'][number], 'place'> & {
  readonly line: string
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
