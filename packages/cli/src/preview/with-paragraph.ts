import type {ExplainedParagraph, ExplainedSection} from '@ringfence/generator/explain'
import type {Diagnostic, Place} from '@ringfence/model'

/** A diagnostic beside a paragraph. */
export interface PreviewDiagnostic extends Diagnostic {
  /** The paragraph that it is about. */
  readonly paragraph?: number
}

/**
 * A diagnostic of a template goes by its line, one of the deal by the value that a paragraph prints or depends on, one
 * of a rule by what the rule changed or is about.
 */
export function withParagraph(
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

/** Where a section begins, and the rules that are about it. */
interface SectionStart {
  readonly rules: readonly string[]
  /** The number of its first paragraph. */
  readonly first: number
}

export function startsOf(sections: readonly ExplainedSection[]): readonly SectionStart[] {
  let first = 0
  return sections.flatMap(({rules, paragraphs}) => {
    const start = {rules: rules.map(({id}) => id), first}
    first += paragraphs.length
    return paragraphs.length > 0 ? [start] : []
  })
}

/** `file:line`. */
export function lineOf({file, start}: Place): string {
  return start ? `${file}:${start.line}` : file
}
