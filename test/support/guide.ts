import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/*
 * What a guide shows, block by block. Readers see the conventions as plain words:
 *
 * - a block of `sh` is run, in the order of the page; `# exits 1` behind a command says that it fails, and how;
 * - a block of `text` is all that the commands before it print, where `…` stands for words or lines left out;
 * - a block behind a line such as `deal.yaml`: alone, or one that ends in "as `deal.yaml`:", is a file, saved as shown;
 * - a block of `ts` is a program, which ends in a comment with what it prints;
 * - any other block stands behind the comment `<!-- only shown: why -->`.
 */
export interface Commands {
  readonly type: 'commands'
  readonly line: number
  readonly text: string
  /** What they print, if the guide says. */
  readonly printed: string | undefined
}

export interface SavedFile {
  readonly type: 'file'
  readonly line: number
  readonly path: string
  readonly text: string
}

export interface Program {
  readonly type: 'program'
  readonly line: number
  readonly text: string
}

export interface OnlyShown {
  readonly type: 'only shown'
  readonly line: number
  /** Why it is not run. */
  readonly reason: string
}

/** A block of which nobody could say what it is for. */
export interface Stray {
  readonly type: 'stray'
  readonly line: number
  readonly language: string
}

export type Block = Commands | SavedFile | Program | OnlyShown | Stray

/** Reads a guide of `docs/guides` by its name. */
export function readGuide(name: string): readonly Block[] {
  const file = fileURLToPath(new URL(`../../docs/guides/${name}.md`, import.meta.url))
  return blocksOf(readFileSync(file, 'utf8'))
}

export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = []
  for (const fence of fencesIn(markdown)) {
    const last = blocks.at(-1)
    const block = blockOf(fence)
    const first = last?.type === 'commands' && last.printed === undefined
    if (block.type === 'stray' && fence.language === 'text' && first)
      blocks[blocks.length - 1] = {...last, printed: fence.text}
    else blocks.push(block)
  }
  return blocks
}

interface Fence {
  readonly line: number
  readonly language: string
  readonly text: string
  /** The last line before it that is not blank. */
  readonly before: string
}

function* fencesIn(markdown: string): Generator<Fence> {
  const lines = markdown.split('\n')
  let before = ''
  for (let index = 0; index < lines.length; index++) {
    const [, indent, ticks, language = ''] = /^( *)(`{3,})(\w*)/.exec(lines[index] ?? '') ?? []
    if (indent === undefined || ticks === undefined) {
      if (lines[index]?.trim()) before = lines[index] ?? ''
      continue
    }
    const end = lines.indexOf(`${indent}${ticks}`, index + 1)
    const body = lines.slice(index + 1, end).map((line) => line.slice(indent.length))
    yield {line: index + 1, language, text: `${body.join('\n')}\n`, before}
    index = end
    before = ''
  }
}

function blockOf({line, language, text, before}: Fence): Block {
  const reason = reasonOf(before)
  if (reason) return {type: 'only shown', line, reason}
  const [, path] = /(?:^|\bas )`([^`\s]+)`:$/.exec(before) ?? []
  if (path) return {type: 'file', line, path, text}
  if (language === 'sh') return {type: 'commands', line, text, printed: undefined}
  if (language === 'ts') return {type: 'program', line, text}
  return {type: 'stray', line, language}
}

function reasonOf(before: string): string | undefined {
  return /^\s*<!-- only shown: (.+) -->$/.exec(before)?.[1]
}
