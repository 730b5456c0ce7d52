import {near} from '@ringfence/model'

/** What the sections of a contract are named by. */
export interface NamedSection {
  readonly id: string
  /** `6`, `Schedule 2`; empty text where it has no number. */
  readonly label: string
  readonly title?: string
}

/** The section that a number, an id or a heading names: `6`, `clause 6`, `Schedule 2`, `audit`, `Audit`. */
export function clauseNamed<Named extends NamedSection>(
  wanted: string,
  sections: readonly Named[],
): Named | undefined {
  const name = plainName(wanted)
  if (name === '') return undefined
  const by = (word: keyof NamedSection) =>
    sections.find((section) => section[word]?.toLowerCase() === name)
  return by('id') ?? by('label') ?? by('title')
}

/** Without what people say before a number, and a full stop after it. */
export function plainName(wanted: string): string {
  return wanted
    .trim()
    .toLowerCase()
    .replace(/^(?:clause|section|paragraph) +(?=\d)/, '')
    .replace(/\.$/, '')
}

/** What to say where nothing has that name: the one that was probably meant, or all that there are. */
export function noClause(wanted: string, sections: readonly NamedSection[]): string {
  const names = sections.flatMap(({id, title}) => (title === undefined ? [id] : [id, title]))
  // Documents of one deal, and positions, have most clauses in common: the first says its number.
  const labels = new Map(sections.toReversed().map(({id, label}) => [id, label]))
  const ids = [...new Set(sections.map(({id}) => id))]
  const known = ids.map((id) =>
    [labels.get(id), `(\`${id}\`)`].join(' ').replace(/^ \((.*)\)$/, '$1'),
  )
  const hint = near(wanted.trim(), names) ?? `it has ${known.join(', ')}`
  return `No clause \`${wanted}\` in this contract; ${hint}`
}
