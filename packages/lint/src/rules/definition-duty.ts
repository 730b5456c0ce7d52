import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** A duty in a definition is overlooked, and bites wherever the word is used. */
export const definitionDuty: LintRule = phraseRule({
  code: 'drafting/definition-duty',
  severity: 'error',
  document: true,
  source: 'L12',
  description: 'A definition imposes a duty.',
  bad: `1. Vendor shall keep each Record. Each Record counts.
=== definitions/record.md
---
term: Record
version: 1.0.0
---
means a file, which Vendor shall keep.`,
  good: `1. Vendor shall keep each Record. Each Record counts.
=== definitions/record.md
---
term: Record
version: 1.0.0
---
means a file.`,
  blind:
    'Duties written without `shall` or `must`; definitions in place, which stand in a duty by nature.',
  pattern: /\b(?:shall|must)\b/g,
  message: (found) => `\`${found}\` in a definition`,
  hint: () => 'put the duty into a clause',
  within: ({definition}) => definition !== undefined,
})
