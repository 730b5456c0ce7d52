import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** `hereby` marks the words that act; elsewhere it marks nothing. */
export const hereby: LintRule = phraseRule({
  code: 'drafting/hereby',
  severity: 'error',
  source: 'L06; MSCD on language of performance',
  description: '`hereby` stands before a verb that does not act by being written.',
  bad: '1. Vendor hereby shall act.',
  good: '1. Vendor hereby grants Customer a licence.',
  blind: 'Whether the act that the verb performs is one that words can perform.',
  pattern:
    /\bhereby\b(?! (?:irrevocably |unconditionally |absolutely |immediately |also |jointly |presently )*(?:and \w+ly )?(?:assigns?|grants?|licenses?|waives?|appoints?|releases?|transfers?|acknowledges?|consents?|revokes?|confirms?|guarantees?|terminates?|dedicates?)\b)/g,
  message: () => '`hereby` without a verb that performs',
  hint: () =>
    'drop it, or write `hereby assigns`, `grants`, `waives`, `appoints`, `releases`, `transfers` or `acknowledges`',
})
