import type {
  AgreementSection,
  At,
  ClauseTemplate,
  Condition,
  Json,
  Place,
  TemplatePath,
  Variant,
  When,
} from '@ringfence/model'
import {lookUp, type Scope} from './scope.ts'

/** Why each part of a text is there. Kept only when somebody asks: drafting has no use for it. */
export interface Trace {
  /** By the place of a node, the object itself: nodes are copied when endings are mended, their places are not. */
  readonly origins: Map<Place, Origin>
  /** Texts that have become one: where each of them begins in the first, by the place of that first one. */
  readonly joints: Map<Place, Joint[]>
}

export interface Origin {
  /** Choices around the node, the outermost first. */
  readonly around: readonly Decision[]
  /** Choices inside the node and outside the blocks that it holds, in the order of the text. */
  readonly inside: Decision[]
}

export interface Joint {
  /** Offset into the joined text, in UTF-16 code units. */
  readonly start: number
  readonly place: Place
}

/** A choice of a template, as the deal decided it. */
export interface Decision {
  readonly place: Place
  /** The conditions that were tried, in order: the last one held unless `otherwise`. */
  readonly tried: readonly Condition[]
  /** No condition held. */
  readonly otherwise: boolean
  /** What the conditions read. */
  readonly read: readonly ReadValue[]
}

/** A value that a condition read: of the deal by its pointer, or whether the document has a section. */
export interface ReadValue {
  /** As the template writes it: `ip.model`, or the id of a section. */
  readonly name: string
  /** JSON Pointer (RFC 6901); absent for a section. */
  readonly pointer?: string
  /** Absent where the deal has none. */
  readonly value?: Json
}

export function newTrace(): Trace {
  return {origins: new Map(), joints: new Map()}
}

/** Notes the place of a node that is about to be made. */
export function noteOrigin(place: Place, {trace, around = []}: Scope): void {
  trace?.origins.set(place, {around, inside: []})
}

/** The scope inside a section: why the document has it, and why in this variant. */
export function scopeOfSection(
  place: Place,
  scope: Scope,
  {clause, variant, entry}: ChosenSection,
): Scope {
  if (!scope.trace) return scope
  const {file, start: {line, column} = {line: 1, column: 1}} = entry.place
  const entered: Scope = entry.when
    ? scopeOfBranch({branches: [branchOf(entry.when)], at: [line, column]}, 0, {scope, file})
    : scope
  const conditioned = clause.variants.flatMap(({when}) => (when ? [branchOf(when)] : []))
  const {file: manifest, start = {line: 1, column: 1}} = clause.place
  const taken = variant.when ? clause.variants.indexOf(variant) : conditioned.length
  const at = [start.line, start.column] as const
  const around: Scope =
    conditioned.length > 0
      ? scopeOfBranch({branches: conditioned, at}, taken, {scope: entered, file: manifest})
      : entered
  noteOrigin(place, around)
  return {...scopeWithin(place, scope), around: []}
}

/** A clause as a document takes it. */
export interface ChosenSection {
  readonly clause: ClauseTemplate
  readonly variant: Variant
  readonly entry: AgreementSection
}

/** The scope inside a definition. */
export function scopeOfDefinition(place: Place, scope: Scope): Scope {
  noteOrigin(place, scope)
  return scopeWithin(place, scope)
}

/** A `when` as a branch of a choice, which stands where the choice does. */
function branchOf(when: When): Tried['branches'][number] {
  const tests = Object.entries(when).map(([original, expected]): Condition => {
    const path = {original, depth: 0, data: false, keys: original.split('.')}
    return {op: 'is', path, values: [expected].flat()}
  })
  const [only] = tests
  return {test: tests.length === 1 && only ? only : {op: 'and', tests}}
}

/** The scope inside a block: choices made there are told of the block. */
export function scopeWithin(place: Place, scope: Scope): Scope {
  const holder = scope.trace?.origins.get(place)
  return holder ? {...scope, holder} : scope
}

/** Notes a choice, and returns the scope of the branch that was taken. */
export function scopeOfBranch(
  {branches, at}: Tried,
  taken: number,
  {scope, file}: {readonly scope: Scope; readonly file: string},
): Scope {
  const otherwise = taken >= branches.length
  const tried = branches.slice(0, taken + 1).map(({test}) => test)
  const [line, column]: At = branches[taken]?.at ?? at
  const read = tried.flatMap((test) => readBy(test, scope))
  const decision = {place: {file, start: {line, column}}, tried, otherwise, read: once(read)}
  scope.holder?.inside.push(decision)
  return {...scope, around: [...(scope.around ?? []), decision]}
}

/** Notes that characters have been put before a text. */
export function shiftJoints(first: Place, by: number, {trace}: Scope): void {
  const joints = trace?.joints.get(first)
  if (!joints) return
  trace?.joints.set(
    first,
    joints.map(({start, place}) => ({start: start + by, place})),
  )
}

interface Tried {
  readonly branches: readonly {readonly test: Condition; readonly at?: At}[]
  readonly at: At
}

/** Notes that a text has been joined to the one before it. */
export function noteJoint(first: Place, joint: Joint, {trace}: Scope): void {
  if (!trace) return
  const joints = trace.joints.get(first) ?? []
  joints.push(joint)
  trace.joints.set(first, joints)
}

function readBy(test: Condition, scope: Scope): readonly ReadValue[] {
  switch (test.op) {
    case 'and':
    case 'or':
      return test.tests.flatMap((each) => readBy(each, scope))
    case 'not':
      return readBy(test.test, scope)
    case 'has':
      return test.sections.map((name) => ({name, value: scope.sections.has(bare(name))}))
    default:
      return [readAt(test.path, scope)]
  }
}

function readAt(path: TemplatePath, scope: Scope): ReadValue {
  const {pointer, value} = lookUp(scope, path)
  return {name: path.original, pointer, ...(value === undefined ? {} : {value})}
}

function bare(section: string): string {
  return section.replace(/^schedule:/, '').replace(/#.*$/, '')
}

function once(values: readonly ReadValue[]): readonly ReadValue[] {
  return [...new Map(values.map((each) => [each.pointer ?? `@${each.name}`, each])).values()]
}
