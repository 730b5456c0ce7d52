import type {ExplainedParagraph, ExplainedSection, Explanation} from '@ringfence/generator/explain'
import {clauseNamed, noClause, plainName} from './clause-named.ts'

/**
 * The clause or schedule of a number, an id or a heading, or the paragraphs of a part of one: `5.2`,
 * `exit#exit-plan`, `Schedule 4, 5.2`. A number alone is that of a clause, as in the contract.
 */
export function explainedPart(wanted: string, explanation: Explanation): Explanation {
  const {sections} = explanation
  const whole = clauseNamed(wanted, sections)
  if (whole) return {...explanation, sections: [whole]}
  const within = withinSection(wanted, sections)
  const name = plainName(wanted)
  const numbered = (section: ExplainedSection) =>
    section.role === 'schedule' ? paragraphsOfId(section, name) : paragraphsOf(section, name)
  return {
    ...explanation,
    sections: within
      ? withParagraphs(within.section, paragraphsOf(within.section, within.part))
      : sections.flatMap((section) => withParagraphs(section, numbered(section))),
  }
}

/** What to say where no document has the part. */
export function noPart(wanted: string, explanations: readonly Explanation[]): string {
  const sections = explanations.flatMap((each) => each.sections)
  const within = withinSection(wanted, sections)
  if (within) {
    const {id, label} = within.section
    return `No paragraph \`${within.part}\` in ${label || `\`${id}\``}; leave it out to see all of it`
  }
  const holders = sections.filter(
    (section) => section.role === 'schedule' && paragraphsOf(section, plainName(wanted)).length > 0,
  )
  if (holders.length === 0) return noClause(wanted, sections)
  const names = holders.map(({label, id}) => `\`${label || id}, ${plainName(wanted)}\``)
  return `No clause \`${wanted}\` in this contract; paragraphs of schedules are named with their schedule: ${names.join(', ')}`
}

/** `Schedule 4, 5.2`, or as contracts say it: `paragraph 5.2 of Schedule 4`. */
function withinSection(wanted: string, sections: readonly ExplainedSection[]) {
  const [, said = '', after = ''] = /^(.+?) of (.+)$/i.exec(wanted.trim()) ?? []
  const comma = wanted.lastIndexOf(',')
  const forms = [
    {name: after, part: said},
    {name: wanted.slice(0, Math.max(comma, 0)), part: wanted.slice(comma + 1)},
  ]
  for (const {name, part} of forms) {
    const section = clauseNamed(name, sections)
    if (section) return {section, part: plainName(part)}
  }
  return undefined
}

function withParagraphs(
  section: ExplainedSection,
  paragraphs: ExplainedSection['paragraphs'],
): readonly ExplainedSection[] {
  return paragraphs.length > 0 ? [{...section, paragraphs}] : []
}

/** Those with the id or the number, and what stands in them. */
function paragraphsOf(
  {paragraphs}: ExplainedSection,
  name: string,
): ExplainedSection['paragraphs'] {
  return withParts(
    paragraphs,
    ({id, label}) => isPart(id, name) || (label !== '' && label.toLowerCase() === name),
  )
}

function paragraphsOfId({paragraphs}: ExplainedSection, name: string) {
  return withParts(paragraphs, ({id}) => isPart(id, name))
}

function withParts(
  paragraphs: readonly ExplainedParagraph[],
  isWanted: (paragraph: ExplainedParagraph) => boolean,
): readonly ExplainedParagraph[] {
  const ids = paragraphs.filter(isWanted).map(({id}) => id)
  return paragraphs.filter(({id}) => ids.some((each) => id === each || id.startsWith(`${each}/`)))
}

/** Ids of sub-clauses name their clause and an anchor, those of definitions only themselves. */
function isPart(id: string, name: string): boolean {
  return id.toLowerCase() === name || id.toLowerCase().startsWith(`${name}/`)
}
