import {documentTypeOf} from './document-type.ts'
import type {Span, Workspace} from './workspace.ts'
import {type YamlWord, yamlWords} from './yaml-nodes.ts'
import {yamlSource} from './yaml-source.ts'

/** A part of a file, for outlines. */
export interface OutlinePart extends Span {
  readonly name: string
  readonly detail: string
  /** Where its name stands. */
  readonly at: Span
  readonly children: readonly OutlinePart[]
}

/** The sub-clauses of a text by their headings, or the keys of a YAML file. */
export function outline(file: string, workspace: Workspace): readonly OutlinePart[] {
  const type = documentTypeOf(file, workspace)
  const text = workspace.files.get(file) ?? ''
  if (type?.type === 'text') return subClauses(text)
  const source = yamlSource(file, type, workspace)
  return source ? keys(yamlWords(file, source.text, source.schema)) : []
}

function subClauses(text: string): readonly OutlinePart[] {
  const items = [...text.matchAll(/^1\. .*$/gm)]
  return items.map(({0: line, index}, position) => {
    const anchor = /\{\{anchor "([^"]*)"?/.exec(line)?.[1] ?? ''
    const heading = /\*\*(.+?)\.?\*\*/.exec(line)?.[1]
    const words = line.replaceAll(/\{\{.*?\}\}|^1\. /g, '').slice(0, 60)
    const next = items[position + 1]?.index ?? text.length
    return {
      name: heading ?? (words.trim() || anchor || '…'),
      detail: anchor,
      start: index,
      end: Math.max(index + line.length, next - 1),
      at: {start: index, end: index + line.length},
      children: [],
    }
  })
}

function keys(words: readonly YamlWord[]): readonly OutlinePart[] {
  return words
    .filter(({isKey, path}) => isKey && path.length === 1)
    .map((word) => ({...partOf(word, word.text), children: entries(word, words)}))
}

/** Under a key: its own keys, or the entries of its list by their ids. */
function entries(parent: YamlWord, words: readonly YamlWord[]): readonly OutlinePart[] {
  const [key] = parent.path
  const inside = words.filter(({path}) => path[0] === key && path.length > 1)
  const own = inside.filter(({isKey, path}) => isKey && path.length === 2)
  const named = inside.filter(
    ({isKey, path}) => !isKey && path.length === 3 && ['id', 'clause'].includes(String(path[2])),
  )
  return [...own, ...named].map((word) => partOf(word, word.text))
}

function partOf(word: YamlWord, name: string): OutlinePart {
  const {start, end, until} = word
  return {
    name: name === '' ? '…' : name,
    detail: '',
    start,
    end: Math.max(end, until),
    at: {start, end},
    children: [],
  }
}
