import type {ClauseTemplate, Place} from '@ringfence/model'
import {choicesOf} from '../branches.ts'

export interface Tally {
  readonly taken: number
  readonly of: number
}

/** How much of one clause its tests draft. */
export interface ClauseCoverage {
  readonly clause: string
  /** Variants, and riders. */
  readonly texts: Tally
  /** Branches of conditions; each condition has one more for where none of its branches is taken. */
  readonly branches: Tally
  readonly missing: readonly Missing[]
}

/** What no test drafts, and where it stands. */
export interface Missing {
  readonly place: Place
  readonly what: string
}

/** What the tests of a clause reached. */
export interface Reached {
  readonly variants: ReadonlySet<string>
  readonly riders: ReadonlySet<string>
  /** Key of a condition → the branches that were taken. */
  readonly branches: Readonly<Record<string, readonly number[]>>
}

/** Compares what a clause has with what its tests reached. */
export function coverageOfTests(clause: ClauseTemplate, reached: Reached): ClauseCoverage {
  const texts = [
    ...textsOf('variant', clause.variants, reached.variants),
    ...textsOf('rider', clause.riders, reached.riders),
  ]
  const branches = branchesOf(clause, reached)
  return {
    clause: clause.id,
    texts: tally(texts),
    branches: tally(branches),
    missing: [...texts, ...branches].flatMap(({taken, place, what}) =>
      taken ? [] : [{place, what}],
    ),
  }
}

/** The sum over clauses. */
export function totalOf(tallies: readonly Tally[]): Tally {
  return {
    taken: tallies.reduce((sum, {taken}) => sum + taken, 0),
    of: tallies.reduce((sum, {of}) => sum + of, 0),
  }
}

/** Of nothing, all is taken. */
export function percentOf({taken, of}: Tally): number {
  return of === 0 ? 100 : (100 * taken) / of
}

interface Countable {
  readonly taken: boolean
  readonly place: Place
  readonly what: string
}

function textsOf(
  noun: string,
  texts: readonly {readonly id: string; readonly file: string}[],
  reached: ReadonlySet<string>,
): readonly Countable[] {
  return texts.map(({id, file}) => ({
    taken: reached.has(id),
    place: {file, start: {line: 1, column: 1}},
    what: `the ${noun} \`${id}\` is never drafted`,
  }))
}

/** A condition that the compiler has in several places, such as around a list and its rest, counts once. */
function branchesOf(clause: ClauseTemplate, {branches}: Reached): readonly Countable[] {
  const known = new Set<string>()
  return choicesOf(clause).flatMap(({choice, file, key}) => {
    if (known.has(key)) return []
    known.add(key)
    const taken = branches[key] ?? []
    const at = ([line, column]: readonly [number, number]): Place => ({
      file,
      start: {line, column},
    })
    return [
      ...choice.branches.map((branch, index) => ({
        taken: taken.includes(index),
        place: at(branch.at),
        what: 'the condition is never met',
      })),
      {
        taken: taken.includes(choice.branches.length),
        place: at(choice.at),
        what: 'the condition is always met',
      },
    ]
  })
}

function tally(countable: readonly Countable[]): Tally {
  return {taken: countable.filter(({taken}) => taken).length, of: countable.length}
}
