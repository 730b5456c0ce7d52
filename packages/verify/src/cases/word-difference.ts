/** Two texts, with the words that only one of them has marked: `[-gone-]` and `{+new+}`. */
export function wordDifference(
  expected: string,
  actual: string,
): {readonly expected: string; readonly actual: string} {
  const a = expected.split(/(\s+)/).filter((word) => word !== '')
  const b = actual.split(/(\s+)/).filter((word) => word !== '')
  const common = commonWords(a, b)
  return {
    expected: marked(a, new Set(common.map(([index]) => index)), ['[-', '-]']),
    actual: marked(b, new Set(common.map(([, index]) => index)), ['{+', '+}']),
  }
}

/** Pairs of places of a longest common subsequence. */
function commonWords(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

/** Neighbouring words that are not common stand in one pair of marks. */
function marked(
  words: readonly string[],
  common: ReadonlySet<number>,
  [open, close]: readonly [string, string],
): string {
  let text = ''
  let run = ''
  const flush = () => {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run) ?? []
    text += middle === '' ? run : `${before}${open}${middle}${close}${after}`
    run = ''
  }
  for (const [index, word] of words.entries())
    if (common.has(index) && !(run !== '' && /^\s+$/.test(word) && !common.has(index + 1))) {
      flush()
      text += word
    } else run += word
  flush()
  return text
}
