import type {SchemaKey} from './schema-parts.ts'

/** Where the cursor is in a YAML file, told by lines and indents, so that the file may be half written. */
export interface YamlCursor {
  readonly path: readonly SchemaKey[]
  /** Whether a key, a value, or either of the two could stand here. */
  readonly wants: 'key' | 'value' | 'either'
  readonly typed: string
}

interface Line {
  /** What stands on the line from the outside in: dashes and a key, each with its column. */
  readonly parts: readonly {readonly key: SchemaKey; readonly column: number}[]
  readonly value: string | undefined
  /** What follows the dashes, where it is no key. */
  readonly rest: string
}

export function yamlCursor(text: string, offset: number): YamlCursor {
  const lines = text.slice(0, offset).split('\n')
  const last = lines.pop() ?? ''
  const {parts, value, rest} = readLine(last)
  const outer = parentsOf(
    lines,
    parts[0]?.column ?? last.length - rest.length,
    parts[0]?.key === '[]',
  )
  const path = [...outer, ...parts.map(({key}) => key)]
  const inFlow = readFlow(value ?? rest)
  if (inFlow) return {...inFlow, path: [...path, ...inFlow.path]}
  if (value !== undefined) return {path, wants: 'value', typed: value.replace(/^["']/, '')}
  return {path, wants: path.at(-1) === '[]' ? 'either' : 'key', typed: rest}
}

function readLine(line: string): Line {
  const parts: {key: SchemaKey; column: number}[] = []
  let column = /^ */.exec(line)?.[0].length ?? 0
  for (;;) {
    const dash = /^-(?: +|$)/.exec(line.slice(column))
    if (!dash) break
    parts.push({key: '[]', column})
    column += dash[0].length
  }
  const rest = line.slice(column)
  const [, double, single, plain, value] =
    /^(?:"([^"]*)"|'([^']*)'|([^\s#"'{[][^:#]*?)) *:(?: +(.*))?$/.exec(rest) ?? []
  const key = double ?? single ?? plain
  if (key === undefined) return {parts, value: undefined, rest}
  parts.push({key, column})
  return {parts, value: value ?? '', rest}
}

/** The keys and dashes of the lines above that the cursor's line stands under. */
function parentsOf(lines: readonly string[], column: number, startsWithDash: boolean): SchemaKey[] {
  const path: SchemaKey[] = []
  let limit = column
  let dash = startsWithDash
  for (const line of lines.toReversed()) {
    if (limit === 0 && !dash) break
    if (/^\s*(?:#.*)?$/.test(line)) continue
    const {parts} = readLine(line)
    for (const part of parts.toReversed()) {
      const holdsList = dash && part.column === limit && part.key !== '[]'
      if (part.column >= limit && !holdsList) continue
      path.unshift(part.key)
      limit = part.column
      dash = part.key === '[]'
    }
  }
  return path
}

/** Inside `{…}` or `[…]` on one line; undefined outside of them. */
function readFlow(source: string): YamlCursor | undefined {
  const open: {type: '{' | '['; key?: string}[] = []
  let word = ''
  let quote = ''
  for (const letter of source) {
    const top = open.at(-1)
    if (quote !== '') {
      if (letter === quote) quote = ''
      else word += letter
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '{' || letter === '[') {
      open.push({type: letter})
      word = ''
    } else if (letter === '}' || letter === ']') {
      open.pop()
      word = ''
    } else if (letter === ',' && top) {
      delete top.key
      word = ''
    } else if (letter === ':' && top?.type === '{' && top.key === undefined) {
      top.key = word.trim()
      word = ''
    } else word += letter
  }
  const last = open.at(-1)
  if (!last) return undefined
  const path = open.flatMap(({type, key}) =>
    type === '[' ? ['[]'] : key === undefined ? [] : [key],
  )
  const wants = last.type === '[' || last.key !== undefined ? 'value' : 'key'
  return {path, wants, typed: word.trimStart()}
}
