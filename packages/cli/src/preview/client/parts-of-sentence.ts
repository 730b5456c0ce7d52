/** A run of the words of a paragraph. */
export interface Words {
  readonly text: string
}

/**
 * The parts of a paragraph that a sentence of it is made of. Spaces do not count, since the page and the trace set
 * them differently; `before` is what the page shows before the sentence, which tells two that read alike apart.
 */
export function partsOfSentence<Part extends Words>(
  parts: readonly Part[],
  sentence: string,
  before: string,
): readonly Part[] {
  const packed = (text: string) => text.replaceAll(/\s+/g, '')
  const whole = parts.map(({text}) => packed(text))
  const wanted = packed(sentence)
  const joined = whole.join('')
  const expected = packed(before).length
  const exact = joined.startsWith(wanted, expected) ? expected : joined.indexOf(wanted)
  if (exact < 0 || wanted === '') return parts
  let from = 0
  return parts.filter((_, index) => {
    const start = from
    from += whole[index]?.length ?? 0
    return start < exact + wanted.length && from > exact
  })
}
