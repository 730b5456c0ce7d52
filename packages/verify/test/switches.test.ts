import {readBase, readDealData} from '@ringfence/deal'
import {chosenVariant} from '@ringfence/template'
import {describe, expect, test} from 'vitest'
import {examples, library, schema} from '../../../test/support/shipped.ts'
import {applyRow, rowForVariant, samplesFor, settingsOfRow, switchesOf} from '../src/index.ts'

const nda = examples.find(({name}) => name === 'us-china-battery-cells')
if (!nda) throw new Error('No example')
const data = readBase({file: nda.file, text: nda.text}).value ?? {}

describe('switches', () => {
  const switches = switchesOf(library, 'outsourcingMsa', schema.fields)
  const of = (id: string) => switches.find((each) => each.id === id)

  test('are named as the schema names the values, and say who asks', () => {
    expect(of('restraints/nonCompete/enabled')).toMatchObject({
      title: 'Non-compete',
      levels: [true, false],
      optional: false,
      clauses: expect.arrayContaining(['non-compete']),
    })
  })

  test('count parties, and tell whether they are in several countries', () => {
    expect(of('parties:vendor')).toMatchObject({title: 'Number of vendors', levels: [1, 2]})
    expect(of('parties:countries')).toMatchObject({levels: ['one', 'several']})
  })

  test('of an enumeration are all its values, of a number those around which rules decide, by size', () => {
    expect(of('restraints/nonCompete/scope')?.levels.length).toBe(3)
    const months = of('restraints/nonCompete/postTermMonths')?.levels ?? []
    expect(months).toEqual([...months].sort((a, b) => Number(a) - Number(b)))
    expect(months).toEqual(expect.arrayContaining([0, 12, 13]))
  })

  test('never ask whether a document has a clause: its own conditions do', () => {
    expect(switches.filter(({id}) => id.startsWith('has:'))).toEqual([])
  })
})

describe('a variant', () => {
  test('is reached by as few changes as can be, in every kind that can have it', {
    timeout: 60_000,
  }, () => {
    const missed: string[] = []
    for (const {file, text} of examples) {
      const own = readBase({file, text}).value ?? {}
      const kind = String(own['kind'])
      const clause = 'non-compete'
      if (!library.agreements[kind]?.sections.some((each) => each.clause === clause)) continue
      for (const variant of ['none', 'named-competitors', 'team-ring-fence']) {
        const row = rowForVariant({clause, variant, kind, data: own}, {library, schema})
        if (!row) missed.push(`${kind} ${variant}`)
        else expect(row.size).toBeLessThan(3)
      }
    }
    expect(missed).toEqual([])
  })

  test('that the deal has needs no change; one that no value gives is not found', () => {
    const wanted = {clause: 'confidentiality', kind: 'mutualNda', data}
    const found = rowForVariant({...wanted, variant: 'mutual'}, {library, schema})
    expect(found?.size).toBe(0)
    expect(rowForVariant({...wanted, variant: 'customer-only'}, {library, schema})).toBeUndefined()
  })

  test('is what the changed deal then has', () => {
    const example = examples.find(({name}) => name === 'india-software-english-law')
    const own = readBase({file: 'x', text: example?.text ?? ''}).value ?? {}
    const wanted = {clause: 'non-compete', variant: 'team-ring-fence', kind: 'outsourcingMsa'}
    const row = rowForVariant({...wanted, data: own}, {library, schema}) ?? new Map()
    const deal = readDealData(applyRow(own, row), schema).value
    expect(deal && chosenVariant(library, deal, wanted)).toBe('team-ring-fence')
  })
})

test('a combination as settings: values, what is left out, parties as a whole', () => {
  const row = new Map<string, unknown>([
    ['term/months', 3],
    ['fees', undefined],
    ['parties:vendor', 2],
  ]) as Parameters<typeof settingsOfRow>[0]
  const [parties, ...rest] = settingsOfRow(row, data)
  expect(rest).toEqual([
    {pointer: '/term/months', value: '3'},
    {pointer: '/fees', value: '', absent: true},
  ])
  expect(parties?.pointer).toBe('/parties')
  expect(JSON.parse(parties?.value ?? '').length).toBe((data['parties'] as unknown[]).length + 1)
})

test('what is missing has a sample', () => {
  const place = {file: 'deal', pointer: '/governingLaw'}
  const missing = {
    code: 'deal/missing',
    severity: 'error',
    message: '`jurisdiction` is missing',
    place,
  } as const
  expect(samplesFor([missing], schema.fields)).toMatchObject([
    {pointer: '/governingLaw/jurisdiction'},
  ])
})
