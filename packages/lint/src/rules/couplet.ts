import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Two words for one meaning make a court look for two meanings. */
export const couplet: LintRule = phraseRule({
  code: 'drafting/couplet',
  severity: 'error',
  source: 'L09',
  description: 'A couplet or triplet says one thing two or three times.',
  bad: '1. A transfer against this clause is null and void.',
  good: '1. A transfer against this clause is void.',
  blind: 'Pairs that are not on its list; pairs with other words between.',
  pattern:
    /\b(?:null and void|terms and conditions|each and every|any and all|all and any|sell, assign and transfer|assign and transfer|indemnify,? (?:defend )?and hold harmless|cease and desist|by and between|made and entered into|full force and effect|save and except|covenants? and agrees?|understood and agreed|agreed and understood|true and correct|final and binding|successors and assigns|costs and expenses|acknowledges? and agrees?|represents? and warrants?|fit and proper|legal and valid|furnish and supply|give and grant|convey and transfer|bind and obligate|authori[sz]e and empower|modify and change|sole and exclusive)\b/gi,
  fix: (found) => replacements[found.toLowerCase()],
  message: (found) => `\`${found}\` says one thing more than once`,
  hint: () => 'keep the one word that is needed',
})

const replacements: Readonly<Record<string, string>> = {
  'null and void': 'void',
  'terms and conditions': 'terms',
  'each and every': 'each',
  'full force and effect': 'effect',
  'costs and expenses': 'costs',
  'cease and desist': 'stop',
  'by and between': 'between',
  'made and entered into': 'made',
  'final and binding': 'binding',
  'true and correct': 'correct',
}
