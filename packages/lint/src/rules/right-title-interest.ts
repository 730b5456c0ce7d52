import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** The triplet has a use in the words that convey; a licence or a promise needs one word. */
export const rightTitleInterest: LintRule = phraseRule({
  code: 'drafting/right-title-interest',
  severity: 'error',
  source: 'L09',
  description: '`right, title and interest` outside an assignment.',
  bad: '1. Vendor shall protect all right, title and interest in the files.',
  good: '1. Vendor hereby assigns to Customer all right, title and interest in the files.',
  blind: 'A sentence that assigns one thing and speaks of interests in another.',
  pattern: /\brights?, title,? and interest\b/gi,
  message: (found) => `\`${found}\` outside an assignment`,
  hint: () => 'write `rights`',
  except: ({line}) => /\b(?:assigns?|assignments?|transfers?)\b/.test(line.text),
})
