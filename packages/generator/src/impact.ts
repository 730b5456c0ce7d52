/**
 * What a change of a library does to deals: drafts each with both and compares the words. Apart from the rest, because
 * it needs a library for differences that drafting does not.
 */
import type {DealSchema} from '@ringfence/deal'
import type {Diagnostic, HouseStyle, Library} from '@ringfence/model'
import {diffArrays} from 'diff'
import {type DraftedContract, draftBundle} from './draft-contract.ts'
import {writeContract} from './write-contract.ts'

/** A library with the schema of its deals. */
export interface Drafting {
  readonly library: Library
  readonly schema: DealSchema
}

export interface ImpactInput {
  readonly before: Drafting
  readonly after: Drafting
  readonly deal: {readonly file: string; readonly text: string | Uint8Array}
}

/** What happens to one deal. */
export interface Impact {
  readonly file: string
  /** Of its first document; empty if it cannot be drafted. */
  readonly kind: string
  /**
   * `changed`: the words differ. `broken`: it can be drafted before and not after. `mended`: the reverse. `unfit`: it
   * can be drafted neither before nor after.
   */
  readonly state: 'same' | 'changed' | 'broken' | 'mended' | 'unfit'
  /** Lines that are gone (`-`) and new (`+`), with a line of what stands around; empty where nothing changed. */
  readonly difference: readonly string[]
  /** Errors of a deal that cannot be drafted. */
  readonly problems: readonly Diagnostic[]
}

/** Drafts one deal before and after, and compares the words of its documents. */
export async function impactOf({before, after, deal}: ImpactInput): Promise<Impact> {
  const [old, young] = [draft(before, deal), draft(after, deal)]
  const kind = (young.value ?? old.value)?.[0]?.contract.info.kind ?? ''
  const common = {file: deal.file, kind, difference: [], problems: []}
  const problems = young.diagnostics.filter(({severity}) => severity === 'error')
  if (!young.value) return {...common, state: old.value ? 'broken' : 'unfit', problems}
  if (!old.value) return {...common, state: 'mended'}
  const difference = differenceOf(await textOf(old.value), await textOf(young.value))
  const changed = difference.some((line) => /^[+-]/.test(line))
  return {...common, state: changed ? 'changed' : 'same', difference: changed ? difference : []}
}

function draft({library, schema}: Drafting, deal: ImpactInput['deal']) {
  return draftBundle({deal, library, schema, tool: ''})
}

/** A line for each paragraph, and none between them. */
async function textOf(documents: readonly DraftedContract[]): Promise<string> {
  const options = {
    style: {} as HouseStyle,
    width: Number.POSITIVE_INFINITY,
    styleParts: () => Promise.reject(new Error('Text has no style')),
  }
  const texts: string[] = []
  for (const drafted of documents)
    texts.push(new TextDecoder().decode(await writeContract(drafted, 'txt', options)))
  return texts.join('\n').replaceAll(/\n\s*\n/g, '\n')
}

/** What differs, with a line of what stands around; a number that moves, or a reference to it, is no change. */
function differenceOf(before: string, after: string): readonly string[] {
  if (before === after) return []
  const changes = diffArrays(before.split('\n'), after.split('\n'), {
    comparator: (one, other) => numberless(one) === numberless(other),
  })
  return changes.flatMap(({added, removed, value}, index) => {
    if (added || removed) return value.map((line) => `${added ? '+' : '-'}${line.trimEnd()}`)
    const last = changes.length - 1
    const context = value.map((line) => ` ${line.trimEnd()}`)
    const around = [
      ...(index > 0 ? context.slice(0, 1) : []),
      ...(index < last ? context.slice(-1) : []),
    ]
    if (context.length <= 2 && index > 0 && index < last) return context
    return index > 0 && index < last ? [around[0] ?? '', '…', around[1] ?? ''] : around
  })
}

function numberless(line: string): string {
  return line
    .trim()
    .replace(/^(?:\d+(?:\.\d+)*\.?|\([a-zA-Z]+\)) +/, '')
    .replaceAll(/\b(clauses?|sections?|Schedules?|paragraphs?) \d+(?:\.\d+)*(?:\([a-z]+\))*/g, '$1')
}
