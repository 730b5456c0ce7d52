/**
 * Characters of the fonts Symbol and Wingdings that contracts use, by code; Word keeps them in an area for private use
 * (U+F000 and on), where no other program knows them.
 */
export function symbolOf(code: number, font: string): string {
  // Other fonts have the characters of everybody, such as the boxes of controls.
  const common = code >= 0x2000 && code < 0xe000 && !/wingdings|webdings|^symbol$/i.test(font)
  if (common) return String.fromCharCode(code)
  const own = code >= 0xf000 ? code - 0xf000 : code
  const table = /wingdings/i.test(font) ? wingdings : symbols
  return (
    table[own] ??
    (own >= 0x20 && own < 0x7f && !/wingdings|webdings/i.test(font)
      ? String.fromCharCode(own)
      : '•')
  )
}

const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '☐',
  113: '☐',
  114: '☐',
  167: '▪',
  168: '☐',
  216: '➢',
  224: '→',
  251: '☒',
  252: '✓',
  253: '☒',
  254: '☑',
}

const symbols: Readonly<Record<number, string>> = {
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  210: '®',
  211: '©',
  212: '™',
  226: '®',
  227: '©',
  228: '™',
}
