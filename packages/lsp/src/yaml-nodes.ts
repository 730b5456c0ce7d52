import type {JsonObject} from '@ringfence/model'
import {isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, type Scalar} from 'yaml'
import {membersOf, partsOf, type SchemaPart} from './schema-parts.ts'
import {keptByFile, type Span} from './workspace.ts'

/** A key or a single value of a YAML file, with what the schema says of it. */
export interface YamlWord extends Span {
  /** Keys and indexes from the root; of a key, its own is the last. */
  readonly path: readonly (string | number)[]
  readonly isKey: boolean
  readonly text: string
  /** Of a key, what speaks of its value. */
  readonly parts: readonly SchemaPart[]
  /** Of a key, what speaks of the map that it stands in. */
  readonly around: readonly SchemaPart[]
  /** Of a key, where its value ends. */
  readonly until: number
}

/** Every key and single value that can be made out, whatever is wrong with the rest. */
export const yamlWords: (file: string, text: string, schema: JsonObject) => readonly YamlWord[] =
  keptByFile((_, text: string, schema: JsonObject): readonly YamlWord[] => {
    const words: YamlWord[] = []
    const {contents} = parseDocument(text, {uniqueKeys: false, logLevel: 'silent'})
    const parts = partsOf({schema, root: schema})
    if (contents) visit(contents, {path: [], parts, around: []}, words)
    return words
  })

interface At {
  readonly path: readonly (string | number)[]
  readonly parts: readonly SchemaPart[]
  readonly around: readonly SchemaPart[]
}

function visit(node: Node, at: At, words: YamlWord[]): void {
  if (isScalar(node)) words.push(wordOf(node, at, false, 0))
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) {
      const parts = membersOf(at.parts, '[]')
      if (!isPair(item) && item && !isAlias(item))
        visit(item as Node, {path: [...at.path, index], parts, around: at.parts}, words)
    }
  if (!isMap(node)) return
  for (const {key, value} of node.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    const inner = {path: [...at.path, name], parts: membersOf(at.parts, name), around: at.parts}
    const until = (value as Node | null)?.range?.[1] ?? key.range?.[1] ?? 0
    words.push(wordOf(key, inner, true, until))
    if (value && !isAlias(value)) visit(value as Node, inner, words)
  }
}

function wordOf(node: Scalar, at: At, isKey: boolean, until: number): YamlWord {
  const [start = 0, end = 0] = node.range ?? []
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
  return {
    ...at,
    isKey,
    text: String(node.value ?? ''),
    start: start + quoted,
    end: Math.max(start + quoted, end - quoted),
    until,
  }
}
