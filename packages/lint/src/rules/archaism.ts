import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Words that nobody says any more are words whose edges nobody knows. */
export const archaism: LintRule = phraseRule({
  code: 'drafting/archaism',
  severity: 'error',
  source: 'L10',
  description: 'An archaism: a word that lives only in old contracts.',
  bad: '1. The duties set out herein last for ten years.',
  good: '1. The duties in this agreement last for ten years.',
  blind:
    'Old words that are not on its list; `said` before a small letter, which it takes for speech.',
  pattern:
    /\b(?:hereinafter|hereinbefore|hereinabove|hereof|hereto|heretofore|herein|hereunder|herewith|thereof|therein|thereto|thereunder|therefrom|therewith|thereafter|wherein|whereof|whereby|whereupon|witnesseth|whereas|notwithstanding the foregoing|aforesaid|aforementioned|forthwith|provided,? (?:however,? )?that|provided, however|in witness whereof|mutatis mutandis|inter alia|pari passu|prior to|in lieu of|in the event (?:that|of)|pursuant to|said (?:\p{L}+))\b/giu,
  fix: (found) => replacements[found.toLowerCase()],
  message: (found) => `\`${found}\` is an archaism`,
  hint: (found) => plain[found.toLowerCase()] ?? 'say it in the words of today',
  except: ({text}) => /^[Ss]aid (?!\p{Lu})/u.test(text),
})

const plain: Readonly<Record<string, string>> = {
  'prior to': 'write `before`',
  'pursuant to': 'write `under`',
  'in lieu of': 'write `instead of`',
  'in the event that': 'write `if`',
  'in the event of': 'write `if`, or `on`',
  whereby: 'write `by which`, or begin a new sentence',
  forthwith: 'give a period',
  thereafter: 'write `after that`',
  'provided that': 'write `but`, `except that` or `if`',
}

/** Those that one word replaces without a second look. */
const replacements: Readonly<Record<string, string>> = {
  'prior to': 'before',
  'pursuant to': 'under',
  'in lieu of': 'instead of',
  'in the event that': 'if',
}
