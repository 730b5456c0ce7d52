import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Recitals tell the story; what binds stands below them. */
export const recitalDuty: LintRule = phraseRule({
  code: 'drafting/recital-duty',
  severity: 'warning',
  source: 'L25',
  description: 'A recital imposes a duty.',
  bad: `1. Vendor shall act.
=== clauses/story/clause.yaml
id: story
role: recitals
family: 1
version: 1.0.0
purpose: Tell the story.
variants: [{id: text}]
=== clauses/story/text.md
1. Vendor shall act with care.`,
  good: `1. Vendor shall act.
=== clauses/story/clause.yaml
id: story
role: recitals
family: 1
version: 1.0.0
purpose: Tell the story.
variants: [{id: text}]
=== clauses/story/text.md
1. Vendor is a maker of software.`,
  blind: 'Duties without `shall`, `must` or `hereby`.',
  pattern: /\b(?:shall|must|hereby)\b/g,
  message: (found) => `\`${found}\` in a recital`,
  hint: () => 'move the duty into a clause',
  within: ({section}) => section.role === 'recitals',
})
