import {placeholderIn} from '../placeholder-in.ts'
import type {LintRule} from '../rule.ts'

/**
 * A blank that the deal gives as a value. It may be meant, but the way to say so is `{unknown: true}`, which also
 * marks the document as a draft.
 */
export const placeholderInValue: LintRule = {
  code: 'value/placeholder',
  severity: 'warning',
  source: 'L28',
  description: 'A value of the deal looks like a placeholder.',
  bad: '1. Customer is {{title}}.',
  good: '1. Customer is Acme.',
  blind: 'Placeholders that look like names: `Company X`, `[Client]`.',
  *check({outline, placeOf}) {
    for (const node of outline.fields) {
      if (node.unknown) continue
      const found = placeholderIn(node.value)
      if (found !== undefined)
        yield {
          message: `\`${found}\` in ${node.title} looks like a placeholder`,
          place: placeOf(node.pointer),
          hint: 'if the value is not known yet, write `{unknown: true}` for it',
        }
    }
  },
}
