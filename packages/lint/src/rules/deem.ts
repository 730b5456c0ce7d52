import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Ritual words: they say that something is meant, and not what. */
export const deem: LintRule = phraseRule({
  code: 'drafting/deem',
  severity: 'error',
  source: 'L23',
  description:
    '`deemed`, `for the avoidance of doubt`, `it is agreed that` and other ritual words.',
  bad: '1. For the avoidance of doubt, the files belong to Customer.',
  good: '1. The files belong to Customer.',
  blind: 'Legal fictions, for which `deem` has a use: it asks for `is taken to` there too.',
  pattern:
    /\b(?:deem(?:s|ed|ing)?|for the avoidance of doubt|it is (?:hereby )?(?:understood|agreed|acknowledged)(?: and \w+)? that|agrees? that it (?:shall|will)|covenants?(?: and agrees?)? (?:that|to)|expressly agrees?|needless to say)\b/gi,
  message: (found) => `\`${found}\` adds nothing that binds`,
  hint: () => 'say what is so; a legal fiction is written `is taken to`',
})
