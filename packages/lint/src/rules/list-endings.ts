import type {Item} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/** Where the last item lacks its full stop or the conjunction stands twice, a condition has cut the list. */
export const listEndings: LintRule = {
  code: 'drafting/list-endings',
  severity: 'warning',
  source: 'L19',
  description:
    'The items of a list do not end alike: a full stop is missing, or `and` or `or` stands twice or nowhere.',
  bad: '1. Vendor shall:\n   1. act\n   1. report',
  good: '1. Vendor shall:\n   1. act; and\n   1. report.',
  blind:
    'Whether `and` is right where `or` stands; lists whose items are whole sentences are only asked for the last full stop.',
  *check({itemRuns}) {
    for (const {items, endings} of itemRuns) {
      const last = items.at(-1) as Item
      // At the end of a list within a list, the conjunction of the outer one may be typed behind a no-break space.
      const counted = typed.test(endings.at(-1) ?? '') ? endings.slice(0, -1) : endings
      const conjunctions = counted.filter((ending) => conjunction.test(ending)).length
      const final = endings.at(-1) ?? ''
      if (!/[.:;?,][”"’)]*$|[”]$/.test(final) && !conjunction.test(final))
        yield {
          message: `The list ends in \`${final.slice(-20)}\`, without a full stop`,
          place: last.place,
        }
      else if (conjunctions > 1)
        yield {message: 'The list has its conjunction more than once', place: last.place}
      else if (
        conjunctions === 0 &&
        items.length > 1 &&
        endings.slice(0, -1).every((ending) => ending.endsWith(';'))
      )
        yield {
          message: 'The list has neither `and` nor `or` before its last item',
          place: last.place,
          hint: 'end the last item but one in `; and` or `; or`',
        }
    }
  },
}

const conjunction = /[;,]\s(?:and|or)$/
const typed = /[;,]\u00A0(?:and|or)$/
