import type {DocumentType} from './document-type.ts'
import {clausesOf, examplesIn, folderOf, namesIn} from './library-files.ts'
import {definedNames} from './names.ts'
import {
  firstOf,
  isObject,
  partsAt,
  propertiesOf,
  type SchemaPart,
  valuesOf,
} from './schema-parts.ts'
import type {Suggestion} from './suggestion.ts'
import {termsOf} from './terms.ts'
import type {Workspace} from './workspace.ts'
import {yamlCursor} from './yaml-cursor.ts'
import {yamlWords} from './yaml-nodes.ts'
import type {YamlSource} from './yaml-source.ts'

export interface YamlRequest {
  readonly file: string
  readonly offset: number
  readonly source: YamlSource
  readonly type: DocumentType | undefined
  readonly workspace: Workspace
}

type Item = Omit<Suggestion, 'start' | 'end'>

/** The keys that the schema has here, or the values that it allows and the names that it asks for. */
export function completeYaml(request: YamlRequest): readonly Suggestion[] {
  const {offset, source} = request
  const {path, wants, typed} = yamlCursor(source.text, offset)
  const parts = partsAt(source.schema, path)
  const items = [
    ...(wants === 'value' ? [] : keysFor(parts, path, request)),
    ...(wants === 'key' ? [] : valuesFor(parts, path, request)),
  ]
  return items.map((item) => ({...item, start: offset - typed.length, end: offset}))
}

function keysFor(
  parts: readonly SchemaPart[],
  path: readonly string[],
  {file, source, workspace, type}: YamlRequest,
): readonly Item[] {
  const taken = path.includes('[]')
    ? []
    : yamlWords(file, source.text, source.schema).flatMap((word) =>
        word.isKey && word.path.slice(0, -1).join() === path.join() ? [word.text] : [],
      )
  const named = [...propertiesOf(parts)]
    .filter(([name]) => !taken.includes(name))
    .map(([name, of]): Item => keyItem(name, of))
  const free = parts.flatMap(({schema}) =>
    isObject(schema['propertyNames'])
      ? namesFor(String(schema['propertyNames']['x-names']), {workspace, type})
      : [],
  )
  return [...named, ...free.map((item) => ({...item, text: `${item.text}: `}))]
}

function keyItem(name: string, parts: readonly SchemaPart[]): Item {
  const says = firstOf(parts, 'description')
  const holds = parts.some(({schema}) => ['object', 'array'].includes(String(schema['type'])))
  return {
    label: name,
    text: holds ? `${name}:` : `${name}: `,
    type: 'key',
    detail: String(firstOf(parts, 'title') ?? ''),
    ...(says ? {says: String(says)} : {}),
  }
}

function valuesFor(
  parts: readonly SchemaPart[],
  path: readonly string[],
  {source, workspace, type}: YamlRequest,
): readonly Item[] {
  const list = path.at(-1) === '[]' ? partsAt(source.schema, path.slice(0, -1)) : []
  const names = [...parts, ...list].flatMap(({schema}) =>
    'x-names' in schema ? namesFor(String(schema['x-names']), {workspace, type}) : [],
  )
  const ofField = [...parts, ...list].some(({schema}) => schema['x-valueOf'] === 'field')
  const field = path.findLast((key) => key !== '[]') ?? ''
  const allowed = ofField ? valuesOf(partsAt(workspace.fields, field.split('.'))) : valuesOf(parts)
  return [
    ...allowed.map((value): Item => {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      return {label: text, text, type: 'value'}
    }),
    ...names,
  ]
}

interface Naming {
  readonly workspace: Workspace
  readonly type: DocumentType | undefined
}

/** What a value could be the name of. */
function namesFor(kind: string, {workspace, type}: Naming): readonly Item[] {
  const owner = type?.type === 'manifest' ? type.owner : undefined
  const items = (names: readonly string[], of: Suggestion['type']) =>
    names.map((name): Item => ({label: name, text: name, type: of}))
  switch (kind) {
    case 'clause':
      return items(clausesOf(workspace), 'clause')
    case 'rule':
      return items(
        definedNames('rule', workspace).map(({name}) => name),
        'value',
      )
    case 'example':
    case 'event':
      return items(examplesIn(kind, workspace), 'value')
    case 'term':
      return items(termsOf(workspace), 'term')
    case 'style':
      return items(namesIn('styles', '.yaml', workspace), 'value')
    case 'variant':
      return items(namesIn(folderOf(owner ?? '', workspace) ?? '', '.md', workspace), 'value')
    case 'target':
      return definedNames('anchor', workspace).map((name): Item => {
        const target = `${name.owner}#${name.name}`
        return {label: target, text: target, type: 'anchor'}
      })
    case 'anchor':
      return definedNames('anchor', workspace)
        .filter((name) => name.owner === owner)
        .map(({name}): Item => ({label: name, text: name, type: 'anchor'}))
    case 'field':
      return items(fieldPaths(workspace), 'field')
    case 'pointer':
      return items(
        fieldPaths(workspace).map((path) => `/${path.replaceAll('.', '/')}`),
        'field',
      )
    default:
      return []
  }
}

/** Every field of deals that is in no list, with the keys that lead to it. */
function fieldPaths({fields}: Workspace): readonly string[] {
  const known = paths.get(fields)
  if (known) return known
  const found: string[] = []
  const visit = (parts: readonly SchemaPart[], lead: string, depth: number): void => {
    for (const [name, inner] of propertiesOf(parts)) {
      found.push(lead + name)
      if (depth < 4) visit(inner, `${lead}${name}.`, depth + 1)
    }
  }
  visit(partsAt(fields, []), '', 0)
  paths.set(fields, found)
  return found
}

const paths = new WeakMap<object, readonly string[]>()
