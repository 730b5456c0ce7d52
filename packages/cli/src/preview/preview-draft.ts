import {type DealSchema, draftBundle, writeContract} from '@ringfence/generator'
import {type ExplainedParagraph, explainContract} from '@ringfence/generator/explain'
import {type Switch, switchesOf} from '@ringfence/generator/library'
import type {Diagnostic, Library, Place} from '@ringfence/model'
import type {Setting} from '../settings.ts'

/** What the page shows of one state of the files. */
export interface PreviewDraft {
  /** Absent where the deal has errors: the page keeps what it had. */
  readonly html?: string
  readonly title: string
  /** By the number that the page's blocks carry. */
  readonly paragraphs: readonly PreviewParagraph[]
  readonly diagnostics: readonly PreviewDiagnostic[]
  readonly switches: readonly Switch[]
}

export interface PreviewParagraph extends Omit<ExplainedParagraph, 'parts'> {
  readonly section: {readonly id: string; readonly version: string; readonly variant: string}
  readonly parts: readonly {readonly text: string; readonly line: string}[]
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
  readonly set: readonly Setting[]
  /** Only this clause is shown. */
  readonly clause?: string
}

/** Drafts the first document of a deal as a page, with what the page says of each paragraph. */
export async function previewDraft(input: PreviewInput): Promise<PreviewDraft> {
  const {library, schema, clause} = input
  const {value, diagnostics} = draftBundle({...input, traced: true})
  const [drafted] = value ?? []
  if (!drafted) return {title: 'Errors', paragraphs: [], diagnostics, switches: []}
  const {contract} = drafted
  const {sections} = explainContract(drafted, {library, schema})
  const shown = sections.filter(({id}) => clause === undefined || id === clause)
  const explained = shown.flatMap(({id, version, variant, paragraphs}) =>
    paragraphs.map((each) => ({...each, section: {id, version, variant}})),
  )
  const numbers = new Map(explained.map(({place}, index) => [place, String(index)]))
  const visible =
    clause === undefined ? contract.sections : contract.sections.filter(({id}) => id === clause)
  const style = library.styles[library.agreements[contract.info.kind]?.style ?? '']
  if (!style) throw new Error(`No house style of ${contract.info.kind}`)
  const html = await writeContract(
    {...drafted, contract: {...contract, sections: visible}},
    'html',
    {
      style,
      styleParts: () => Promise.reject(new Error('A page has no parts of Word')),
      sourceOf: (place: Place) => numbers.get(place),
    },
  )
  return {
    html: new TextDecoder().decode(html),
    title: contract.info.title,
    paragraphs: explained.map((each) => ({
      ...each,
      parts: each.parts.map(({text, place}) => ({text, line: lineOf(place)})),
    })),
    diagnostics: diagnostics.map((each) => withParagraph(each, explained)),
    switches: switchesOf(library, contract.info.kind, schema.fields).filter(
      ({clauses}) => clause === undefined || clauses.includes(clause),
    ),
  }
}

function lineOf({file, start}: Place): string {
  return start ? `${file}:${start.line}` : file
}

/** A diagnostic of a template goes by its line, one of the deal by the value that a paragraph prints. */
function withParagraph(
  diagnostic: Diagnostic,
  paragraphs: readonly ExplainedParagraph[],
): PreviewDiagnostic {
  const places = [diagnostic.place, ...(diagnostic.related ?? []).map(({place}) => place)]
  const lines = places.flatMap((place) => (place?.start ? [lineOf(place)] : []))
  const pointers = places.flatMap((place) => place?.pointer || [])
  const paragraph = paragraphs.findIndex(
    ({parts, values}) =>
      parts.some(({place}) => lines.includes(lineOf(place))) ||
      values.some(({pointer}) => pointers.includes(pointer)),
  )
  return paragraph === -1 ? diagnostic : {...diagnostic, paragraph}
}
