import type {Cycle, ObligationTime} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {duty, registerFor, words} from './register-for.ts'

const onRequest: ObligationTime = {
  kind: 'triggered',
  trigger: words('a request'),
  within: {value: 5, unit: 'businessDays'},
}

test('says who owes what, when, and where the contract says so', () => {
  expect(registerFor([duty(onRequest)])).toMatchInlineSnapshot(`
    [
      {
        "actor": {
          "names": [
            "Nord Data GmbH",
          ],
          "side": "Vendor",
        },
        "clause": "clause 2.1",
        "dates": [],
        "document": "outsourcingMsa",
        "documentTitle": "Agreement",
        "due": "within 5 Business Days after a request",
        "duty": "Do it",
        "id": "services#duty/duty",
        "kind": "triggered",
        "requirements": [
          "S4",
        ],
        "source": "services#duty",
      },
    ]
  `)
})

describe('what is in the register', () => {
  test('a duty only where its sub-clause is', () => {
    expect(registerFor([duty(onRequest, {anchor: 'elsewhere'})])).toEqual([])
  })

  test('a duty only where its conditions hold', () => {
    const when = {'term.kind': 'perpetual'}
    expect(registerFor([duty(onRequest, {when})])).toEqual([])
    expect(registerFor([duty(onRequest, {when})], {term: {kind: 'perpetual'}})).toHaveLength(1)
    const path = {original: 'extra', depth: 0, data: false, keys: ['extra']}
    const test = {op: 'truthy', path} as const
    expect(registerFor([duty(onRequest, {test})])).toEqual([])
    expect(registerFor([duty(onRequest, {test})], {extra: true})).toHaveLength(1)
  })

  test('a duty only in its variants', () => {
    expect(registerFor([duty(onRequest, {variants: ['standard']})])).toHaveLength(1)
    expect(registerFor([duty(onRequest, {variants: ['other']})])).toEqual([])
  })

  test('no duty whose time the deal does not give, for the text then has none either', () => {
    const within = {value: 'audit.days', unit: 'days'} as const
    const time: ObligationTime = {...onRequest, within}
    expect(registerFor([duty(time)])).toEqual([])
    expect(registerFor([duty(time)], {audit: {days: 0}})).toEqual([])
    expect(registerFor([duty(time)], {audit: {days: 9}})[0]?.due).toBe(
      'within 9 day after a request',
    )
  })

  test('a duty with an unknown time, without its date', () => {
    const within = {value: 'audit.days', unit: 'days'} as const
    const time: ObligationTime = {kind: 'dated', date: 'effectiveDate', within}
    const [found] = registerFor([duty(time)], {audit: {days: {unknown: true}}})
    expect(found).toMatchObject({due: 'within [●] after the Effective Date', dates: []})
  })

  test('one duty for each entry of a list, with the words for one without a date', () => {
    const name = {original: 'name', depth: 0, data: false, keys: ['name']}
    const slot = {
      type: 'slot',
      helper: 'text',
      path: name,
      args: [],
      options: {},
      at: [1, 1],
    } as const
    const time: ObligationTime = {kind: 'dated', date: 'due', undated: words('as agreed')}
    const given = {goods: [{name: 'Engine', due: '2026-05-30'}, {name: 'Manual'}]}
    const found = registerFor([duty(time, {each: 'goods', what: [slot]})], given)
    expect(found.map(({id, duty: what, due, dates}) => ({id, what, due, dates}))).toEqual([
      {id: 'services#duty/duty/1', what: 'Engine', due: 'by 30 May 2026', dates: ['2026-05-30']},
      {id: 'services#duty/duty/2', what: 'Manual', due: 'as agreed', dates: []},
    ])
  })

  test('a mark where the deal puts its own words in the place of the sub-clause', () => {
    const overrides = [{clause: 'services', subclause: 'duty', action: 'replace', reason: 'agreed'}]
    expect(registerFor([duty(onRequest)], {overrides})[0]?.bespoke).toBe(true)
    const added = [{clause: 'services', action: 'add', reason: 'agreed'}]
    expect(registerFor([duty(onRequest)], {overrides: added})[0]?.bespoke).toBeUndefined()
  })
})

describe('who', () => {
  test.each([
    ['customer', 'Customer', ['Acme']],
    ['both', 'Each party', ['Acme', 'Nord Data GmbH']],
    ['receivingParty', 'Receiving Party', ['Acme', 'Nord Data GmbH']],
    ['anyParty', 'The party concerned', ['Acme', 'Nord Data GmbH']],
  ] as const)('%s', (who, side, names) => {
    expect(registerFor([duty(onRequest, {who})])[0]?.actor).toEqual({side, names})
  })

  test('the side that a value of the deal names', () => {
    const who = {path: 'insurance.by'}
    expect(registerFor([duty(onRequest, {who})], {insurance: {by: 'vendor'}})[0]?.actor.side).toBe(
      'Vendor',
    )
    expect(registerFor([duty(onRequest, {who})], {insurance: {by: 'either'}})[0]?.actor.side).toBe(
      'The party concerned',
    )
  })
})

