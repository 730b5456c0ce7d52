import type {Span} from './workspace.ts'

/** A word, a text in quotation marks, or a parenthesis inside a tag. */
export interface Token extends Span {
  readonly type: 'word' | 'text' | 'open' | 'close'
  /** Without the quotation marks, which `start` and `end` leave out too. */
  readonly value: string
}

/** `{{…}}`; a tag that nobody has closed yet ends with its line. */
export interface Tag extends Span {
  /** `#` opens a block, `/` closes one. */
  readonly sign: '' | '#' | '/'
  readonly tokens: readonly Token[]
  readonly closed: boolean
}

/** The tags of a template, read with forgiveness: the text may be half written. Comments are left out. */
export function tagsIn(text: string): readonly Tag[] {
  const tags: Tag[] = []
  for (const match of text.matchAll(/\{\{(?:!--[\s\S]*?--\}\}|([^\n{}]*?)(\}\}|(?=\{\{|\n|$)))/g)) {
    const [whole, inner, close] = match
    if (inner === undefined || inner.startsWith('!')) continue
    const start = match.index
    const sign = /^[#/]/.exec(inner)?.[0] ?? ''
    tags.push({
      start,
      end: start + whole.length,
      sign: sign as Tag['sign'],
      tokens: tokensIn(inner.slice(sign.length), start + 2 + sign.length),
      closed: close === '}}',
    })
  }
  return tags
}

function tokensIn(inner: string, offset: number): readonly Token[] {
  const tokens: Token[] = []
  for (const match of inner.matchAll(/"([^"]*)"?|'([^']*)'?|[()]|[^\s()"']+/g)) {
    const [whole, double, single] = match
    const value = double ?? single
    const start = offset + match.index + (value === undefined ? 0 : 1)
    const type =
      value !== undefined ? 'text' : whole === '(' ? 'open' : whole === ')' ? 'close' : 'word'
    tokens.push({type, value: value ?? whole, start, end: start + (value ?? whole).length})
  }
  return tokens
}

/** The helper that a token is an argument of, and which one, from 0; for a helper itself, -1. */
export interface Argument {
  readonly helper: string
  readonly index: number
  readonly args: readonly Token[]
}

export function argumentAt({tokens, sign}: Tag, index: number): Argument {
  let depth = 0
  let head = sign === '' && tokens[0]?.value === 'else' && index > 0 ? 1 : 0
  for (let at = index - 1; at >= 0; at--) {
    const type = tokens[at]?.type
    if (type === 'close') depth++
    else if (type === 'open' && depth-- === 0) {
      head = at + 1
      break
    }
  }
  return {
    helper: index === head ? '' : (tokens[head]?.value ?? ''),
    index: index - head - 1,
    args: tokens.slice(head + 1, index),
  }
}

/** Blanks in place of tags, so that what is left are the words of the text, at their offsets. */
export function withoutTags(text: string, tags: readonly Tag[]): string {
  let rest = ''
  let from = 0
  for (const {start, end} of tags) {
    rest += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return rest + text.slice(from)
}
