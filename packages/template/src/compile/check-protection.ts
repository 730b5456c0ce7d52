import {
  type DealConditions,
  type Json,
  type JsonObject,
  type LevelDefinition,
  near,
  type Place,
  type ProtectionPart,
  protectionLevels,
  report,
} from '@ringfence/model'
import {checkConditions, checkPointer, type PlaceOf} from './check-conditions.ts'
import {protectionFault, unknownClause} from './kinds.ts'
import type {ProtectionSource} from './read-protection.ts'

interface Written {
  readonly written: JsonObject
  readonly placeOf: PlaceOf
}

/** Kinds of document that can meet a definition: those that it names, or all, as far as they have its clauses. */
export function kindsFor(
  named: readonly string[],
  words: LevelDefinition['words'],
  {agreements}: Pick<ProtectionSource, 'agreements'>,
): readonly string[] {
  return Object.values(agreements)
    .filter(({kind}) => named.length === 0 || named.includes(kind))
    .filter(({sections}) => hasAll(words, new Set(sections.map(({clause}) => clause))))
    .map(({kind}) => kind)
}

function hasAll(words: LevelDefinition['words'], clauses: ReadonlySet<string>): boolean {
  return words.every((choice) => choice.some((word) => clauses.has(clauseOf(word))))
}

/** Checks what a part names: values of deals, clauses and their anchors, kinds; and that its levels make sense. */
export function checkPart(
  part: ProtectionPart,
  {written, placeOf}: Written,
  source: ProtectionSource,
): void {
  const levels = (written['levels'] ?? []) as readonly JsonObject[]
  for (const [index, definition] of part.levels.entries()) {
    const inside: PlaceOf = (path) => placeOf(['levels', index, ...path])
    checkLevel(definition, {written: levels[index] ?? {}, placeOf: inside}, source)
  }
  const weakens = (written['weakens'] ?? []) as readonly JsonObject[]
  for (const [index, weakening] of part.weakens.entries()) {
    const inside: PlaceOf = (path) => placeOf(['weakens', index, ...path])
    conditions(weakening, {written: weakens[index] ?? {}, placeOf: inside}, source)
    for (const [at, clause] of weakening.clauses.entries())
      checkClause(clause, inside(['clauses', at]), source)
    checkValues(weakening.set, (pointer) => inside(['set', pointer]), source)
  }
  checkKinds(written['notFor'], (index) => placeOf(['notFor', index]), source)
  checkOrder(part, placeOf, source)
  if (part.kinds.length === 0)
    fault('No kind of document can serve this part', placeOf(['id']), source)
}

function checkLevel(
  definition: LevelDefinition,
  {written, placeOf}: Written,
  source: ProtectionSource,
): void {
  conditions(definition, {written, placeOf}, source)
  for (const [index, choice] of definition.words.entries())
    for (const word of choice) checkWord(word, placeOf(['words', index]), source)
  checkKinds(written['kinds'], (index) => placeOf(['kinds', index]), source)
  checkValues(definition.set, (pointer) => placeOf(['set', pointer]), source)
  checkValues(definition.supply, (pointer) => placeOf(['supply', pointer]), source)
  if (definition.words.length === 0)
    fault('Missing `words`: nothing in the document would give this level', placeOf([]), source)
}

function checkKinds(
  kinds: Json | undefined,
  placeOf: (index: number) => Place,
  source: ProtectionSource,
): void {
  const known = Object.keys(source.agreements)
  for (const [index, kind] of ((kinds ?? []) as readonly string[]).entries())
    if (!known.includes(kind))
      fault(`No kind \`${kind}\``, placeOf(index), source, near(kind, known))
}

function conditions(given: DealConditions, {written, placeOf}: Written, source: ProtectionSource) {
  checkConditions(given, {written, placeOf, fault: protectionFault}, source)
}

function checkValues(
  values: JsonObject,
  placeOf: (pointer: string) => Place,
  source: ProtectionSource,
): void {
  for (const pointer of Object.keys(values)) checkPointer(pointer, placeOf(pointer), source)
}

function checkWord(word: string, place: Place, source: ProtectionSource): void {
  const id = clauseOf(word)
  const anchors = checkClause(id, place, source)
  if (!anchors) return
  const anchor = word.slice(word.indexOf('#') + 1)
  if (anchors.includes(anchor)) return
  fault(`No sub-clause \`${anchor}\` in \`${id}\``, place, source, near(anchor, anchors))
}

/** The anchors of a clause. */
function checkClause(
  id: string,
  place: Place,
  {anchors, diagnostics}: ProtectionSource,
): readonly string[] | undefined {
  const known = Object.hasOwn(anchors, id) ? anchors[id] : undefined
  if (known) return known
  const hint = near(id, Object.keys(anchors))
  const message = `No clause or schedule \`${id}\``
  diagnostics.push(report(unknownClause, {message, place, ...(hint ? {hint} : {})}))
  return undefined
}

/** A level that stands after a lower one would never be reached. */
function checkOrder({levels}: ProtectionPart, placeOf: PlaceOf, source: ProtectionSource): void {
  const ranks = levels.map(({level}) => protectionLevels.indexOf(level))
  for (const [index, rank] of ranks.entries())
    if (rank < Math.max(0, ...ranks.slice(0, index)))
      fault('Unexpected level after a lower one', placeOf(['levels', index, 'level']), source)
}

function clauseOf(word: string): string {
  return word.slice(0, word.indexOf('#'))
}

function fault(message: string, place: Place, {diagnostics}: ProtectionSource, hint?: string) {
  diagnostics.push(report(protectionFault, {message, place, ...(hint ? {hint} : {})}))
}
