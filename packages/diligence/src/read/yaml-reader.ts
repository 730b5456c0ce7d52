import {type Diagnostic, type DiagnosticKind, type Place, report} from '@ringfence/model'
import {isMap, isScalar, type LineCounter, type Node, type YAMLMap} from 'yaml'
import {unexpectedAnswer} from './kinds.ts'
import type {Read} from './read-value.ts'

/** Looks into a YAML file, and notes every value that cannot stand where it stands. */
export class YamlReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #file: string
  readonly #lines: LineCounter

  constructor(file: string, lines: LineCounter) {
    this.#file = file
    this.#lines = lines
  }

  /** A mapping that has none but these keys; `expected` says what it should be. */
  map(node: Node | null, keys: readonly string[], expected: string): YAMLMap | undefined {
    if (!isMap(node)) return this.unexpected(node, expected)
    const known = keys.map((each) => `\`${each}\``).join(', ')
    for (const {key} of node.items) {
      const name = nameOf(key)
      if (!keys.includes(name))
        this.fail(unexpectedAnswer, `Unexpected key \`${name}\``, {
          at: offsetOf(key),
          hint: `there is ${known}`,
        })
    }
    return node
  }

  /** The text of a key, read as what it means; nothing where it is empty. */
  text<Value>(
    map: YAMLMap | undefined,
    key: string,
    read: (text: string) => Read<Value>,
  ): Value | undefined {
    const node = map?.get(key, true) as Node | undefined
    if (!node || isEmpty(node)) return undefined
    if (!isScalar(node)) return this.unexpected(node, 'text')
    const text = String(node.source ?? node.value).trim()
    if (text === '') return undefined
    const found = read(text)
    return 'value' in found ? found.value : this.unexpected(node, found.expected)
  }

  unexpected(node: Node | null, expected: string): undefined {
    const what = isScalar(node) ? `\`${node.source ?? node.value}\`` : 'value'
    this.fail(unexpectedAnswer, `Unexpected ${what}, expected ${expected}`, {at: offsetOf(node)})
  }

  fail(
    kind: DiagnosticKind,
    message: string,
    {at, hint}: {readonly at: number; readonly hint?: string},
  ): void {
    const {line, col} = this.#lines.linePos(at)
    const start = {line: Math.max(1, line), column: Math.max(1, col)}
    const place: Place = {file: this.#file, start}
    this.diagnostics.push(report(kind, {message, place, ...(hint ? {hint} : {})}))
  }
}

/** Whether nothing stands at a node. */
export function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null)
}

/** A key as text; a key that is no text has no name. */
export function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

export function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}
