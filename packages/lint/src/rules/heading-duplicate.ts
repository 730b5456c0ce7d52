import {textOf} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/** Two sub-clauses with one heading: the reader stops at the first. */
export const headingDuplicate: LintRule = {
  code: 'heading/duplicate',
  severity: 'warning',
  document: true,
  source: 'L26',
  description: 'Two clauses, or two sub-clauses of one clause, have the same heading.',
  bad: '1. **Care.** Vendor shall act with care.\n1. **Care.** Customer shall act with care.',
  good: '1. **Care.** Vendor shall act with care.\n1. **Help.** Customer shall act with care.',
  blind: 'Headings that say the same in other words.',
  *check({outline, facts}) {
    const titles = new Set<string>()
    for (const {section, items} of outline.sections) {
      if (section.title) {
        if (titles.has(section.title))
          yield {message: `A second clause is headed \`${section.title}\``, place: section.place}
        titles.add(section.title)
      }
      const headings = new Set<string>()
      for (const {item} of items) {
        if (!item.heading) continue
        const heading = textOf(item.heading, facts)
        if (headings.has(heading))
          yield {message: `A second sub-clause is headed \`${heading}\``, place: item.place}
        headings.add(heading)
      }
    }
  },
}
