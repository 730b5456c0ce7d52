import {type StyleParts, writeDocx} from '@ringfence/docx'
import type {DraftedContract} from '@ringfence/generator'
import {type Contract, type ContractNode, childrenOf, type Field} from '@ringfence/model'
import {strFromU8, unzipSync} from 'fflate'

/** What a peer is given: a template with a tag for each value, the values, and the text as lines. */
export interface BenchInput {
  /** The template as a Word document, in base64. */
  readonly template: string
  readonly values: Readonly<Record<string, string>>
  readonly lines: readonly Line[]
  readonly words: number
}

interface Line {
  readonly style?: string
  readonly runs: readonly {readonly text: string; readonly bold: boolean}[]
}

/** The same agreement as Ringfence writes, with tags between the peer's delimiters in the place of the values. */
export function benchInput(
  {contract, facts}: DraftedContract,
  parts: StyleParts,
  [open, close]: readonly [string, string],
): BenchInput {
  const values: Record<string, string> = {}
  const tagged = withValues(contract, (field) => {
    const name = `v${Object.keys(values).length + 1}`
    values[name] = field.value
    return open === '' ? field.value : `${open}${name}${close}`
  })
  const bytes = writeDocx(tagged, facts, parts, {plain: true})
  const lines = linesOf(bytes)
  const words = lines.flatMap(({runs}) =>
    runs
      .map(({text}) => text)
      .join('')
      .split(/\s+/),
  ).length
  return {template: Buffer.from(bytes).toString('base64'), values, lines, words}
}

/** The contract with other values; nodes without values stay the same objects, which facts are keyed by. */
function withValues(contract: Contract, value: (field: Field) => string): Contract {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (typeof node !== 'object' || node === null) return node
    const typed = node as ContractNode
    if ('type' in typed && typed.type === 'field') return {...typed, value: value(typed)}
    if ('type' in typed && childrenOf(typed).length === 0) return typed
    return Object.fromEntries(Object.entries(node).map(([key, entry]) => [key, visit(entry)]))
  }
  return {...contract, sections: visit(contract.sections) as Contract['sections']}
}

/** The paragraphs of a Word document, each with its style and runs. */
function linesOf(bytes: Uint8Array): readonly Line[] {
  const source = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return [...source.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) => ({
    runs: [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gs)].flatMap(([, run = '']) => {
      const texts = [...run.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)
      return texts.length > 0 ? [{text: texts.join(''), bold: run.includes('<w:b/>')}] : []
    }),
  }))
}
