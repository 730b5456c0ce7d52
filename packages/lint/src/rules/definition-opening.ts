import {placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** `means` closes, `includes` opens; a definition that does neither, or both, has no edge. */
export const definitionOpening: LintRule = {
  code: 'drafting/definition-opening',
  severity: 'error',
  document: true,
  source: 'L13',
  description: 'A definition opens with neither `means` nor `includes`, or with both.',
  bad: `1. Vendor shall keep each Record. Each Record counts.
=== definitions/record.md
---
term: Record
version: 1.0.0
---
means and includes a file.`,
  good: `1. Vendor shall keep each Record. Each Record counts.
=== definitions/record.md
---
term: Record
version: 1.0.0
---
means a file.`,
  blind: 'Definitions in place, which open as their sentence does.',
  *check({prose}) {
    for (const [index, line] of prose.lines.entries()) {
      const {definition, text} = line
      if (!definition || prose.lines[index - 1]?.definition === definition) continue
      if (!/^“[^”]+” (?:means|includes|has the meaning)\b(?! and includes)/.test(text))
        yield {
          message: `The definition of \`${definition.term}\` does not open with \`means\` or \`includes\``,
          place: placeIn(line, 0),
        }
    }
  },
}