describe('dates', () => {
  test('of the end are taken to be those of a contract that runs to its end', () => {
    const ahead = {value: 90, unit: 'days'} as const
    const [notice] = registerFor([duty({kind: 'dated', date: 'termEnd', ahead})])
    // 90 days before Thursday 2 March 2028 is Friday 3 December 2027.
    expect(notice).toMatchObject({
      due: 'at least 90 days before the end of the agreement',
      dates: ['2027-12-03'],
      assumes: 'the agreement ends on 2 March 2028',
    })
  })

  test('are not there where the deal fixes none', () => {
    const time: ObligationTime = {kind: 'dated', date: 'termEnd'}
    expect(registerFor([duty(time)], {dates: {effective: 'lastSignature'}})[0]?.dates).toEqual([])
    expect(registerFor([duty(time)], {term: {kind: 'perpetual'}})[0]?.dates).toEqual([])
  })

  test('count from the commencement where the term does', () => {
    const dates = {effective: '2026-03-02', commencement: '2026-04-01'}
    const [end] = registerFor([duty({kind: 'dated', date: 'termEnd'})], {dates})
    expect(end?.dates).toEqual(['2028-04-01'])
  })

  test('leave out the holidays given', () => {
    const time: ObligationTime = {
      kind: 'dated',
      date: 'effectiveDate',
      within: {value: 2, unit: 'businessDays'},
    }
    expect(registerFor([duty(time)], {}, ['2026-03-03'])[0]?.dates).toEqual(['2026-03-05'])
  })
})

describe('recurring duties', () => {
  const short = {term: {kind: 'fixed', initialMonths: 7}}
  const of = (every: Cycle, within?: number) => {
    const offset = within ? {within: {value: within, unit: 'businessDays'} as const} : {}
    const [found] = registerFor(
      [duty({kind: 'periodic', every, from: 'effectiveDate', ...offset})],
      short,
    )
    return `${found?.due}: ${found?.dates.join(' ')} ${found?.recurrence?.rule} ${found?.recurrence?.exact}`
  }

  test('of the calendar', () => {
    expect(
      [
        of('day'),
        of('week'),
        of('calendarMonth'),
        of('calendarMonth', 5),
        of('calendarQuarter'),
        of('calendarQuarter', 10),
        of('calendarHalfYear'),
        of('calendarYear'),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "each day: 2026-03-03 FREQ=DAILY;UNTIL=20261002 true
      each week: 2026-03-06 FREQ=WEEKLY;UNTIL=20261002 true
      in each calendar month: 2026-03-31 2026-04-30 2026-05-29 2026-06-30 2026-07-31 2026-08-31 2026-09-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20260930 true
      within 5 Business Days after the end of each calendar month: 2026-04-07 2026-05-07 2026-06-05 2026-07-07 2026-08-07 2026-09-07 2026-10-07 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=5;UNTIL=20261007 true
      in each calendar quarter: 2026-03-31 2026-06-30 2026-09-30 FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20260930 true
      within 10 Business Days after the end of each calendar quarter: 2026-04-14 2026-07-14 2026-10-14 FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=10;UNTIL=20261014 true
      in each calendar half-year: 2026-06-30 FREQ=MONTHLY;INTERVAL=6;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20260630 true
      in each calendar year:  undefined undefined"
    `)
  })

  test('on anniversaries', () => {
    const within = {value: 20, unit: 'businessDays'} as const
    const [found] = registerFor([
      duty({kind: 'periodic', every: 'anniversary', from: 'effectiveDate', within}),
    ])
    expect(found).toMatchObject({
      due: 'within 20 Business Days after each anniversary of the Effective Date',
      dates: ['2027-03-30', '2028-03-30'],
      recurrence: {rule: 'FREQ=YEARLY;UNTIL=20280330', exact: false},
    })
  })

  test('every so many months, on the next Business Day where one is none', () => {
    const every = {value: 6, unit: 'months'} as const
    const [found] = registerFor([duty({kind: 'periodic', every, from: 'effectiveDate'})])
    // 2 September 2026 is a Wednesday, 2 March 2027 a Tuesday, 2 September 2027 a Thursday, 2 March 2028 a Thursday.
    expect(found?.dates).toEqual(['2026-09-02', '2027-03-02', '2027-09-02', '2028-03-02'])
    expect(found?.due).toBe('every 6 months, counted from the Effective Date')
  })

  test('go on for five years where the contract has no end', () => {
    const every = {value: 12, unit: 'months'} as const
    const [found] = registerFor([duty({kind: 'periodic', every, from: 'effectiveDate'})], {
      term: {kind: 'perpetual'},
    })
    expect(found?.dates).toHaveLength(5)
    expect(found?.assumes).toBe('dates of the first 5 years')
  })
})
