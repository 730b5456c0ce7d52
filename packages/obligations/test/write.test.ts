import type {Obligation} from '@ringfence/model'
import fc from 'fast-check'
import ical from 'node-ical'
import {describe, expect, test} from 'vitest'
import {type Register, writeRegister} from '../src/index.ts'
import {duty, registerFor, words} from './register-for.ts'

const register: Register = {
  title: 'Services Agreement (LGL-7)',
  parties: ['Acme Limited', 'Nord Data GmbH'],
  key: 'LGL-7',
  stamp: '2026-03-02',
  obligations: [
    ...registerFor([
      duty({kind: 'dated', date: 'effectiveDate', within: {value: 30, unit: 'days'}}, {id: 'plan'}),
      duty(
        {
          kind: 'periodic',
          every: 'calendarQuarter',
          from: 'effectiveDate',
          within: {value: 10, unit: 'businessDays'},
        },
        {id: 'report'},
      ),
      duty(
        {kind: 'periodic', every: {value: 12, unit: 'months'}, from: 'effectiveDate'},
        {id: 'test'},
      ),
      duty(
        {kind: 'triggered', trigger: words('a request')},
        {id: 'answer', what: words('Answer, "at once"')},
      ),
    ]),
  ],
}

test('text', () => {
  expect(writeRegister(register, 'text')).toMatchInlineSnapshot(`
    "Obligations: Services Agreement (LGL-7)
    =======================================

    On dates (1)
    ------------

    2026-04-01: within 30 days after the Effective Date
      Vendor (Nord Data GmbH): Do it
      [clause 2.1; S4]

    Again and again (2)
    -------------------

    2026-04-14 and 7 more: within 10 Business Days after the end of each calendar
    quarter
      Vendor (Nord Data GmbH): Do it
      [clause 2.1; S4]

    2027-03-02 and 1 more: every 12 months, counted from the Effective Date
      Vendor (Nord Data GmbH): Do it
      [clause 2.1; S4]

    On events (1)
    -------------

    A request
      Vendor (Nord Data GmbH): Answer, "at once"
      [clause 2.1; S4]

    The dates assume this: the agreement ends on 2 March 2028.
    Dates are computed from the deal. Business Days leave out Saturdays, Sundays and
    the holidays given; other public holidays are not known to the register.
    Not legal advice: the contract decides.
    "
  `)
})

test('markdown', () => {
  expect(writeRegister(register, 'md')).toMatchInlineSnapshot(`
    "# Obligations: Services Agreement (LGL-7)

    ## On dates

    | Due | Date | Who | Duty | Where | Serves |
    |---|---|---|---|---|---|
    | within 30 days after the Effective Date | 2026-04-01 | Vendor (Nord Data GmbH) | Do it | clause 2.1 | S4 |

    ## Again and again

    | Due | Date | Who | Duty | Where | Serves |
    |---|---|---|---|---|---|
    | within 10 Business Days after the end of each calendar quarter | 2026-04-14 and 7 more | Vendor (Nord Data GmbH) | Do it | clause 2.1 | S4 |
    | every 12 months, counted from the Effective Date | 2027-03-02 and 1 more | Vendor (Nord Data GmbH) | Do it | clause 2.1 | S4 |

    ## On events

    | Due | Date | Who | Duty | Where | Serves |
    |---|---|---|---|---|---|
    | a request |  | Vendor (Nord Data GmbH) | Answer, "at once" | clause 2.1 | S4 |

    - The dates assume this: the agreement ends on 2 March 2028.
    - Dates are computed from the deal. Business Days leave out Saturdays, Sundays and the holidays given; other public holidays are not known to the register.
    - Not legal advice: the contract decides.
    "
  `)
})

test('csv', () => {
  expect(writeRegister(register, 'csv').replaceAll('\r\n', '¶\n')).toMatchInlineSnapshot(`
    "Id,Document,Clause,Who,Names,Duty,Kind,Due,First date,All dates,Recurrence,Assumes that,Requirements,Bespoke wording¶
    services#duty/plan,Agreement,clause 2.1,Vendor,Nord Data GmbH,Do it,dated,within 30 days after the Effective Date,2026-04-01,2026-04-01,,,S4,¶
    services#duty/report,Agreement,clause 2.1,Vendor,Nord Data GmbH,Do it,periodic,within 10 Business Days after the end of each calendar quarter,2026-04-14,2026-04-14 2026-07-14 2026-10-14 2027-01-14 2027-04-14 2027-07-14 2027-10-14 2028-01-14,"FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=10;UNTIL=20280114",the agreement ends on 2 March 2028,S4,¶
    services#duty/test,Agreement,clause 2.1,Vendor,Nord Data GmbH,Do it,periodic,"every 12 months, counted from the Effective Date",2027-03-02,2027-03-02 2028-03-02,FREQ=YEARLY;INTERVAL=1;UNTIL=20280302,the agreement ends on 2 March 2028,S4,¶
    services#duty/answer,Agreement,clause 2.1,Vendor,Nord Data GmbH,"Answer, ""at once""",triggered,a request,,,,,S4,¶
    "
  `)
})

