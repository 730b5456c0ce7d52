import {
  type Diagnostic,
  type Json,
  type JsonObject,
  near,
  type Place,
  report,
  yamlFault,
} from '@ringfence/model'
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml'
import {dataOf} from './data-of.ts'
import {manifestFault} from './kinds.ts'
import {strayCharacter} from './stray-character.ts'

/** What each property of a manifest must be; or, of a map with free keys, what every value must be. */
export type Shape = Properties | 'words' | 'lists' | 'values'
export type Properties = Readonly<
  Record<string, {readonly type: ShapeType; readonly optional?: true}>
>
type ShapeType = 'string' | 'number' | 'strings' | 'map' | 'list' | 'any'

/** A manifest that has the shape asked for, with the places of its values. */
export interface Manifest {
  readonly value: JsonObject
  /** Place of the value at a path of keys and indexes, or of the nearest value around it. */
  readonly placeOf: (path: readonly (string | number)[]) => Place
}

/** Reads one YAML manifest; reports what is missing, mistyped or not known. */
export function readManifest(
  {
    file,
    text,
    firstLine = 1,
  }: {readonly file: string; readonly text: string; readonly firstLine?: number},
  shape: Shape,
  diagnostics: Diagnostic[],
): Manifest | undefined {
  const lines = new LineCounter()
  const document = parse(text, lines)
  const at = (offset: number): Place => {
    const {line, col} = lines.linePos(offset)
    return {file, start: {line: line + firstLine - 1, column: col}}
  }
  const fail = (message: string, place: Place, hint?: string) =>
    void diagnostics.push(report(manifestFault, {message, place, ...(hint ? {hint} : {})}))
  if (!document) {
    fail('Unexpected nesting of many levels', {file, start: {line: firstLine, column: 1}})
    return undefined
  }
  for (const error of document.errors) {
    const {message, hint} = yamlFault(error.message)
    fail(message, at(error.pos[0]), hint)
  }
  if (document.errors.length > 0) return undefined
  if (!isMap(document.contents)) {
    fail('Unexpected text, expected `property: value` lines', {
      file,
      start: {line: firstLine, column: 1},
    })
    return undefined
  }
  const value = dataOf(document)
  if (!value) {
    const hint = 'write the values out'
    fail('Unexpected alias that stands for nothing, or for very many values', at(0), hint)
    return undefined
  }
  const before = diagnostics.length
  const odd = oddIn(value)
  if (odd !== undefined) fail(odd, at(0))
  for (const pair of document.contents.items)
    checkPair(pair as Pair<Node, Node>, shape, {value, at, fail})
  const placeOf = (path: readonly (string | number)[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined
      if (node?.range) return at(node.range[0])
    }
    return {file, start: {line: firstLine, column: 1}}
  }
  for (const path of emptyEntries(value)) fail('Unexpected empty entry', placeOf(path))
  for (const [name, {optional}] of typeof shape === 'string' ? [] : Object.entries(shape))
    if (!optional && !Object.hasOwn(value, name))
      fail(`Missing \`${name}\``, {file, start: {line: firstLine, column: 1}})
  return diagnostics.length > before ? undefined : {value, placeOf}
}

/** Undefined if the nesting is so deep that the parser runs out of stack. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    const document = parseDocument(text, {lineCounter, version: '1.2', uniqueKeys: true})
    return document.errors.some(({message}) => /call stack/.test(message)) ? undefined : document
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What is half written: a dash or a key without anything after it, in the lists and maps of a manifest. */
function emptyEntries(value: JsonObject): readonly (readonly (string | number)[])[] {
  return Object.entries(value).flatMap(([name, held]) =>
    Array.isArray(held)
      ? held.flatMap((entry, index) => (entry === null ? [[name, index]] : []))
      : Object.entries(typeof held === 'object' ? (held ?? {}) : {}).flatMap(([key, entry]) =>
          entry === null ? [[name, key]] : [],
        ),
  )
}

/** YAML can write any character as an escape, and numbers that are none. */
function oddIn(value: Json): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return `Unexpected number \`${value}\``
  if (typeof value === 'string') return oddText(value)
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, each] of Object.entries(value)) {
    const found = oddText(key) ?? oddIn(each)
    if (found !== undefined) return found
  }
  return undefined
}

function oddText(text: string): string | undefined {
  const stray = strayCharacter(text)
  return stray && `Unexpected character ${stray.name}, which nobody can see`
}

interface CheckContext {
  readonly value: JsonObject
  readonly at: (offset: number) => Place
  readonly fail: (message: string, place: Place, hint?: string) => void
}

function checkPair({key}: Pair<Node, Node>, shape: Shape, {value, at, fail}: CheckContext): void {
  const name = isScalar(key) ? String(key.value) : ''
  const place = at(key.range?.[0] ?? 0)
  const expected = expectedType(shape, name)
  if (!expected) return fail(`Unexpected \`${name}\``, place, near(name, Object.keys(shape)))
  if (!fits(value[name], expected))
    fail(`Unexpected value of \`${name}\`, expected ${wordsFor[expected]}`, place)
}

function expectedType(shape: Shape, name: string): ShapeType | undefined {
  if (shape === 'words') return 'string'
  if (shape === 'lists') return 'strings'
  if (shape === 'values') return 'any'
  return Object.hasOwn(shape, name) ? shape[name]?.type : undefined
}

const wordsFor: Readonly<Record<ShapeType, string>> = {
  string: 'text',
  number: 'a number',
  strings: 'a list of texts',
  map: '`property: value` lines',
  list: 'a list',
  any: 'a value',
}

function fits(value: Json | undefined, type: ShapeType): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string' && value !== ''
    case 'number':
      return typeof value === 'number'
    case 'strings':
      return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    case 'list':
      return Array.isArray(value)
    case 'map':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'any':
      return true
  }
}
