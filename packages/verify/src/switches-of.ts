import type {Json, JsonObject, Library} from '@ringfence/model'
import {dependencesOfWhen, readsOf} from './conditions.ts'
import {factorsOf} from './factors.ts'

/** A value that decides what a document says, and values to try, made from its schema. */
export interface Switch {
  /** JSON Pointer (RFC 6901) into the deal. */
  readonly pointer: string
  readonly levels: readonly Json[]
  /** Clauses that ask for it. */
  readonly clauses: readonly string[]
}

/** What decides which clauses, variants and texts a kind of document has; parties apart, which a deal names. */
export function switchesOf(
  {agreements, clauses, glossary}: Library,
  kind: string,
  fields: JsonObject,
): readonly Switch[] {
  const found = new Map<string, {levels: readonly Json[]; clauses: string[]}>()
  const sections = agreements[kind]?.sections ?? []
  const texts = sections.map(({clause: id, when}) => {
    const variants = clauses[id]?.variants ?? []
    const dependences = [
      ...dependencesOfWhen(when),
      ...variants.flatMap((each) => dependencesOfWhen(each.when)),
      ...variants.flatMap(({body}) => readsOf(body).dependences),
    ]
    return {id, dependences}
  })
  const defined = Object.values(glossary).flatMap(({body}) => readsOf(body).dependences)
  for (const {id, dependences} of [...texts, {id: 'definitions', dependences: defined}]) {
    for (const {id: factor, levels} of factorsOf(dependences, fields)) {
      if (factor.includes(':')) continue
      const given = levels.flatMap((level) => (level === undefined ? [] : [level]))
      const before = found.get(factor)
      const known = new Set((before?.levels ?? []).map((level) => JSON.stringify(level)))
      found.set(factor, {
        levels: [
          ...(before?.levels ?? []),
          ...given.filter((level) => !known.has(JSON.stringify(level))),
        ],
        clauses: [...(before?.clauses ?? []), id],
      })
    }
  }
  return [...found].map(([factor, each]) => ({pointer: `/${factor}`, ...each}))
}
