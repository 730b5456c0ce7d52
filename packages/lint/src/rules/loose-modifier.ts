import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** "Samples and documents that Customer owns": does Customer own the samples? */
export const looseModifier: LintRule = phraseRule({
  code: 'drafting/loose-modifier',
  severity: 'info',
  source: 'L31; MSCD on ambiguity of the part against the whole',
  description: 'A clause after a series may belong to the whole series or to its last member.',
  bad: '1. Vendor shall return samples and documents that Customer owns.',
  good: '1. Vendor shall return each of samples and documents, if Customer owns it.',
  blind: 'Sees a single word on either side of `and` or `or` before `that`, `which` or `who`.',
  pattern: /\b\p{Ll}+s (?:and|or) \p{Ll}+s (?:that|which|who)\b/gu,
  message: (found) => `\`${found}\`: does the last word speak of both?`,
  hint: () => 'repeat the noun, make a list, or put the shared condition first',
})
