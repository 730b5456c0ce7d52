import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/**
 * A number that the deal decides and the template types will one day differ. Every number that a parameter gives
 * is a field, so that text and deal cannot differ; this finds those that have no parameter.
 */
export const typedNumber: LintRule = phraseRule({
  code: 'drafting/typed-number',
  severity: 'info',
  source: 'L38',
  description:
    'A period, a percentage or an amount is typed in the template and not taken from the deal.',
  bad: '1. Vendor shall act within 10 days after the request.',
  good: '1. Vendor shall act within {{count term.cureDays "day"}} after the request.',
  blind:
    'Numbers in words; numbers that a statute fixes are told by its name in the same sentence.',
  pattern:
    /\b\d+(?:\.\d+)?(?:%| per cent| (?:hours?|days?|Business Days?|weeks?|months?|years?))(?![\w])/g,
  message: (found) => `\`${found}\` is typed, not taken from the deal`,
  hint: () => 'give the schema a property, with this number as its default',
  except: ({line}) =>
    /\b(?:Act|Code|Regulation|Directive|Convention|GDPR|DORA|HIPAA|CERT-In)\b/.test(line.text),
})
