import type {JsonObject} from '@ringfence/model'
import type {Name, Occurrence} from './name.ts'
import {namesInTags, namesOfTarget, occurrence} from './names-in-tags.ts'
import {firstOf, isObject, type SchemaPart} from './schema-parts.ts'
import {tagsIn} from './tags.ts'
import {type YamlWord, yamlWords} from './yaml-nodes.ts'

/**
 * The names in a YAML file, as its schema tells: `x-names` and `x-defines` say what a value, each entry of a list or,
 * under `propertyNames`, each key is the name of.
 */
export function namesInYaml(
  file: string,
  text: string,
  schema: JsonObject,
  owner: string | undefined,
): Occurrence[] {
  const words = yamlWords(file, text, schema)
  return words.flatMap((word) => namesOf(word, {owner, words, text}))
}

interface Around {
  readonly owner: string | undefined
  readonly words: readonly YamlWord[]
  readonly text: string
}

function namesOf(word: YamlWord, around: Around): Occurrence[] {
  const {parts, defines} = saidOf(word)
  const kind = firstOf(parts, defines ? 'x-defines' : 'x-names')
  const source = around.text.slice(word.start, word.end)
  if (kind === 'words') return shifted(namesInTags(tagsIn(source), around.owner), word.start)
  if (kind === 'target') return namesOfTarget({value: source, start: word.start}, around.owner)
  const name = nameOf(String(kind), word, around)
  return name ? [{...occurrence(name, word), defines}] : []
}

/** What is said of a word: of a key by `propertyNames` around it, of an entry by its list too. */
function saidOf({isKey, parts, around}: YamlWord): {
  readonly parts: readonly SchemaPart[]
  readonly defines: boolean
} {
  if (isKey) {
    const names = around.flatMap(({schema, root}) =>
      isObject(schema['propertyNames']) ? partsOfNames(schema['propertyNames'], root) : [],
    )
    return {parts: names, defines: false}
  }
  const own = parts.some(({schema}) => 'x-names' in schema || 'x-defines' in schema)
  const inList =
    around.some(({schema}) => schema['type'] === 'array') &&
    around.some(({schema}) => 'x-names' in schema)
  const said = own || !inList ? parts : around
  return {parts: said, defines: said.some(({schema}) => 'x-defines' in schema)}
}

function partsOfNames(schema: JsonObject, root: JsonObject): readonly SchemaPart[] {
  const ref = schema['$ref']
  const name = typeof ref === 'string' ? /^#\/\$defs\/(.+)$/.exec(ref)?.[1] : undefined
  const definitions = root['$defs']
  const target = name !== undefined && isObject(definitions) ? definitions[name] : undefined
  return [{schema, root}, ...(isObject(target) ? [{schema: target, root}] : [])]
}

function nameOf(kind: string, word: YamlWord, {owner, words}: Around): Name | undefined {
  const {text: name, path} = word
  switch (kind) {
    case 'anchor':
    case 'variant':
      return owner === undefined ? undefined : {type: kind, name, owner}
    case 'rider': {
      const beside = words.find(
        (each) => !each.isKey && isBeside(each.path, path) && each.path.at(-1) === 'clause',
      )
      return beside && {type: kind, name, owner: beside.text}
    }
    case 'field':
      return {type: 'field', name}
    case 'pointer':
      return {type: 'field', name: fieldOf(name)}
    case 'clause':
    case 'style':
    case 'term':
    case 'rule':
    case 'example':
    case 'event':
      return {type: kind, name}
    default:
      return undefined
  }
}

function isBeside(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.slice(0, -1).every((key, index) => key === b[index])
}

/** `/parties/0/id` → `parties.[].id` */
function fieldOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? '[]' : key))
    .join('.')
}

function shifted(found: readonly Occurrence[], by: number): Occurrence[] {
  return found.map((each) => ({...each, start: each.start + by, end: each.end + by}))
}

/** The values of a deal: each key is the name of a field. */
export function namesInDeal(file: string, text: string, schema: JsonObject): Occurrence[] {
  return yamlWords(file, text, schema).flatMap((word) =>
    word.isKey ? [occurrence({type: 'field', name: fieldOf(`/${word.path.join('/')}`)}, word)] : [],
  )
}
