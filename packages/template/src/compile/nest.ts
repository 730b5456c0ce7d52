import type {Choice, Condition, Diagnostic, Loop} from '@ringfence/model'
import {report} from '@ringfence/model'
import {unbalanced} from './kinds.ts'
import {type BlockMark, isBlockMark, type Mark} from './marks.ts'

/** Nodes of one level of the text, with the block marks that stand between them. */
export type Token<Node> = Node | BlockMark

/** What becomes of a `{{#signature}}` block, where one may stand. */
export type WrapSignature<Node> = (children: readonly Node[], mark: BlockMark) => Node | undefined

export interface NestContext<Node> {
  readonly file: string
  readonly diagnostics: Diagnostic[]
  readonly signature?: WrapSignature<Node | Choice<Node> | Loop<Node>>
}

/** Builds choices and loops from tokens: an opening and its end must be on the same level. */
export function nest<Node extends {readonly type: string}>(
  tokens: readonly Token<Node>[],
  context: NestContext<Node>,
): (Node | Choice<Node> | Loop<Node>)[] {
  const cursor = {tokens, index: 0}
  const nodes = readLevel(cursor, context)
  while (cursor.index < tokens.length) {
    const stray = tokens[cursor.index]
    if (isToken(stray)) complain(stray, context, 'Unexpected end of a block')
    cursor.index += 1
    nodes.push(...readLevel(cursor, context))
  }
  return nodes
}

type Nested<Node> = Node | Choice<Node> | Loop<Node>
type Cursor<Node> = {readonly tokens: readonly Token<Node>[]; index: number}

/** Reads up to the branch or end that belongs to an enclosing block. */
function readLevel<Node extends {readonly type: string}>(
  cursor: Cursor<Node>,
  context: NestContext<Node>,
): Nested<Node>[] {
  const nodes: Nested<Node>[] = []
  while (cursor.index < cursor.tokens.length) {
    const token = cursor.tokens[cursor.index]
    if (token === undefined) break
    if (!isToken(token)) {
      nodes.push(token)
      cursor.index += 1
      continue
    }
    if (token.type !== 'open') break
    cursor.index += 1
    const block = readBlock(token, cursor, context)
    if (block) nodes.push(block)
  }
  return nodes
}

function readBlock<Node extends {readonly type: string}>(
  open: BlockMark & {type: 'open'},
  cursor: Cursor<Node>,
  context: NestContext<Node>,
): Nested<Node> | undefined {
  const parts = [
    {test: undefined as Condition | undefined, at: open.at, children: readLevel(cursor, context)},
  ]
  for (;;) {
    const token = cursor.tokens[cursor.index]
    if (!token || !isToken(token)) return complain(open, context, 'Unexpected start of a block')
    cursor.index += 1
    if (token.type === 'close') break
    if (token.type === 'branch')
      parts.push({test: token.test, at: token.at, children: readLevel(cursor, context)})
  }
  return build(open, parts as unknown as Part<Node>[], context)
}

interface Part<Node> {
  readonly test: Condition | undefined
  readonly at: BlockMark['at']
  readonly children: readonly Node[]
}

function build<Node extends {readonly type: string}>(
  {block, at, ...mark}: BlockMark & {type: 'open'},
  [first, ...rest]: readonly Part<Node>[],
  context: NestContext<Node>,
): Nested<Node> | undefined {
  const children = first?.children ?? []
  const otherwise = rest.find(({test}) => test === undefined)?.children ?? []
  switch (block.type) {
    case 'loop':
      return {type: 'loop', path: block.path, children, otherwise, at}
    case 'choice': {
      const more = rest.flatMap(({test, ...part}) => (test ? [{test, ...part}] : []))
      return {type: 'choice', branches: [{test: block.test, children, at}, ...more], otherwise, at}
    }
    case 'signature':
      return (
        context.signature?.(children, {...mark, block, at}) ??
        complain({...mark, block, at}, context, 'Unexpected execution block')
      )
  }
}

function complain(
  mark: BlockMark,
  {file, diagnostics}: {readonly file: string; readonly diagnostics: Diagnostic[]},
  what: string,
): undefined {
  const [line, column] = mark.at
  diagnostics.push(
    report(unbalanced, {
      message: mark.type === 'open' ? `${what}: \`{{#${mark.block.name}}}\`` : what,
      place: {file, start: {line, column}},
      hint: 'a block opens and closes on lines of its own around whole paragraphs, items or rows, or within one paragraph',
    }),
  )
  return undefined
}

function isToken(token: unknown): token is BlockMark {
  const type = (token as {type?: string} | undefined)?.type
  return (type === 'open' || type === 'branch' || type === 'close') && isBlockMark(token as Mark)
}
