/** Words in quotation marks, with the marks. */
export interface Quoted {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** What no term has in it: other marks, and those of blanks and tags. */
const inner = String.raw`[^"“”„‟«»‹›[\]_{}<>]{1,80}?`
const pairs = [
  // As in English, Polish and Dutch; some programs turn the first mark the wrong way.
  `["“](${inner})[,.]?["”]`,
  String.raw`(?<![\p{L}\p{N}.,;:])”(?=\S)(${inner})(?<=\S)[,.]?”`,
  // German, Czech and others; then French, Italian and others, with or without spaces.
  `[„‟](${inner})[,.]?["“”‟]`,
  String.raw`«\s?(${inner})[,.]?\s?»`,
  `»(${inner})[,.]?«`,
  String.raw`‹\s?(${inner})[,.]?\s?›`,
  `›(${inner})[,.]?‹`,
  `‚([^‚‘’"“”„«»[\\]_{}<>]{1,80}?)[,.]?[‘’]`,
  // Single marks are apostrophes as well, which stand behind letters, or before them.
  String.raw`(?<![\p{L}\p{N}])[‘'](?=\p{L})([^‘’'"“”„«»[\]_{}<>]{1,80}?)[,.]?['’](?![\p{L}\p{N}])`,
]
const quoted = new RegExp(pairs.join('|'), 'gu')

/** Finds words in quotation marks of whatever language, in order. */
export function findQuoted(text: string): readonly Quoted[] {
  return [...text.matchAll(quoted)].map((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? ''
    const end = match.index + match[0].length
    return {start: match.index, end, words: words.replaceAll(/\s+/g, ' ').trim()}
  })
}
