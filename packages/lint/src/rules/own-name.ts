import {ownNames} from '../own-names.ts'
import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** The house style calls the document "this agreement", in lower case, whatever its kind. */
export const ownName: LintRule = phraseRule({
  code: 'drafting/own-name',
  severity: 'info',
  source: 'L24; house',
  description: 'The document calls itself by a capitalised name.',
  bad: '1. Vendor shall perform this Agreement.',
  good: '1. Vendor shall perform this agreement.',
  blind: '`the Agreement` and other names that do not begin with `this`.',
  pattern: new RegExp(`\\b[Tt]his (?:${ownNames})\\b`, 'g'),
  fix: (found) => `${found.slice(0, 4)} agreement`,
  message: (found) => `\`${found}\`, expected \`this agreement\``,
})
