import type {Json, JsonObject, TemplatePath} from '@ringfence/model'
import type {Decision, Origin, Trace} from './trace.ts'

/** Values within reach at one point of a template, innermost last. */
export interface Scope {
  readonly frames: readonly Frame[]
  /** Pointers of objects that have a shorter name, such as a party under `/parties`. */
  readonly canonical: ReadonlyMap<unknown, string>
  /** Ids of the clauses and schedules that the document has. */
  readonly sections: ReadonlySet<string>
  /** Ids of the sub-clauses of the agreement that a letter is about, which may lack one of a clause that it has. */
  readonly anchors?: ReadonlySet<string>
  /** Told of each choice that is made, and of which of its branches; the last number stands for "otherwise". */
  readonly onChoice?: OnChoice
  /** Where it is kept why each part of the text is there. The three are absent unless somebody asked. */
  readonly trace?: Trace
  /** Choices around this point, the outermost first. */
  readonly around?: readonly Decision[]
  /** The block around this point. */
  readonly holder?: Origin
}

export type OnChoice = (choice: object, branch: number) => void

export interface Frame {
  readonly value: Json
  readonly pointer: string
  /** Absent at the top. */
  readonly loop?: {readonly index: number; readonly length: number}
}

export interface Found {
  readonly value: Json | undefined
  /** JSON Pointer (RFC 6901) of the value. */
  readonly pointer: string
}

export function topScope(
  view: JsonObject,
  {
    sections = new Set(),
    anchors,
    onChoice,
    trace,
  }: Partial<Pick<Scope, 'sections' | 'anchors' | 'onChoice' | 'trace'>> = {},
): Scope {
  const canonical = new Map<unknown, string>()
  const parties = view['parties']
  if (Array.isArray(parties))
    for (const [index, party] of parties.entries()) canonical.set(party, `/parties/${index}`)
  return {
    frames: [{value: view, pointer: ''}],
    canonical,
    sections,
    ...(anchors ? {anchors} : {}),
    ...(onChoice ? {onChoice} : {}),
    ...(trace ? {trace} : {}),
  }
}

/** The scope for one entry of a list. */
export function entryScope(scope: Scope, list: Found, index: number): Scope {
  const entries = list.value as readonly Json[]
  const value = entries[index] ?? null
  const pointer = scope.canonical.get(value) ?? `${list.pointer}/${index}`
  return {
    ...scope,
    frames: [...scope.frames, {value, pointer, loop: {index, length: entries.length}}],
  }
}

/** Follows a path; only own properties of plain data are reached. */
export function lookUp({frames, canonical}: Scope, {data, depth, keys}: TemplatePath): Found {
  const frame = frames[data ? 0 : frames.length - 1 - depth]
  if (data && keys[0] !== 'root') return loopData(frames, keys[0])
  let value: Json | undefined = frame?.value
  let pointer = frame?.pointer ?? ''
  for (const key of data ? keys.slice(1) : keys) {
    value = memberOf(value, key)
    pointer =
      canonical.get(value) ?? `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
  }
  return {value, pointer}
}

/** The value alone, for conditions, which do not ask where it stands. */
export function valueAt({frames}: Scope, {data, depth, keys}: TemplatePath): Json | undefined {
  if (data && keys[0] !== 'root') return loopData(frames, keys[0]).value
  const start = frames[data ? 0 : frames.length - 1 - depth]?.value
  return (data ? keys.slice(1) : keys).reduce<Json | undefined>(memberOf, start)
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value) && key === 'length') return value.length
  return Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined
}

function loopData(frames: readonly Frame[], name: string | undefined): Found {
  const frame = frames.findLast(({loop}) => loop)
  const pointer = `${frame?.pointer ?? ''}/@${name}`
  if (!frame?.loop) return {value: undefined, pointer}
  const {index, length} = frame.loop
  const value = name === 'index' ? index : name === 'first' ? index === 0 : index === length - 1
  return {value, pointer}
}
