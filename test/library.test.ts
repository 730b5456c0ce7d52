import {formatDiagnostic} from '@ringfence/model'
import {verifyLibrary} from '@ringfence/verify'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
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

describe('the condition space', () => {
  const {diagnostics, coverage} = verifyLibrary({library, schema})

  test('has no errors and no warnings', () => {
    expect(diagnostics.filter(({severity}) => severity !== 'info').map(formatDiagnostic)).toEqual(
      [],
    )
  })

  test('is drafted: every sub-clause over all combinations, or pairwise where they are too many', () => {
    expect(coverage.drafts).toBeGreaterThan(3000)
    expect(coverage.refused / coverage.drafts).toBeLessThan(0.01)
  })
})

describe('the examples', () => {
  test.each(deals)('$name drafts without a finding', ({name}) => {
    const found = drafted.get(name)?.diagnostics.filter(({severity}) => severity !== 'info') ?? []
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
      [...drafted.values()].flatMap(
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
      .filter(({role}) => role === 'clause')
      .filter(({positions}) => positions.length !== 3)
    expect(lacking.map(({id}) => id)).toEqual([])
  })

  test('choose the variants that the clauses say', () => {
    const wrong: string[] = []
    for (const stance of ['customerFriendly', 'balanced', 'vendorFriendly'] as const)
      for (const agreement of Object.values(library.agreements)) {
        const base = deals
          .filter(({deal}) => deal.kind === agreement.kind)
          .toSorted((a, b) => a.text.length - b.text.length)[0]
        if (!base) continue
        const text = JSON.stringify({...base.deal, stance, positions: {}})
        for (const {id, variant} of draft(text, base.file).value?.contract.sections ?? []) {
          const position = library.clauses[id]?.positions.find(({name}) => name === stance)
          if (position && position.variant !== variant)
            wrong.push(`${agreement.kind} ${stance}: ${id} is ${variant}, not ${position.variant}`)
        }
      }
    expect([...new Set(wrong)]).toEqual([])
  })
})
