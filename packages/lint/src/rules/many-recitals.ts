import type {LintRule} from '../rule.ts'

/** A story of more than five sentences is a clause in the wrong place. */
export const manyRecitals: LintRule = {
  code: 'drafting/many-recitals',
  severity: 'warning',
  source: 'L25',
  description: 'There are more than five recitals.',
  bad: `1. Vendor shall act.
=== clauses/story/clause.yaml
id: story
role: recitals
family: 1
version: 1.0.0
purpose: Tell the story.
variants: [{id: text}]
=== clauses/story/text.md
1. One.
1. Two.
1. Three.
1. Four.
1. Five.
1. Six.`,
  good: '1. Vendor shall act.',
  blind: 'Long recitals: it counts them, not their words.',
  *check({outline}) {
    for (const {section, items} of outline.sections) {
      if (section.role !== 'recitals') continue
      const recitals = items.filter(({depth}) => depth === 1)
      const extra = recitals[5]
      if (extra)
        yield {
          message: `${recitals.length} recitals, expected at most five`,
          place: extra.item.place,
        }
    }
  },
}
