import {matchesIn, placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** Where two standards of effort stand in one contract, a court must find a difference between them. */
export const effort: LintRule = {
  code: 'drafting/effort',
  severity: 'warning',
  document: true,
  source: 'L21; MSCD on efforts',
  description: 'The document uses more than one standard of effort.',
  bad: '1. Vendor shall use best efforts to act. Customer shall use reasonable efforts to help.',
  good: '1. Vendor shall use reasonable efforts to act. Customer shall use reasonable efforts to help.',
  blind: 'Standards in other words (`use all means`); whether the one standard is defined.',
  *check({prose}) {
    const kinds = new Map<string, {line: Parameters<typeof placeIn>[0]; index: number}>()
    for (const {text, line, index} of matchesIn(prose, efforts)) {
      const kind = text.toLowerCase().replace('endeavours', 'efforts')
      if (!kinds.has(kind)) kinds.set(kind, {line, index})
    }
    const [first, ...others] = kinds
    for (const [kind, {line, index}] of others)
      yield {
        message: `\`${kind}\` beside \`${first?.[0]}\``,
        place: placeIn(line, index),
        hint: 'choose one standard for the document',
      }
  },
}

const efforts =
  /\b(?:all reasonable|best|commercially reasonable|reasonable(?: and diligent)?|good faith|diligent|utmost) (?:efforts|endeavours)\b/gi
