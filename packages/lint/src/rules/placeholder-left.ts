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
  *check({outline}) {
    for (const {value, place} of outline.texts) {
      const found = placeholderIn(value) ?? /\{\{|\}\}/.exec(value)?.[0]
      if (found !== undefined) yield {message: `Unexpected placeholder \`${found}\``, place}
    }
  },
}
