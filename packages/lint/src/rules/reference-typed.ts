import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** A typed number is right until somebody adds a clause above it. */
export const referenceTyped: LintRule = phraseRule({
  code: 'reference/typed',
  severity: 'error',
  source: 'L27',
  description: 'A clause number is typed, not made by `{{ref …}}`.',
  bad: '1. Vendor shall comply with clause 6.2.',
  good: '1. Vendor shall comply with {{ref "sample#duties"}}.\n1. {{anchor "duties"}}Vendor shall act with care.',
  blind: 'Numbers of statutes are told by the `of` or the name that follows or stands before.',
  pattern:
    /\b(?:[Cc]lause|[Ss]chedule|[Pp]aragraph|[Ss]ection|[Aa]nnex|[Aa]ppendix|[Aa]rticle) \d+(?:\.\d+)*(?:\([a-z]+\))*(?! ?(?:of|to|\([a-z0-9]|GDPR|Regulation|DORA))\b/g,
  message: (found) => `\`${found}\` is typed by hand`,
  hint: () => 'write `{{ref "clause-id#anchor"}}`',
  except: ({text, line, index}) =>
    /^(?:[Ss]ection|[Aa]rticle|[Aa]nnex)/.test(text) &&
    /(?:Act|Code|Regulation|GDPR|Directive|Law|U\.?S\.?C\.?|CFR|Rules?|Clauses)\b/.test(
      line.text.slice(Math.max(0, index - 90), index + text.length + 60),
    ),
})
