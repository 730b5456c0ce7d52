import {type Parameter, parametersOf} from '@ringfence/generator'
import type {Library} from '@ringfence/model'
import type {Resources} from '../host/resources.ts'
import {folderOf} from '../kind-names.ts'
import {documentTargets} from '../plan-outputs.ts'
import type {ValueType} from '../program/value-types.ts'
import {protectionTargets} from '../protection-target.ts'
import {registerTargets} from '../register-target.ts'
import {partTypes} from '../scaffold/part.ts'
import type {Candidate} from './candidate.ts'

interface Typed {
  readonly begun: string
  /** The arguments before it. */
  readonly given: readonly string[]
}

type Source = (resources: Resources, typed: Typed) => Promise<readonly Candidate[]>

/** The values of a type that the library has; those of the types that are not named here cannot be known. */
export async function valuesOf(
  type: ValueType,
  typed: Typed,
  resources: Resources,
): Promise<readonly Candidate[]> {
  return (await sources[type]?.(resources, typed)) ?? []
}

const sources: Partial<Record<ValueType, Source>> = {
  kind: fromLibrary(kinds),
  clause: fromLibrary(clauses),
  rule: fromLibrary(({rules}) => rules.map(({id, title}) => ({word: id, meaning: title}))),
  jurisdiction: fromLibrary(({rules}) =>
    [...new Set(rules.map(({jurisdiction}) => jurisdiction))].map((name) => ({
      word: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
      meaning: name,
    })),
  ),
  style: fromLibrary(({styles}) =>
    Object.values(styles).map(({name, description}) => ({word: name, meaning: description})),
  ),
  example: fromLibrary(({examples}, {given}) => namesOf(Object.keys(examples), given)),
  notice: fromLibrary(notices),
  holder: fromLibrary((library, {given}) =>
    given.includes('letter') ? notices(library) : kinds(library),
  ),
  newThing: fromLibrary((library) => [
    ...kinds(library),
    ...partTypes.map((word) => ({word, meaning: 'a part of a library'})),
  ]),
  shown: fromLibrary((library) => [...kinds(library), ...clauses(library)]),
  compared: fromLibrary(clauses),
  schema: async (resources) => [
    ...kinds(await resources.library()),
    ...Object.keys(await resources.librarySchemas()).map((word) => ({word})),
  ],
  shippedFile: async ({sources: texts}, {begun}) =>
    stepsTo(Object.keys((await texts()).files), begun, '/').map((word) => ({
      word,
      open: word.endsWith('/'),
    })),
  setting: async ({dealSchema}, {begun}) =>
    settings(parametersOf((await dealSchema()).schema, ''), begun),
  formats: async (_, {begun}) => listOf(documentTargets, begun),
  registerFormat: async () => registerTargets.map((word) => ({word})),
  protectionFormat: async () => protectionTargets.map((word) => ({word})),
}

function fromLibrary(read: (library: Library, typed: Typed) => readonly Candidate[]): Source {
  return async ({library}, typed) => read(await library(), typed)
}

function kinds({agreements}: Library): readonly Candidate[] {
  return Object.values(agreements).map(({kind, title}) => ({word: folderOf(kind), meaning: title}))
}

function notices({notices: all}: Library): readonly Candidate[] {
  return Object.values(all).map(({kind, title}) => ({word: folderOf(kind), meaning: title}))
}

function clauses({clauses: all}: Library): readonly Candidate[] {
  return Object.values(all).map(({id, purpose}) => ({word: id, meaning: purpose}))
}

/** Examples by their short names: those of the kind that is given, or all. */
function namesOf(paths: readonly string[], [kind]: readonly string[]): readonly Candidate[] {
  const ofKind = paths.filter((path) => path.split('/')[1] === kind)
  return (kind === undefined ? paths : ofKind).map((path) => ({
    word: path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''),
    meaning: path.split('/')[1] ?? '',
  }))
}

/** A list with commas: what is begun is its last entry. */
function listOf(all: readonly string[], begun: string): readonly Candidate[] {
  const before = begun.slice(0, begun.lastIndexOf(',') + 1)
  const given = before.split(',')
  return all.filter((each) => !given.includes(each)).map((each) => ({word: `${before}${each}`}))
}

/** `/stance=` and then what it may be, a key at a time. */
function settings(parameters: readonly Parameter[], begun: string): readonly Candidate[] {
  const single = parameters.filter(({path}) => !path.includes('[]'))
  const [pointer = '', value] = begun.split('=')
  if (value !== undefined) {
    const found = single.find(({path}) => pointerOf(path) === pointer)
    return found ? wordsOf(found).map((word) => ({word: `${pointer}=${word}`})) : []
  }
  const meanings = new Map(single.map(({path, title}) => [`${pointerOf(path)}=`, title]))
  return stepsTo([...meanings.keys()], begun, '/').map((word) => {
    const meaning = meanings.get(word)
    return {word, open: true, ...(meaning ? {meaning} : {})}
  })
}

function pointerOf(path: string): string {
  return `/${path.replaceAll('.', '/')}`
}

/** The words that a value may be, where its type lists them. */
function wordsOf({type}: Parameter): readonly string[] {
  if (type === 'boolean') return ['true', 'false']
  return /^one of (?!\d+ codes)(.*)$/.exec(type)?.[1]?.split(', ') ?? []
}

/** Paths up to the separator after what is begun. */
function stepsTo(paths: readonly string[], begun: string, separator: string): readonly string[] {
  const steps = paths
    .filter((path) => path.startsWith(begun))
    .map((path) => {
      const end = path.indexOf(separator, Math.max(begun.length, 1))
      return end === -1 ? path : path.slice(0, end + 1)
    })
  return [...new Set(steps)]
}
