import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** "Shall be returned": by whom? A duty without an actor is nobody's. */
export const passiveDuty: LintRule = phraseRule({
  code: 'drafting/passive-duty',
  severity: 'warning',
  source: 'L20',
  description: 'A duty is in the passive voice, so that nobody has it.',
  bad: '1. Customer shall be informed of each loss.',
  good: '1. Vendor shall inform Customer of each loss.',
  blind: 'Irregular participles beyond the common ones.',
  pattern:
    /\b(?:shall|must)(?: not)? be (?:\w+ly )?(?:\w+ed|made|done|paid|given|kept|held|sent|taken|borne|shown|drawn|written|built|sold|bought|put|set|brought|found|met|read|understood|withdrawn|undertaken|begun|chosen)\b/g,
  message: (found) => `\`${found}\` names no actor`,
  hint: () => 'name who shall do it',
})
