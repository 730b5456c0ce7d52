import {type Diagnostic, type Json, type Place, report} from '@ringfence/model'
import {type Document, isAlias, isMap, isScalar, isSeq, type Pair} from 'yaml'
import {join} from '../pointer.ts'
import {duplicateKey, forbiddenKey, syntaxFault, tooDeep, tooLarge} from './kinds.ts'
import type {Span, ValueSpans} from './places.ts'

const deepest = 64
const mostValues = 100_000
const forbidden = ['__proto__', 'constructor', 'prototype']

interface Converted {
  readonly value: Json
  readonly spans: ReadonlyMap<string, ValueSpans>
  readonly diagnostics: readonly Diagnostic[]
}

/** Plain data from a parsed document, with aliases and merge keys resolved. */
export function toData(document: Document.Parsed, at: (span: Span) => Place): Converted {
  const reader = new DataReader(document, at)
  const value = reader.read(document.contents, '', 0)
  return {value, spans: reader.spans, diagnostics: [...reader.diagnostics.values()]}
}

/** One reading of a document: collects spans and faults on its way through the values. */
class DataReader {
  readonly spans = new Map<string, ValueSpans>()
  /** By message and line, because an alias leads to the same fault many times. */
  readonly diagnostics = new Map<string, Diagnostic>()
  readonly #document: Document.Parsed
  readonly #at: (span: Span) => Place
  #values = 0

  constructor(document: Document.Parsed, at: (span: Span) => Place) {
    this.#document = document
    this.#at = at
  }

  read(node: unknown, pointer: string, depth: number, key?: Span): Json {
    const span = spanOf(node) ?? key ?? [0, 0]
    this.spans.set(pointer, {...(key ? {key} : {}), value: span})
    this.#values += 1
    if (this.#values > mostValues)
      return this.#fault(tooLarge, 'Aliases unfold to more than 100,000 values', span)
    if (depth > deepest)
      return this.#fault(tooDeep, `Unexpected nesting of more than ${deepest} levels`, span)
    if (isAlias(node)) {
      const target = node.resolve(this.#document)
      if (target) return this.read(target, pointer, depth, key)
      return this.#fault(syntaxFault, `No anchor \`${node.source}\``, span)
    }
    if (isSeq(node))
      return this.#entries(node.items, (item, index) =>
        this.read(item, join(pointer, index), depth + 1),
      )
    if (isMap(node)) return this.#mapping(node.items, pointer, depth)
    return isScalar(node) ? this.#scalar(node.value) : null
  }

  /** Stops at the limit: an alias bomb has more values than there is time. */
  #entries(items: readonly unknown[], read: (item: unknown, index: number) => Json): Json[] {
    const values: Json[] = []
    for (const [index, item] of items.entries()) {
      if (this.#values > mostValues) break
      values.push(read(item, index))
    }
    return values
  }

  #mapping(pairs: readonly Pair[], pointer: string, depth: number): Record<string, Json> {
    const data: Record<string, Json> = {}
    const merged: Pair[] = []
    for (const pair of pairs) {
      if (this.#values > mostValues) break
      const key = isScalar(pair.key) ? pair.key.value : pair.key
      const span = spanOf(pair.key) ?? [0, 0]
      if (key === '<<') merged.push(...this.#mergedPairs(pair.value, span))
      else this.#property(data, key, pair.value, {pointer, depth, span})
    }
    for (const {key, value} of merged) {
      const name = isScalar(key) ? key.value : key
      const own = typeof name === 'string' && Object.hasOwn(data, name)
      if (!own) this.#property(data, name, value, {pointer, depth, span: spanOf(key) ?? [0, 0]})
    }
    return data
  }

  #property(
    data: Record<string, Json>,
    key: unknown,
    value: unknown,
    {pointer, depth, span}: {pointer: string; depth: number; span: Span},
  ): void {
    if (typeof key !== 'string' || forbidden.includes(key)) {
      const shown = typeof key === 'object' ? '' : ` \`${String(key)}\``
      this.#fault(forbiddenKey, `Unexpected key${shown}, expected the name of a property`, span)
    } else if (Object.hasOwn(data, key)) this.#fault(duplicateKey, 'This key stands twice', span)
    else data[key] = this.read(value, join(pointer, key), depth + 1, span)
  }

  /** The pairs of `<<: *base` or `<<: [*one, *two]`; earlier ones win. */
  #mergedPairs(value: unknown, span: Span): readonly Pair[] {
    const sources = isSeq(value) ? value.items : [value]
    return sources.flatMap((source) => {
      const target = isAlias(source) ? source.resolve(this.#document) : source
      if (isMap(target)) return target.items
      this.#fault(syntaxFault, 'Unexpected value of `<<`, expected a mapping', span)
      return []
    })
  }

  #scalar(value: unknown): Json {
    return typeof value === 'bigint' ? Number(value) : (value as Json)
  }

  #fault(kind: Parameters<typeof report>[0], message: string, span: Span): null {
    const place = this.#at(span)
    this.diagnostics.set(`${message} ${span[0]}`, report(kind, {message, place}))
    return null
  }
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as {range?: readonly [number, number, number] | null} | null)?.range
  return range ? [range[0], range[1]] : undefined
}
