import {parametersOf} from '@ringfence/generator'
import type {Library} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {folderOf} from '../kind-names.ts'
import type {Listing} from '../program/listings.ts'
import {table} from '../report/table.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'
import {origins} from './origins.ts'

export interface ListRequest {
  /** Everything unless given, which takes `origin`. */
  readonly what: Listing | undefined
  readonly origin: boolean
}

/** Lists what the library holds: a table, or JSON with `--format json`. */
export async function list({what, origin}: ListRequest, context: Context): Promise<ExitCode> {
  const {host, resources, format} = context
  if (format !== 'json' && format !== 'text')
    throw new UsageError(`Listings are printed as text or json, not as ${format}`)
  if (origin || what === undefined) return origins(what, context)
  const rows =
    what === 'defaults' ? await defaults(context) : rowsOf[what](await resources.library())
  await host.stdout(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : asTable(rows))
  return 0
}

type Row = Readonly<Record<string, string | number | readonly string[]>>

const rowsOf: Readonly<Record<Exclude<Listing, 'defaults'>, (library: Library) => readonly Row[]>> =
  {
    kinds: ({agreements}) =>
      Object.values(agreements).map(({kind, version, title, summary}) => ({
        kind: folderOf(kind),
        version,
        title,
        summary,
      })),
    notices: ({notices}) =>
      Object.values(notices).map(({kind, version, title, needs, summary}) => ({
        kind: folderOf(kind),
        version,
        title,
        needs,
        summary,
      })),
    clauses: ({clauses}) =>
      Object.values(clauses)
        .toSorted((a, b) => a.family - b.family)
        .map(({id, family, version, variants, purpose}) => ({
          id,
          family,
          version,
          variants: variants.map((variant) => variant.id),
          purpose,
        })),
    terms: ({glossary}) =>
      Object.values(glossary)
        .map(({term, id, version}) => ({term, id, version}))
        .toSorted((a, b) => (a.term < b.term ? -1 : 1)),
    examples: ({examples}) =>
      Object.keys(examples).map((path) => ({
        name: exampleName(path),
        kind: path.split('/')[1] ?? '',
      })),
    rules: ({rules}) => rules.map(({id, jurisdiction, title}) => ({id, jurisdiction, title})),
    styles: ({styles}) => Object.values(styles).map(({name, description}) => ({name, description})),
    vocabularies: ({vocabularies}) =>
      Object.entries(vocabularies).map(([name, words]) => ({
        name,
        entries: Object.keys(words).length,
      })),
  }

/** The values that deals have unless they say otherwise. */
async function defaults({resources}: Context): Promise<readonly Row[]> {
  const {schema} = await resources.dealSchema()
  return parametersOf(schema, '').flatMap(({path, default: value, rationale = ''}) =>
    value === undefined ? [] : [{path, default: JSON.stringify(value), rationale}],
  )
}

function exampleName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(ya?ml|json)$/, '')
}

function asTable(rows: readonly Row[]): string {
  const [first] = rows
  if (!first) return ''
  const head = Object.keys(first).map((name) => name.toUpperCase())
  const cells = rows.map((row) =>
    Object.values(row).map((cell) => (Array.isArray(cell) ? cell.join(', ') : String(cell))),
  )
  return table([head, ...cells])
}
