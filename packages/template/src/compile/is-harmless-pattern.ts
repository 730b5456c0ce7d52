/**
 * Whether a regular expression is matched in good time. A group that repeats something and is repeated itself, or whose
 * alternatives overlap, can take a lifetime; so can what is very long. Some that would be harmless are refused as well.
 */
export function isHarmlessPattern(pattern: string): boolean {
  if (pattern.length > 500) return false
  const plain = pattern.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x')
  return !hasNestedRepeat(plain)
}

/** Takes the innermost groups away one after the other, and remembers which of them repeat or choose. */
function hasNestedRepeat(pattern: string): boolean {
  let rest = pattern
  for (;;) {
    const found = /\(([^()]*)\)([*+]|\{\d+,?\d*\})?/.exec(rest)
    if (!found) return false
    const [whole, inside = '', repeat] = found
    const unsure = /[*+{|]|~/.test(inside)
    if (unsure && repeat !== undefined && !/^\{[01](?:,1)?\}$/.test(repeat)) return true
    rest = rest.replace(whole, () => (unsure ? '~' : 'x'))
  }
}
