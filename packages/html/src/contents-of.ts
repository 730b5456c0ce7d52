import type {Contract, Facts} from '@ringfence/model'

export interface ContentsEntry {
  readonly id: string
  /** As printed before the title; empty for parts without a number. */
  readonly label: string
  readonly title: string
}

/** What the table of contents lists: every part with a title, in order. */
export function contentsOf({sections}: Contract, facts: Facts): readonly ContentsEntry[] {
  return sections.flatMap(({id, title, role}) =>
    title === undefined || role === 'cover' ? [] : [{id, title, label: ownLabel(id, facts)}],
  )
}

/** The label as it is printed before a section or an item. */
export function ownLabel(id: string, facts: Facts): string {
  return facts.labels.get(id)?.own ?? ''
}
