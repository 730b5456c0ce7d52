/** What a formatting helper takes: a path, then further arguments. */
export interface HelperSignature {
  readonly arguments: readonly ('word' | 'vocabulary')[]
  /** How many of the further arguments must be there. */
  readonly required: number
  readonly options?: readonly string[]
}

/** Helpers that print a value. `text` is what a tag without a helper means. */
export const formattingHelpers: Readonly<Record<string, HelperSignature>> = {
  text: {arguments: [], required: 0},
  money: {arguments: [], required: 0},
  duration: {arguments: [], required: 0},
  date: {arguments: [], required: 0},
  number: {arguments: [], required: 0},
  percent: {arguments: [], required: 0},
  address: {arguments: [], required: 0},
  count: {arguments: ['word', 'word'], required: 1},
  plural: {arguments: ['word', 'word'], required: 2},
  label: {arguments: ['vocabulary'], required: 1, options: ['conjunction']},
  list: {arguments: ['vocabulary'], required: 0, options: ['conjunction']},
}

/** Helpers that open a block. */
export const blockHelpers = [
  'if',
  'unless',
  'each',
  'is',
  'includes',
  'many',
  'has',
  'signature',
] as const
export const markHelpers = [
  'anchor',
  'ref',
  'refs',
  'definitions',
  'contents',
  'markdown',
  'checkbox',
  'answer',
  'line',
] as const
