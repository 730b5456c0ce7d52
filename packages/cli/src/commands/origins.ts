import type {ExitCode} from '../exit-code.ts'
import type {Organisation} from '../organisation/organisation.ts'
import {type Origin, originsIn} from '../organisation/origins-in.ts'
import type {Listing} from '../program/listings.ts'
import {table} from '../report/table.ts'
import type {Context} from './context.ts'

/** Prints where everything of the library comes from, or all of one sort, and what it stands in for. */
export async function origins(
  listing: Listing | undefined,
  {host, resources, organisation, format, quiet}: Context,
): Promise<ExitCode> {
  const shipped = organisation?.shipped ?? resources
  const rows = originsIn({
    library: await resources.library(),
    below: await shipped.library(),
    schema: (await resources.dealSchema()).schema,
    schemaBelow: (await shipped.dealSchema()).schema,
    organisation,
  })
  const shown = rows.filter(({what}) => listing === undefined || whats[listing].includes(what))
  await host.stdout(
    format === 'json'
      ? `${JSON.stringify(shown, null, 2)}\n`
      : table([['WHAT', 'NAME', 'VERSION', 'ORIGIN', 'REPLACES'], ...shown.map(cellsOf)]),
  )
  if (format === 'text' && !quiet) await host.stderr(`${orderOf(organisation)}\n`)
  return 0
}

function orderOf(organisation: Organisation | undefined): string {
  if (!organisation) return 'No configuration found: everything is shipped'
  const {configFile, root} = organisation
  return `What counts, the first that has it: ${configFile}, then the files in ${root}, then what is shipped`
}

const whats: Readonly<Record<Listing, readonly string[]>> = {
  kinds: ['kind'],
  notices: ['notice'],
  clauses: ['clause', 'variant', 'rider'],
  terms: ['definition'],
  examples: ['example'],
  rules: ['rule'],
  styles: ['style'],
  vocabularies: ['vocabulary'],
  defaults: ['default'],
}

/** Longer names, as those of defaults that are lists, are cut in the table. */
const widest = 70

function cellsOf({what, name, version = '', origin, replaces = ''}: Origin): readonly string[] {
  const short = name.length > widest ? `${name.slice(0, widest)}…` : name
  return [what, short, version, origin, replaces]
}
