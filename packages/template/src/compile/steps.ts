import type {Diagnostic} from '@ringfence/model'
import {type Table, TableReading} from './table-reading.ts'

/** What a step is made from. */
export interface StepInputs<Given, Tables> {
  /** Compared as a whole: texts by their words, objects by identity. */
  readonly given: Given
  /** Compared entry by entry, and only where the step has looked. */
  readonly tables: Tables
}

/**
 * The steps of compiling, each with what it read and what came out. A step is taken again only where something that it
 * read is another thing now; else it gives the same value, the same object, and the same diagnostics.
 *
 * A step sees its inputs alone, and what it reads of their tables is written down while it reads, so that nothing on
 * which it rests can be left out by mistake.
 */
export class Steps {
  #before = new Map<string, Step>()
  #now = new Map<string, Step>()

  /** Begins another run: what the last one did not ask for is forgotten. */
  begin(): void {
    this.#before = this.#now
    this.#now = new Map()
  }

  /** Takes a step, whose name stands once in a run. */
  take<Given extends Table, Tables extends Readonly<Record<string, Table>>, Value>(
    name: string,
    inputs: StepInputs<Given, Tables>,
    act: (source: Given & Tables & {readonly diagnostics: Diagnostic[]}) => Value,
  ): Result<Value> {
    const before = this.#before.get(name)
    const step = before && stands(before, inputs) ? before : taken(inputs, act)
    this.#now.set(name, step)
    return {value: step.value as Value, diagnostics: step.diagnostics}
  }
}

interface Result<Value> {
  readonly value: Value
  readonly diagnostics: readonly Diagnostic[]
}

interface Step extends Result<unknown> {
  readonly given: Table
  readonly readings: Readonly<Record<string, TableReading>>
}

function stands(
  {given, readings}: Step,
  now: StepInputs<Table, Readonly<Record<string, Table>>>,
): boolean {
  return (
    Object.entries(now.given).every(([name, value]) => Object.is(given[name], value)) &&
    Object.entries(now.tables).every(([name, table]) => readings[name]?.holdsFor(table))
  )
}

function taken<Given extends Table, Tables extends Readonly<Record<string, Table>>, Value>(
  {given, tables}: StepInputs<Given, Tables>,
  act: (source: Given & Tables & {readonly diagnostics: Diagnostic[]}) => Value,
): Step {
  const diagnostics: Diagnostic[] = []
  const entries = Object.entries(tables)
  const readings = Object.fromEntries(
    entries.map(([name, table]) => [name, new TableReading(table)]),
  )
  const seen = entries.map(([name]) => [name, readings[name]?.table])
  const value = act({...given, ...(Object.fromEntries(seen) as Tables), diagnostics})
  return {given, readings, value, diagnostics}
}
