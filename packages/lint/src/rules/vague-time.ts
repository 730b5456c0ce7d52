import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Where IP or secrets are at stake, "promptly" is a lawsuit about days. */
export const vagueTime: LintRule = phraseRule({
  code: 'drafting/vague-time',
  severity: 'warning',
  source: 'L17',
  description: 'A time without a unit or a start.',
  bad: '1. Vendor shall tell Customer promptly.',
  good: '1. Vendor shall tell Customer within a day after it learns of the loss.',
  blind: 'A vague word beside a period in the same sentence is taken to be limited by it.',
  pattern:
    /\b(?:promptly|immediately|without (?:undue )?delay|as soon as (?:reasonably )?(?:possible|practicable)|in due course|in a timely manner|timely|on or about|not later than \d+ \w+ of|from time to time)\b/gi,
  message: (found) => `\`${found}\` names no period`,
  hint: () => 'give a number, a unit and the event from which it runs',
  except: ({line, text}) =>
    !/\bshall\b/.test(line.text) ||
    /^immediately$/i.test(text) ||
    /\bwithin\b|\bin any (?:case|event)\b|\bat (?:the )?latest\b|\bterminat/.test(line.text),
})
