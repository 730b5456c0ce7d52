import {blankDeal, dealSchemaFor} from '@ringfence/deal'
import {formatDiagnostic, type Json, type JsonObject} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {draftEvent, events} from './support/notices.ts'
import {draft, examples, library, schema} from './support/shipped.ts'

/* What must hold of the library as a whole. */
const deals = examples.map((example) => ({...example, deal: parse(example.text) as Deal}))

interface Deal {
  readonly kind: string
  readonly stance?: string
  readonly positions?: Readonly<Record<string, string>>
  readonly parties: readonly {readonly registeredAddress?: {readonly country?: string}}[]
  readonly personnelCountries?: readonly string[]
}

const drafted = new Map(deals.map(({name, file, text}) => [name, draft(text, file)]))

describe('the examples', () => {
  test.each(deals)('$name drafts without a finding', ({name}) => {
    // Warnings of rules are kept by the matrix of `rules.test.ts`: a deal may mean what they warn of.
    const found = (drafted.get(name)?.diagnostics ?? []).filter(
      ({code, severity}) =>
        severity === 'error' || (severity === 'warning' && !code.startsWith('rule/')),
    )
    expect(found.map(formatDiagnostic)).toEqual([])
  })

  test('are at least forty-five, three or more a kind', () => {
    const counts = Object.keys(library.agreements).map((kind) => ({
      kind,
      deals: deals.filter(({deal}) => deal.kind === kind).length,
    }))
    expect(counts.filter(({deals: count}) => count < 3)).toEqual([])
    expect(deals.length).toBeGreaterThanOrEqual(45)
  })

  test('come from twenty countries and take all stances', () => {
    const countries = deals.flatMap(({deal}) => [
      ...deal.parties.flatMap(({registeredAddress}) => registeredAddress?.country ?? []),
      ...(deal.personnelCountries ?? []),
    ])
    expect(new Set(countries).size).toBeGreaterThanOrEqual(20)
    expect(new Set(deals.map(({deal}) => deal.stance ?? 'customerFriendly'))).toEqual(
      new Set(['customerFriendly', 'balanced', 'vendorFriendly']),
    )
  })

  test('print every variant of every clause between them', () => {
    const printed = new Set(
      [...drafted.values(), ...events.map((event) => draftEvent(event))].flatMap(
        ({value}) => value?.contract.sections.map(({id, variant}) => `${id}/${variant}`) ?? [],
      ),
    )
    const all = Object.values(library.clauses).flatMap(({id, variants}) =>
      variants.map((variant) => `${id}/${variant.id}`),
    )
    expect(all.filter((variant) => !printed.has(variant))).toEqual([])
  })
})

describe('the positions', () => {
  test('of every clause are three, with what each gives', () => {
    const lacking = Object.values(library.clauses)
      .filter(({role, place}) => role === 'clause' && !place.file.startsWith('letters/'))
      .filter(({positions}) => positions.length !== 3)
    expect(lacking.map(({id}) => id)).toEqual([])
  })

  test('choose the variants that the clauses say, in a deal that chooses nothing else', () => {
    const wrong: string[] = []
    for (const stance of ['customerFriendly', 'balanced', 'vendorFriendly'] as const)
      for (const kind of Object.keys(library.agreements)) {
        const {value: ofKind} = dealSchemaFor(schema.schema, kind)
        const deal = {...(parse(blankDeal(ofKind ?? {})) as JsonObject), stance}
        const {value, diagnostics} = draft(JSON.stringify(deal))
        if (!value) wrong.push(...diagnostics.map(formatDiagnostic))
        for (const {id, variant} of value?.contract.sections ?? []) {
          const position = library.clauses[id]?.positions.find(({name}) => name === stance)
          if (position && position.variant !== variant && !chosenByDeal(id, variant, deal))
            wrong.push(`${kind} ${stance}: ${id} is ${variant}, not ${position.variant}`)
        }
      }
    expect(wrong).toEqual([])
  })
})

/** Whether a variant is the text of some kinds whatever the position, or rests on a value that every deal must say. */
function chosenByDeal(clause: string, variant: string, deal: JsonObject): boolean {
  const {variants = []} = library.clauses[clause] ?? {}
  const tested = variants.flatMap(({when = {}}) => Object.keys(when))
  return (
    variants.some(({id, when}) => id === variant && when !== undefined && 'kind' in when) ||
    tested.some((path) => path !== 'kind' && given(deal, path.split('.')))
  )
}

function given(data: Json | undefined, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return data !== undefined
  return typeof data === 'object' && data !== null && key in data
    ? given((data as JsonObject)[key], rest)
    : false
}
