import type {Choice, ClauseTemplate, Library} from '@ringfence/model'
import {readsOf} from './conditions.ts'

/** A condition of a clause or a rider, and where it stands. */
export interface PlacedChoice {
  readonly choice: Choice<unknown>
  readonly file: string
  /** `FILE:LINE:COLUMN`: the same in every process. */
  readonly key: string
  /** Whether it tests what is computed. */
  readonly computed: boolean
}

/** The conditions in the texts of a clause: one text a variant or a rider. */
export function choicesOf({
  variants,
  riders,
}: Pick<ClauseTemplate, 'variants' | 'riders'>): readonly PlacedChoice[] {
  return [...variants, ...riders].flatMap(({file, body}) => {
    const {computed} = readsOf(body)
    return [...choicesIn(body)].map((choice) => ({
      choice,
      file,
      key: `${file}:${choice.at.join(':')}`,
      computed: computed.has(choice),
    }))
  })
}

/** Records which branches of which conditions were taken. */
export class Branches {
  readonly #keys = new Map<object, string>()
  readonly #taken = new Map<string, Set<number>>()

  constructor({clauses}: Library) {
    for (const clause of Object.values(clauses))
      for (const {choice, key} of choicesOf(clause)) this.#keys.set(choice, key)
  }

  readonly take = (choice: object, branch: number): void => {
    const key = this.#keys.get(choice)
    if (key === undefined) return
    this.#taken.set(key, (this.#taken.get(key) ?? new Set()).add(branch))
  }

  toJSON(): Readonly<Record<string, readonly number[]>> {
    return Object.fromEntries([...this.#taken].map(([key, branches]) => [key, [...branches]]))
  }
}

function* choicesIn(node: unknown): Generator<Choice<unknown>> {
  if (Array.isArray(node)) for (const each of node) yield* choicesIn(each)
  else if (typeof node === 'object' && node !== null) {
    if ((node as {type?: unknown}).type === 'choice') yield node as Choice<unknown>
    for (const value of Object.values(node)) yield* choicesIn(value)
  }
}
