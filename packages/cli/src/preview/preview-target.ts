import {draftBundle} from '@ringfence/generator'
import type {Library} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {folderOf} from '../kind-names.ts'
import type {Previewed} from '../library/library-origin.ts'
import {unknownName} from '../unknown-name.ts'
import {UsageError} from '../usage-error.ts'

export interface PreviewTarget {
  /** Path of a deal file. */
  readonly deal?: string
  /** Path of an example in the library. */
  readonly example?: string
  readonly clause?: string
}

/** What is shown: a deal file, or an example deal of a kind, or one that has a clause. */
export async function previewTarget(
  what: string,
  previewed: Previewed,
  {host}: Pick<Context, 'host'>,
): Promise<PreviewTarget> {
  if (await host.exists(what)) return {deal: what}
  const {library} = previewed
  if (!library) throw new UsageError('The library has errors: `ringfence lint` lists them')
  const kinds = Object.keys(library.agreements)
  const kind = kinds.find((each) => [each, folderOf(each)].includes(what))
  const clause = !kind && Object.hasOwn(library.clauses, what) ? what : undefined
  if (!kind && !clause) throw new UsageError(nothingNamed(what, library))
  const examples = examplesOf(kind ? [kind] : kindsWith(what, library), library)
  // Where no example has the clause, its switches can still show it.
  const example = clause
    ? (examples.find((each) => hasClause(each, clause, previewed)) ?? examples[0])
    : examples[0]
  if (example === undefined)
    throw new UsageError(`No example deal has \`${what}\`: give a deal file`)
  return {example, ...(clause ? {clause} : {})}
}

function nothingNamed(what: string, {agreements, clauses}: Library): string {
  const known = [...Object.keys(agreements).map(folderOf), ...Object.keys(clauses)]
  return unknownName(`No file, kind or clause \`${what}\``, what, known, '')
}

function kindsWith(clause: string, {agreements}: Library): readonly string[] {
  return Object.values(agreements)
    .filter(({sections}) => sections.some((section) => section.clause === clause))
    .map(({kind}) => kind)
}

function examplesOf(kinds: readonly string[], {examples}: Library): readonly string[] {
  return Object.keys(examples).filter((path) =>
    kinds.some((each) => path.startsWith(`agreements/${folderOf(each)}/`)),
  )
}

/** Whether the document that the page shows first has a clause. */
function hasClause(example: string, clause: string, {library, schema}: Previewed): boolean {
  if (!library || !schema) return false
  const deal = {file: example, text: library.examples[example] ?? ''}
  const {value = []} = draftBundle({deal, library, schema, tool: 'Ringfence'})
  return value[0]?.contract.sections.some(({id}) => id === clause) ?? false
}
