import {
  isUnknown,
  type Json,
  type JsonObject,
  type LevelDefinition,
  type ProtectionCautions,
  type ProtectionLevel,
  type ProtectionPart,
  type RuleRecord,
} from '@ringfence/model'
import {isBelow} from './level.ts'
import type {ProtectedDocument} from './protected-document.ts'
import type {Weakness} from './protection-report.ts'
import {type Found, hasBlank} from './quote.ts'
import {valueIn} from './value-in.ts'

/** A weakness, and the values of the deal that would take it away. */
export interface Mendable extends Weakness {
  readonly set: JsonObject
}

export interface Serving {
  readonly definition: LevelDefinition
  readonly found: readonly Found[]
}

/** Everything that takes from a part in a document: what its file says, and what is the same for every part. */
export function weaknessesOf(
  part: ProtectionPart,
  document: ProtectedDocument,
  serving: Serving | undefined,
  cautions: ProtectionCautions,
): readonly Mendable[] {
  const sections = new Set(document.contract.sections.map(({id}) => idOf(id)))
  const own = part.weakens.filter(
    (each) =>
      (each.clauses.length === 0 || each.clauses.some((clause) => sections.has(clause))) &&
      document.meets(each),
  )
  return [
    ...own.map(({message, atMost, set}) => ({message, set, ...(atMost ? {atMost} : {})})),
    ...(serving ? inClauses(serving, document, cautions) : []),
    ...unknownValues(part, document, cautions),
    ...dropped(part, document, serving),
  ]
}

function inClauses(
  {found}: Serving,
  {contract, deal}: ProtectedDocument,
  {bespoke, unknown, blocked}: ProtectionCautions,
): readonly Mendable[] {
  const clauses = new Set(found.map(({section}) => idOf(section.id)))
  const overrides = listIn(deal.data['overrides'])
  const others = overrides.filter(({clause}) => !clauses.has(String(clause)))
  const acknowledged = blockedRules(contract.info.rules, clauses)
  return [
    ...(others.length < overrides.length
      ? [{...bespoke, set: {'/overrides': others as readonly Json[]} as JsonObject}]
      : []),
    ...(found.some(({item}) => hasBlank(item)) ? [{...unknown, set: {}}] : []),
    ...acknowledged.map((id) => ({
      message: `${blocked.message} (${id})`,
      atMost: blocked.atMost,
      set: {},
    })),
  ]
}

function blockedRules(
  record: RuleRecord | undefined,
  clauses: ReadonlySet<string>,
): readonly string[] {
  return (record?.fired ?? [])
    .filter(({severity}) => severity === 'error')
    .filter((rule) => rule.clauses.some((clause) => clauses.has(clause)))
    .map(({id}) => id)
}

/** Values that the definitions ask for and the deal says are not known. */
function unknownValues(
  {levels}: ProtectionPart,
  {deal}: ProtectedDocument,
  {unknown}: ProtectionCautions,
): readonly Mendable[] {
  const pointers = new Set(
    levels.flatMap(({when}) => when.flatMap((conditions) => Object.keys(conditions))),
  )
  return [...pointers]
    .filter((pointer) => isUnknown(valueIn(deal.data, pointer)))
    .map((pointer) => ({
      message: `${unknown.message}: \`${pointer}\``,
      atMost: unknown.atMost,
      set: {},
    }))
}

/** Clauses that a better definition asks for, and that the deal switches off. */
function dropped(
  {levels}: ProtectionPart,
  {contract}: ProtectedDocument,
  serving: Serving | undefined,
): readonly Mendable[] {
  const reached = serving?.definition.level ?? 'absent'
  const better = levels.filter(({level}) => isBelow(reached, level))
  const wanted = new Set(better.flatMap(({words}) => words.flat().map(idOf)))
  return contract.dropped
    .filter(({id}) => wanted.has(idOf(id)))
    .map(({id, because}) => ({message: `\`${idOf(id)}\` is left out: ${because}`, set: {}}))
}

/** The clause or schedule that an id is of. */
export function idOf(id: string): string {
  return id.replace(/^schedule:/, '').replace(/#.*$/, '')
}

/** The lowest that weaknesses leave. */
export function limitOf(weaknesses: readonly Weakness[]): readonly ProtectionLevel[] {
  return weaknesses.flatMap(({atMost}) => atMost ?? [])
}

function listIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : []
}
