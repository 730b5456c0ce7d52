import {type Prose, placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** A bracket that opens and never closes is a sentence somebody cut. */
export const brackets: LintRule = {
  code: 'text/unbalanced',
  severity: 'error',
  source: 'house',
  description: 'Brackets or quotation marks open and do not close, or close without opening.',
  bad: '1. Vendor shall act (with care.',
  good: '1. Vendor shall act (with care).',
  blind: 'Values of the deal: a name may have any brackets it likes.',
  *check({prose}) {
    for (const line of prose.lines) {
      if (!paired.test(line.text)) continue
      const text = withoutValues(line).replaceAll(german, (quoted) => ' '.repeat(quoted.length))
      for (const pair of pairs) {
        const fault = firstUnbalanced(text, pair)
        if (fault !== undefined && !/^\d+\)|^\(?[a-z]\)/.test(line.text))
          yield {message: `\`${line.text[fault]}\` has no counterpart`, place: placeIn(line, fault)}
      }
    }
  },
}

const paired = /[()[\]“”]/
/** `„quoted“` closes with the mark that opens elsewhere. */
const german = /„[^„“”]*[“”]/g
const pairs = [
  {open: '(', either: /[()]/g},
  {open: '[', either: /[[\]]/g},
  {open: '“', either: /[“”]/g},
] as const

/** The words of the template, with each value of the deal as so many spaces. */
function withoutValues({text, runs}: Prose['lines'][number]): string {
  return runs
    .map(({start, node}, index) => {
      const own = text.slice(start, runs[index + 1]?.start)
      return node.type === 'field' ? ' '.repeat(own.length) : own
    })
    .join('')
}

function firstUnbalanced(text: string, {open, either}: (typeof pairs)[number]): number | undefined {
  const stack: number[] = []
  for (const {0: mark, index} of text.matchAll(either))
    if (mark === open) stack.push(index)
    else if (stack.pop() === undefined) return index
  return stack[0]
}
