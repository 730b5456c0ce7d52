import type {
  LevelDefinition,
  ProtectionCautions,
  ProtectionLevel,
  ProtectionPart,
} from '@ringfence/model'
import {lowest} from './level.ts'
import type {ProtectedDocument} from './protected-document.ts'
import {type Found, subclausesIn} from './quote.ts'
import {limitOf, type Mendable, type Serving, weaknessesOf} from './weaknesses.ts'

/** What one document gives for a part. */
export interface Assessment {
  readonly document: ProtectedDocument
  readonly level: ProtectionLevel
  /** The definition that is met and the sub-clauses that meet it; absent where none is. */
  readonly serving?: Serving
  readonly weaknesses: readonly Mendable[]
}

/** The level of a part in a document of a kind that can serve it. */
export function assessPart(
  part: ProtectionPart,
  document: ProtectedDocument,
  cautions: ProtectionCautions,
): Assessment {
  const serving = servingIn(part.levels, document)
  const weaknesses = weaknessesOf(part, document, serving, cautions)
  const level = serving ? lowest([serving.definition.level, ...limitOf(weaknesses)]) : 'absent'
  return {document, level, weaknesses, ...(serving ? {serving} : {})}
}

function servingIn(
  levels: readonly LevelDefinition[],
  document: ProtectedDocument,
): Serving | undefined {
  const known = subclausesOf(document)
  for (const definition of levels) {
    if (!definition.kinds.includes(document.contract.info.kind) || !document.meets(definition))
      continue
    const found = definition.words.map((choice) => choice.flatMap((id) => known.get(id) ?? [])[0])
    if (found.every((each) => each !== undefined))
      return {definition, found: [...new Set(found)] as readonly Found[]}
  }
  return undefined
}

const known = new WeakMap<ProtectedDocument, ReadonlyMap<string, Found>>()

/** Gathered once a document. */
function subclausesOf(document: ProtectedDocument): ReadonlyMap<string, Found> {
  const before = known.get(document)
  if (before) return before
  const found = subclausesIn(document)
  known.set(document, found)
  return found
}
