import {
  isUnknown,
  type Json,
  type JsonObject,
  type LevelDefinition,
  type ProtectionCautions,
  type ProtectionPart,
} from '@ringfence/model'
import {type Assessment, assessPart} from './assess-part.ts'
import {isBelow, rankOf} from './level.ts'
import type {ProtectedDocument} from './protected-document.ts'
import type {Lift} from './protection-report.ts'
import {valueIn} from './value-in.ts'

/** A document drafted again with other values in its deal. */
export type Redraft = (document: ProtectedDocument, changes: JsonObject) => Redrafted

export interface Redrafted {
  /** Absent where the changed deal gives no contract. */
  readonly document?: ProtectedDocument
  /** Why not: what the rules of law or the schema have against it. */
  readonly refused: readonly string[]
}

/** What would lift a part; or what stands against the changes that would. */
export interface Lifting {
  readonly lift?: Lift
  readonly refused: readonly string[]
}

export interface LiftContext {
  readonly cautions: ProtectionCautions
  readonly redraft: Redraft
}

/**
 * The changes of the deal that lift a part by the fewest levels. Each is tried out: it is only told if the document that
 * comes of it has a better level.
 */
export function findLift(
  part: ProtectionPart,
  assessment: Assessment,
  {cautions, redraft}: LiftContext,
): Lifting {
  const {document, level} = assessment
  const refused = new Set<string>()
  for (const definition of candidates(part, assessment)) {
    const {set, supply} = changesFor(definition, assessment)
    if (Object.keys(set).length + Object.keys(supply).length === 0) continue
    const after = redraft(document, {...set, ...supply})
    for (const reason of after.refused) refused.add(reason)
    const to = after.document && assessPart(part, after.document, cautions).level
    if (to && isBelow(level, to)) return {lift: {to, set, supply}, refused: []}
  }
  return {refused: [...refused]}
}

/** Definitions that are better than the level, the nearest first. */
function candidates(
  {levels}: ProtectionPart,
  {document, level}: Assessment,
): readonly LevelDefinition[] {
  return levels
    .filter(
      (each) => isBelow(level, each.level) && each.kinds.includes(document.contract.info.kind),
    )
    .toSorted((a, b) => rankOf(b.level) - rankOf(a.level))
}

/** What a definition sets, with what takes away the weaknesses that stand against it; what the deal has is left out. */
function changesFor(
  definition: LevelDefinition,
  {document, weaknesses}: Assessment,
): Pick<Lift, 'set' | 'supply'> {
  const against = weaknesses.filter(({atMost}) => atMost && isBelow(atMost, definition.level))
  const set = Object.assign({}, ...against.map((each) => each.set), definition.set) as JsonObject
  const isOpen = ([pointer, value]: [string, Json]) =>
    !fits(pointer, definition, document) &&
    JSON.stringify(valueIn(document.deal.data, pointer)) !== JSON.stringify(value)
  const supplied = Object.entries(definition.supply).filter(([pointer]) =>
    asksFor(pointer, definition)
      ? !fits(pointer, definition, document)
      : !isGiven(valueIn(document.deal.data, pointer)),
  )
  return {
    set: Object.fromEntries(Object.entries(set).filter(isOpen)),
    supply: Object.fromEntries(supplied),
  }
}

/** Whether the deal's value is as a definition wants it. A definition that says nothing of it leaves it open. */
function fits(pointer: string, definition: LevelDefinition, document: ProtectedDocument): boolean {
  const {when, orMissing} = definition
  const wanted = when.flatMap((conditions) => {
    const schema = conditions[pointer]
    return schema === undefined ? [] : [{[pointer]: schema}]
  })
  return wanted.length > 0 && document.meets({when: wanted, orMissing})
}

function asksFor(pointer: string, {when}: LevelDefinition): boolean {
  return when.some((conditions) => conditions[pointer] !== undefined)
}

function isGiven(value: Json | undefined): boolean {
  if (value === undefined || isUnknown(value)) return false
  return !Array.isArray(value) || value.length > 0
}
