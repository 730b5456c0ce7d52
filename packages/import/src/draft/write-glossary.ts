import {stringify} from 'yaml'
import {type DefinitionsNode, nodesIn, type Part} from '../recognise/outline.ts'
import type {Existing} from './existing.ts'
import {Names} from './names.ts'
import {type BlockContext, type Words, writeBlocks} from './write-blocks.ts'
import {writeInlines} from './write-inlines.ts'

/** The longest list of definitions that a contract has: others are of a clause or a schedule, and stay there. */
export function definitionsIn(parts: readonly Part<Words>[]): DefinitionsNode<Words> | undefined {
  const lists = parts.flatMap((part) =>
    [...nodesIn(part.children)].flatMap((node) => (node.type === 'definitions' ? [node] : [])),
  )
  return lists.toSorted((a, b) => b.entries.length - a.entries.length)[0]
}

interface GlossaryFile {
  readonly id: string
  readonly path: string
  readonly text: string
}

/** A definition whose term the library below has replaces that one: a term has one meaning. */
export function writeGlossary(
  {entries}: DefinitionsNode<Words>,
  {definitions}: Existing,
  context: BlockContext,
): readonly GlossaryFile[] {
  const names = new Names(Object.values(definitions))
  return entries.map(({term, text, children}) => {
    const known = Object.hasOwn(definitions, term) ? definitions[term] : undefined
    const id = known ?? names.take(term, {fallback: 'term', prefix: 'own'})
    const head = stringify({term, version: '0.1.0'}, {lineWidth: 0})
    const below = writeBlocks(children, context)
    const words = writeInlines(text, context.referTo)
    const path = `definitions/${id}.md`
    return {id, path, text: `---\n${head}---\n${words}\n${below === '' ? '' : `\n${below}\n`}`}
  })
}
