import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** A heading names its subject; what it says as a sentence would compete with the text. */
export const headingForm: LintRule = phraseRule({
  code: 'drafting/heading-form',
  severity: 'info',
  source: 'L26',
  description: 'A heading is a sentence, not a noun phrase.',
  bad: '1. **Vendor shall act.** Vendor shall act with care.',
  good: '1. **Standard of care.** Vendor shall act with care.',
  blind: 'Verbs other than auxiliaries.',
  pattern: /\b(?:shall|must|may|is|are|will|does|can)\b/g,
  message: (found) => `\`${found}\` makes a sentence of the heading`,
  within: ({type}) => type === 'heading',
})
