import {matchesIn, placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** One threshold, one word. */
export const materialSubstantial: LintRule = {
  code: 'drafting/material-substantial',
  severity: 'info',
  document: true,
  source: 'L22',
  description: 'A threshold is called material in one place and substantial in another.',
  bad: '1. A material breach ends the work. A substantial breach ends the licence.',
  good: '1. A material breach ends the work. It also ends the licence.',
  blind:
    'Thresholds on other nouns than its six; whether periods and amounts that matter are given in figures.',
  *check({prose}) {
    const seen = new Map<string, string>()
    for (const {line, index, groups} of matchesIn(prose, threshold)) {
      const [adjective = '', noun = ''] = groups
      const before = seen.get(noun)
      if (before === undefined) seen.set(noun, adjective)
      else if (before !== adjective)
        yield {
          message: `\`${adjective} ${noun}\` beside \`${before} ${noun}\``,
          place: placeIn(line, index),
        }
    }
  },
}

const threshold =
  /\b(material|substantial|significant|serious) (breach|change|failure|part|default|loss)\b/g
