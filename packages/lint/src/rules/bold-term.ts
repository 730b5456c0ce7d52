import {placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** Bold in quotation marks says "defined here". Bold alone makes the reader look for a definition. */
export const boldTerm: LintRule = {
  code: 'drafting/bold-term',
  severity: 'error',
  source: 'L11',
  description: 'A defined term is in bold where it is used.',
  bad: '1. **Duty.** **Vendor** shall act.',
  good: '1. **Duty.** Vendor shall act.',
  blind:
    'A term in bold together with other words; terms in headings, which are bold by their nature.',
  *check({prose, terms}) {
    const known = new Set(terms)
    for (const line of prose.lines)
      for (const {node, bold, start} of line.type === 'paragraph' ? line.runs : [])
        if (bold && node.type === 'text' && known.has(node.value.trim()))
          yield {
            message: `\`${node.value.trim()}\` is in bold where it is used`,
            place: placeIn(line, start),
            hint: 'bold belongs to its definition',
          }
  },
}
