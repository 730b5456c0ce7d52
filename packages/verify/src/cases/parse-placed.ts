import {
  type Diagnostic,
  type JsonObject,
  type Place,
  report,
  type YamlFault,
  yamlFault,
} from '@ringfence/model'
import {dataOf} from '@ringfence/template'
import {isMap, LineCounter, type Node, parseDocument} from 'yaml'
import {malformedTest} from './kinds.ts'

export interface Placed {
  readonly value: JsonObject
  /** Place of the value at a path of keys and indexes, or of the nearest value around it. */
  readonly placeOf: (path: readonly (string | number)[]) => Place
}

/** Parses YAML whose top is a mapping. */
export function parsePlaced(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): Placed | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, version: '1.2', uniqueKeys: true})
  const at = (offset: number): Place => {
    const {line, col} = lines.linePos(offset)
    return {file, start: {line, column: col}}
  }
  const top: Place = {file, start: {line: 1, column: 1}}
  const fail = (fault: YamlFault, place: Place) =>
    void diagnostics.push(report(malformedTest, {...fault, place}))
  for (const {message, pos} of document.errors) fail(yamlFault(message), at(pos[0]))
  if (document.errors.length > 0) return undefined
  if (!isMap(document.contents)) {
    fail({message: 'Unexpected text, expected `tests` with a list of tests'}, top)
    return undefined
  }
  const placeOf = (path: readonly (string | number)[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined
      if (node?.range) return at(node.range[0])
    }
    return top
  }
  const value = dataOf(document)
  if (value) return {value, placeOf}
  fail({message: 'Unexpected alias', hint: 'write the values out'}, top)
  return undefined
}
