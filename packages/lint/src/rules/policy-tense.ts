import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** A rule that nobody has to follow is a rule in the present tense. */
export const policyTense: LintRule = phraseRule({
  code: 'drafting/policy-tense',
  severity: 'error',
  source: 'L04; MSCD on language of policy',
  description: 'A rule that binds nobody in particular is written with `shall`.',
  bad: '1. This agreement shall be governed by the law of England.',
  good: '1. This agreement is governed by the law of England.',
  blind: 'Other verbs than those on its list: `shall apply` may be either.',
  pattern:
    /\bshall (?:be (?:governed|deemed|effective|void|null|construed|interpreted|binding|valid|invalid|enforceable|conclusive|final)|mean|commence|take effect|come into force|survive|terminate automatically|expire|prevail)\b/g,
  message: (found) => `\`${found}\` states a rule as if it were a duty`,
  hint: () => 'use the present tense',
})
