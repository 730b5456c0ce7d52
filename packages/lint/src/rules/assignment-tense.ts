import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/**
 * A promise to assign leaves title with the promisor until a second paper: whoever gets the first present
 * assignment wins (Stanford v Roche, 563 U.S. 776 (2011)).
 */
export const assignmentTense: LintRule = phraseRule({
  code: 'drafting/assignment-tense',
  severity: 'error',
  source: 'L07; Stanford v Roche, 563 U.S. 776 (2011)',
  description: 'Intellectual property is promised instead of assigned.',
  bad: '1. Vendor agrees to assign to Customer all rights in the results.',
  good: '1. Vendor hereby assigns to Customer all rights in the results.',
  blind:
    'A confirmatory assignment, which follows one that has acted, is told by the word "confirm".',
  pattern:
    /\b(?:agrees?|undertakes?|promises?|covenants?) to assign\b|\b(?:shall|will) (?:promptly )?(?:assign|transfer)\b[^.;]{0,60}?\b(?:rights?|title|ownership|Foreground IP|Customer IP|Assigned IP|patents?|copyrights?|inventions?)\b/g,
  message: (found) => `\`${found}\` promises an assignment instead of making it`,
  hint: () => 'write `hereby assigns`',
  except: ({line}) =>
    /\bconfirm|\bfurther act|\bcannot be assigned|\bensure|\bheld on trust|\bholds? (?:it|them) on trust/i.test(
      line.text,
    ),
})
