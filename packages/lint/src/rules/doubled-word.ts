import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** The slip that spelling checkers miss when a condition joins two texts. */
export const doubledWord: LintRule = phraseRule({
  code: 'text/doubled-word',
  severity: 'error',
  source: 'house',
  description: 'A word stands twice, or spaces or stops are doubled.',
  bad: '1. Vendor shall act with the the care of an expert.',
  good: '1. Vendor shall act with the care of an expert.',
  blind: 'Doubles across two values of the deal; a wrong word that is not a double.',
  pattern: /\b([A-Za-z]{2,}) \1\b| {2,}(?=\S)| [,;.](?= |$)|,,|\.\.(?!\.)/gm,
  fix: (_found, {groups: [word]}) => word,
  message: (found) => `\`${found || ' '}\` is doubled`,
  except: ({text, groups}) =>
    /^that that$/i.test(text) ||
    /^had had$/i.test(text) ||
    (groups[0] === undefined && text === ''),
})