describe('csv', () => {
  const withDuty = (text: string): Register => {
    const [first] = register.obligations
    return {...register, obligations: first ? [{...first, duty: text}] : []}
  }

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'no cell is a formula: %j',
    (text) => {
      expect(dutyIn(writeRegister(withDuty(text), 'csv'))).toBe(`'${text}`)
    },
  )

  test('every text comes back, but for the apostrophe before what could be a formula', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const read = dutyIn(writeRegister(withDuty(text), 'csv'))
        expect(read === text || read === `'${text}`).toBe(true)
        expect(/^[=+\-@]/.test(read)).toBe(false)
      }),
    )
  })
})

/** Texts of what a spreadsheet or a reader of rows could take for something else. */
const awkward = fc
  .array(fc.constantFrom(...'=+-@"\',;\r\n\t a＝\u0000'))
  .map((characters) => characters.join(''))

/** The sixth field of the second row, by the grammar of RFC 4180. */
function dutyIn(csv: string): string {
  const [, row = []] = parseCsv(csv)
  return row[5] ?? ''
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (let match = field.exec(text); match && match.index < text.length; match = field.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  return rows
}

describe('calendar', () => {
  const calendar = writeRegister(register, 'ics')
  const events = Object.values(ical.sync.parseICS(calendar)).filter(
    (each) => each?.type === 'VEVENT',
  )

  test('is read by another program, with the dates of the register', () => {
    const found = events.flatMap((event) => {
      const start = event.start.toISOString().slice(0, 10)
      return [`${start} ${event.summary}${event.rrule ? ' (recurs)' : ''}`]
    })
    expect(found.join('\n')).toMatchInlineSnapshot(`
      "2026-04-01 Vendor: Do it (clause 2.1)
      2026-04-14 Vendor: Do it (clause 2.1) (recurs)
      2027-03-02 Vendor: Do it (clause 2.1)
      2028-03-02 Vendor: Do it (clause 2.1)"
    `)
  })

  test('its rules give exactly the dates of the register', () => {
    const exact = register.obligations.filter(({recurrence}) => recurrence?.exact)
    expect(exact).not.toEqual([])
    for (const {dates} of exact) {
      const event = events.find(({start}) => start.toISOString().startsWith(dates[0] ?? '?'))
      const given = event?.rrule?.all() ?? []
      expect(given.map((date) => date.toISOString().slice(0, 10))).toEqual(dates)
    }
  })

  test('is the same each time, and its ids do not change with a date', () => {
    expect(writeRegister(register, 'ics')).toBe(calendar)
    const later = (each: Obligation): Obligation => ({
      ...each,
      dates: each.dates.map(() => '2027-01-04'),
    })
    const moved = writeRegister({...register, obligations: register.obligations.map(later)}, 'ics')
    expect(idsIn(moved)).toEqual(idsIn(calendar))
  })

  test('has lines of at most 75 octets that end as RFC 5545 says, and all-day entries', () => {
    for (const line of calendar.split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(
      calendar.match(/^DTSTART.*/gm)?.every((line) => line.startsWith('DTSTART;VALUE=DATE:')),
    ).toBe(true)
    expect(new Set(calendar.match(/^DTSTAMP.*/gm))).toEqual(new Set(['DTSTAMP:20260302T000000Z']))
  })

  test('no text of a deal becomes a property', () => {
    const [first] = register.obligations
    const what = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:y;z,\\n'
    const hostile = {...register, obligations: first ? [{...first, duty: what}] : []}
    const written = writeRegister(hostile, 'ics')
    expect(written.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
  })
})

function idsIn(calendar: string): readonly string[] {
  return [...new Set(calendar.match(/^UID:.*/gm))].toSorted()
}
