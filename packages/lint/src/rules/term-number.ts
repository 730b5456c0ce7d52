import {placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** A term that is defined in the plural has no singular: the reader must guess what one of them is. */
export const termNumber: LintRule = {
  code: 'term/number',
  severity: 'warning',
  document: true,
  source: 'L12',
  description: 'A term that is defined in the plural is used in the singular.',
  bad: '1. There are papers (the **"Blue Papers"**). Vendor shall keep the Blue Papers. Vendor shall show each Blue Paper.',
  good: '1. There are papers (each a **"Blue Paper"**). Vendor shall keep the Blue Papers. Vendor shall show each Blue Paper.',
  blind: 'Plurals that are not formed with -s or -es.',
  *check({facts, prose}) {
    const seen = new Set<string>()
    for (const line of prose.lines)
      for (const {node, start} of line.runs) {
        if (node.type !== 'text') continue
        for (const use of facts.uses.get(node) ?? []) {
          const phrase = node.value.slice(use.start, use.end)
          if (phrase.length >= use.term.length || seen.has(phrase)) continue
          seen.add(phrase)
          yield {
            message: `\`${phrase}\` is used, but \`${use.term}\` is defined`,
            place: placeIn(line, start + use.start),
            hint: 'define the singular: plurals of a term are found',
          }
        }
      }
  },
}
