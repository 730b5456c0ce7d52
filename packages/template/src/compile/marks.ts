import type {At, Condition, Slot, TemplatePath} from '@ringfence/model'

/*
 * What a Handlebars tag means, kept beside the text while Markdown is parsed. In the text its place is
 * taken by U+E000, its number, U+E001: code points that Markdown leaves alone and that no deal may contain.
 */

export type Mark = {readonly at: At} & (
  | Slot
  | {readonly type: 'reference'; readonly to: string}
  | {readonly type: 'references'; readonly to: readonly string[]}
  | {readonly type: 'anchor'; readonly name: string}
  | {readonly type: 'open'; readonly block: OpenBlock; readonly alone: boolean}
  | {readonly type: 'branch'; readonly test: Condition | undefined; readonly alone: boolean}
  | {readonly type: 'close'; readonly name: string; readonly alone: boolean}
  | {readonly type: 'definitions' | 'contents'}
  | {readonly type: 'markdown'; readonly path: TemplatePath}
  | {readonly type: 'answer'; readonly path: TemplatePath}
  | {readonly type: 'checkbox'; readonly test: Condition}
  | {readonly type: 'line'; readonly label: string; readonly slot?: Slot}
)

export type OpenBlock =
  | {readonly type: 'choice'; readonly name: string; readonly test: Condition}
  | {readonly type: 'loop'; readonly name: string; readonly path: TemplatePath}
  | {readonly type: 'signature'; readonly name: string}

export type BlockMark = Extract<Mark, {type: 'open' | 'branch' | 'close'}>

/** Whether the mark opens, divides or closes a block. */
export function isBlockMark(mark: Mark): mark is BlockMark {
  return mark.type === 'open' || mark.type === 'branch' || mark.type === 'close'
}

/**
 * A mark that prints nothing ends in a punctuation character: beside it, bold and emphasis may begin before a quotation mark
 * or a bracket (CommonMark 0.31, section 6.2), as they could if the tag were not there.
 */
export function encodeMark(index: number, mark: Mark | undefined): string {
  return `\uE000${index}\uE001${mark && printsNothing(mark) ? '\u2E4F' : ''}`
}

function printsNothing(mark: Mark): boolean {
  return isBlockMark(mark) || mark.type === 'anchor'
}

/** Splits text at its marks: strings and mark numbers, in order. */
export function splitMarks(text: string): readonly (string | number)[] {
  return text
    .split(/\uE000(\d+)\uE001\u2E4F?/)
    .map((part, index) => (index % 2 === 1 ? Number(part) : part))
    .filter((part) => part !== '')
}
