import {type DraftedContract, type DraftInput, draftBundle, readBase} from '@ringfence/generator'
import {
  applyRow,
  type Row,
  rowForVariant,
  samplesFor,
  settingsOfRow,
} from '@ringfence/generator/library'
import type {Diagnostic, Json} from '@ringfence/model'
import {UsageError} from '../usage-error.ts'

/** What the page asks to try instead of what the deal says. */
export interface Switching {
  /** By the id of a switch; undefined leaves the value out. */
  readonly row: Row
  /** The variant by clause; undefined leaves the clause out. */
  readonly variants: ReadonlyMap<string, string | undefined>
}

/** Reads `switch=ID=JSON`, `switch=ID` (left out), `variant=CLAUSE=ID` and `variant=CLAUSE` (left out). */
export function parseSwitching(query: URLSearchParams): Switching {
  const row = query.getAll('switch').map((text) => {
    const [id, value] = halves(text)
    if (!/^(?:[\w-]+\/)*[\w-]+$|^part(?:y|ies):[\w/]+$/.test(id))
      throw new UsageError(`Unexpected switch \`${text}\`, expected \`ID=JSON\``)
    return [id, value === undefined ? undefined : jsonOf(value)] as const
  })
  return {row: new Map(row), variants: new Map(query.getAll('variant').map(halves))}
}

function halves(text: string): readonly [string, string | undefined] {
  const equals = text.indexOf('=')
  return equals < 0 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)]
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new UsageError(`Unexpected \`${text}\`, expected JSON`)
  }
}

export interface Switched {
  readonly documents: readonly DraftedContract[]
  readonly diagnostics: readonly Diagnostic[]
  /** What the switches set or made necessary, in words for the page. */
  readonly tried: readonly string[]
}

/** Drafts a deal with other values. What they make necessary is supplied, with samples from the schema. */
export function draftSwitched(input: DraftInput, switching: Switching): Switched {
  const {row, missed} = rowOf(input, switching)
  const data = row.size > 0 ? (readBase(input.deal).value ?? {}) : {}
  const set = [...settingsOfRow(row, data)]
  const supplied: string[] = []
  let {value, diagnostics} = draftBundle({...input, set})
  for (let attempt = 0; !value && row.size > 0 && attempt < 4; attempt++) {
    const samples = samplesFor(diagnostics, input.schema.fields)
    if (samples.length === 0) break
    set.push(...samples)
    supplied.push(
      ...samples.map((sample) => `${dotted(sample.pointer)} = ${sample.value}, a sample`),
    )
    ;({value, diagnostics} = draftBundle({...input, set}))
  }
  return {documents: value ?? [], diagnostics, tried: [...missed, ...wordsOf(row), ...supplied]}
}

/** The values of the switches, and those that give the variants that are asked for. */
function rowOf(
  {deal, library, schema}: DraftInput,
  {row: given, variants}: Switching,
): {readonly row: Row; readonly missed: readonly string[]} {
  const row = new Map(given)
  const missed: string[] = []
  const data = variants.size > 0 ? readBase(deal).value : undefined
  if (!data) return {row, missed}
  for (const [clause, variant] of variants) {
    const wanted = {clause, variant, kind: String(data['kind']), data: applyRow(data, row)}
    const found = rowForVariant(wanted, {library, schema})
    for (const [id, value] of found ?? []) row.set(id, value)
    if (!found) missed.push(`No values were found that give ${clause} as ${variant ?? 'left out'}`)
  }
  return {row, missed}
}

function wordsOf(row: Row): readonly string[] {
  return [...row].map(([id, value]) => `${dotted(id)} = ${JSON.stringify(value) ?? 'left out'}`)
}

function dotted(path: string): string {
  return path.replace(/^\//, '').replaceAll('/', '.')
}
