/** How far text stands from its line. */
export type Script = 'superscript' | 'subscript'

/**
 * Figures that are raised or lowered, as characters that say so by themselves: 10 with a raised 6 is no 106. Words keep
 * their letters, such as those of 1st, and so do numbers in square brackets, which are marks of notes.
 */
export function scriptFigures(text: string, script: Script): string {
  const figures = script === 'superscript' ? raised : lowered
  return text.replaceAll(/(?<!\[)[\p{L}\p{N}+\-\u2010-\u2013\u2212]+/gu, (word) => {
    const found = [...word].map((each) => figures.get(each))
    return found.includes(undefined) ? word : found.join('')
  })
}

const minuses = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212']

const raised: ReadonlyMap<string, string> = new Map([
  ...[...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((each, index) => [String(index), each] as const),
  ...minuses.map((each) => [each, '⁻'] as const),
  ['+', '⁺'],
  ['n', 'ⁿ'],
])

const lowered: ReadonlyMap<string, string> = new Map(
  [...'₀₁₂₃₄₅₆₇₈₉'].map((each, index) => [String(index), each] as const),
)
