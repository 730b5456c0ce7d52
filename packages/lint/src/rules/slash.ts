import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** A slash hides a choice between "and" and "or" that the draftsperson did not make. */
export const slash: LintRule = phraseRule({
  code: 'drafting/slash',
  severity: 'error',
  source: 'L08',
  description: '`and/or`, or a slash between words.',
  bad: '1. Vendor shall return and/or destroy the files.',
  good: '1. Vendor shall return or destroy the files.',
  blind: 'A slash beside a figure or a bracket; paths and addresses of values in the deal.',
  pattern: /[A-Za-z]+\/[A-Za-z]+/g,
  message: (found) => `\`${found}\` leaves open which is meant`,
  hint: () => 'choose `and`, `or`, or `one or more of`',
  except: ({text}) =>
    /^(?:ISO\/(?:IEC|IEEE)|TCP\/IP|CI\/CD|I\/O|SOC\/\w+|A\/B|n\/a|RTO\/RPO)$/i.test(text),
})
