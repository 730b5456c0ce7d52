import {walk} from '@ringfence/model'
import {placeholderIn} from '../placeholder-in.ts'
import type {LintRule} from '../rule.ts'

/** A blank that nobody filled in the library's own words: an author's slip, or a tag that was not recognised. */
export const placeholderLeft: LintRule = {
  code: 'text/placeholder',
  severity: 'error',
  source: 'L28',
  description: 'A placeholder is left in the words of a template.',
  bad: '1. Vendor shall act within [●] days.',
  good: '1. Vendor shall act within 30 days.',
  blind: 'Placeholders that look like words: `[Client]`, `to be agreed`.',
  *check({contract}) {
    for (const {node} of walk(contract)) {
      if (!('type' in node) || node.type !== 'text') continue
      const found = placeholderIn(node.value) ?? /\{\{|\}\}/.exec(node.value)?.[0]
      if (found !== undefined)
        yield {message: `Unexpected placeholder \`${found}\``, place: node.place}
    }
  },
}
