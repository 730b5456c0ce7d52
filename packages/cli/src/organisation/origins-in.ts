import {parametersOf} from '@ringfence/generator'
import type {JsonObject, Library} from '@ringfence/model'
import type {Organisation} from './organisation.ts'
import {pathOf} from './path-of.ts'

/** Where one thing of the library comes from. */
export interface Origin {
  readonly what: string
  readonly name: string
  readonly version?: string
  /** `shipped`, or the file of the organisation's. */
  readonly origin: string
  /** What it stands in for. */
  readonly replaces?: string
}

interface Layers {
  readonly library: Library
  readonly below: Library
  readonly schema: JsonObject
  readonly schemaBelow: JsonObject
  readonly organisation: Organisation | undefined
}

/** Everything of a library, with the file that it comes from. */
export function originsIn(layers: Layers): readonly Origin[] {
  return [
    ...kindsIn(layers),
    ...noticesIn(layers),
    ...clausesIn(layers),
    ...definitionsIn(layers),
    ...rulesIn(layers),
    ...filesIn('style', 'styles', layers),
    ...filesIn('vocabulary', 'vocabularies', layers),
    ...defaultsIn(layers),
    ...examplesIn(layers),
  ]
}

/** The origin of a file; where it is the organisation's, also what it stands in for, if anything. */
function ofFile(
  file: string,
  before: string | undefined,
  {organisation}: Layers,
): Pick<Origin, 'origin' | 'replaces'> {
  if (!organisation || !Object.hasOwn(organisation.files, file)) return {origin: 'shipped'}
  const origin = pathOf(file, organisation)
  return before === undefined ? {origin} : {origin, replaces: before}
}

function shippedVersion(found: {readonly version: string} | undefined): string | undefined {
  return found && `shipped ${found.version}`
}

function kindsIn(layers: Layers): readonly Origin[] {
  return Object.values(layers.library.agreements).map(({kind, version, place}) => ({
    what: 'kind',
    name: kind,
    version,
    ...ofFile(place.file, shippedVersion(at(layers.below.agreements, kind)), layers),
  }))
}

function noticesIn(layers: Layers): readonly Origin[] {
  return Object.values(layers.library.notices).map(({kind, version, place}) => ({
    what: 'notice',
    name: kind,
    version,
    ...ofFile(place.file, shippedVersion(at(layers.below.notices, kind)), layers),
  }))
}

function clausesIn(layers: Layers): readonly Origin[] {
  return Object.values(layers.library.clauses)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({id, version, place, variants, riders}) => {
      const before = at(layers.below.clauses, id)
      const texts = [
        ...variants.map((each) => ({what: 'variant', each, known: before?.variants})),
        ...riders.map((each) => ({what: 'rider', each, known: before?.riders})),
      ]
      return [
        {what: 'clause', name: id, version, ...ofFile(place.file, shippedVersion(before), layers)},
        ...texts.map(({what, each, known}) => {
          const stood = known?.some((other) => other.id === each.id)
          const replaces = stood ? shippedVersion(before) : undefined
          return {what, name: `${id}/${each.id}`, version, ...ofFile(each.file, replaces, layers)}
        }),
      ]
    })
}

function definitionsIn(layers: Layers): readonly Origin[] {
  return Object.values(layers.library.glossary).map(({id, version, file}) => ({
    what: 'definition',
    name: id,
    version,
    ...ofFile(file, shippedVersion(at(layers.below.glossary, id)), layers),
  }))
}

function rulesIn(layers: Layers): readonly Origin[] {
  const {library, below, organisation} = layers
  return library.rules.map(({id, place}) => {
    const known = below.rules.some((rule) => rule.id === id)
    const from =
      place.file === organisation?.configFile
        ? {origin: place.file}
        : ofFile(place.file, known ? 'shipped' : undefined, layers)
    return {what: 'rule', name: id, ...from}
  })
}

function filesIn(what: string, part: 'styles' | 'vocabularies', layers: Layers): readonly Origin[] {
  return Object.keys(layers.library[part]).map((name) => {
    const known = Object.hasOwn(layers.below[part], name)
    const before = part === 'vocabularies' ? 'entries of the shipped one' : 'shipped'
    return {what, name, ...ofFile(`${part}/${name}.yaml`, known ? before : undefined, layers)}
  })
}

function defaultsIn({schema, schemaBelow, organisation}: Layers): readonly Origin[] {
  const before = new Map(
    parametersOf(schemaBelow, '').map((each) => [each.path, defaultOf(each)] as const),
  )
  return parametersOf(schema, '').flatMap((parameter) => {
    const {path} = parameter
    const value = defaultOf(parameter)
    if (value === undefined) return []
    const name = `${path} = ${value}`
    if (before.get(path) === value) return [{what: 'default', name, origin: 'shipped'}]
    const own = before.has(path)
      ? (organisation?.configFile ?? '')
      : pathOf('schemas/extra.schema.json', organisation ?? {root: ''})
    const replaced = before.get(path)
    return [
      {
        what: 'default',
        name,
        origin: own,
        ...(replaced === undefined ? {} : {replaces: `shipped ${replaced}`}),
      },
    ]
  })
}

/** The default, and those of other positions. */
function defaultOf({
  default: value,
  positions = {},
}: ReturnType<typeof parametersOf>[number]): string | undefined {
  const others = Object.entries(positions).map(
    ([position, each]) => `${position} ${JSON.stringify(each)}`,
  )
  if (value === undefined && others.length === 0) return undefined
  const shown = value === undefined ? 'none' : JSON.stringify(value)
  return others.length > 0 ? `${shown} (${others.join(', ')})` : shown
}

function examplesIn(layers: Layers): readonly Origin[] {
  return Object.keys(layers.library.examples).map((path) => ({
    what: 'example',
    name: path.replace(/^agreements\/|deals\/|\.(?:yaml|json)$/g, ''),
    ...ofFile(path, Object.hasOwn(layers.below.examples, path) ? 'shipped' : undefined, layers),
  }))
}

function at<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined
}
