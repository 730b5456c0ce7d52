import type {ClauseTemplate} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {table} from '../report/table.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'

/** Lists the clauses in the order of their families: a table, or JSON with `--format json`. */
export async function clauses({host, resources, format}: Context): Promise<ExitCode> {
  if (format !== 'json' && format !== 'text')
    throw new UsageError(`Clauses are printed as text or json, not as ${format}`)
  const {clauses: all} = await resources.library()
  const rows = Object.values(all)
    .toSorted((a, b) => a.family - b.family || (a.id < b.id ? -1 : 1))
    .map(rowOf)
  await host.stdout(
    format === 'json'
      ? `${JSON.stringify(rows, null, 2)}\n`
      : table([['FAMILY', 'CLAUSE', 'VERSION', 'SERVES', 'POSITIONS'], ...rows.map(cellsOf)]),
  )
  return 0
}

interface Row {
  readonly family: number
  readonly id: string
  readonly version: string
  readonly protects: ClauseTemplate['protects']
  /** The variant that each position chooses. */
  readonly positions: Readonly<Record<string, string>>
}

function rowOf({family, id, version, protects, positions}: ClauseTemplate): Row {
  const chosen = Object.fromEntries(positions.map(({name, variant}) => [name, variant]))
  return {family, id, version, protects, positions: chosen}
}

function cellsOf({family, id, version, protects, positions}: Row): readonly string[] {
  const variants = [...new Set(Object.values(positions))]
  return [String(family), id, version, Object.keys(protects).join(' '), variants.join(' · ')]
}
