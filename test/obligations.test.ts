import {type DraftedContract, draftBundle} from '@ringfence/generator'
import {type Register, registerOf, writeRegister} from '@ringfence/generator/register'
import type {Obligation} from '@ringfence/model'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import ical from 'node-ical'
import {describe, expect, test} from 'vitest'
import {parse, stringify} from 'yaml'
import obligationsSchema from '../schemas/obligations.schema.json' with {type: 'json'}
import {dealTexts} from './support/deal-arbitrary.ts'
import {examples, library, schema} from './support/shipped.ts'
import {type TimedDuty, timedDuties, timesIn} from './support/timed-duties.ts'

/*
 * The register of obligations of the shipped library. Clauses declare their duties by hand, so a test compares the
 * declarations with what the text of every example says.
 */
const registers = new Map(
  examples.map(({name, file, text}) => {
    const {value: documents = []} = draftDeal(text, file)
    return [name, {documents, register: registerOf(documents, {library})}]
  }),
)

function draftDeal(text: string, file: string) {
  return draftBundle({deal: {file, text}, schema, library, tool: 'Ringfence test'})
}

const usual = 'india-software-english-law'

/** Choices that no example makes, and a duty that each must bring into the register. */
const beyondExamples: readonly {deal?: string; changes: Record<string, unknown>; shows: string}[] =
  [
    {
      changes: {'exit.steps': [{step: 'Observe the monthly close', by: 'customer', day: 12}]},
      shows: 'exit-plan#steps/agreed/1',
    },
    {
      changes: {
        'fees.model': 'percentOfSales',
        'fees.percent': 3,
        'fees.percentOf': 'the net sales',
      },
      shows: 'fees#fees/sales-report',
    },
    {
      changes: {'fees.model': 'gainShare', 'fees.percent': 3, 'fees.percentOf': 'the net sales'},
      shows: 'fees#fees/gains-report',
    },
    {
      changes: {
        'fees.model': 'equity',
        'fees.equity': {
          instrument: '12,000 ordinary shares',
          days: 25,
          value: {amount: 9000, currency: 'GBP'},
        },
      },
      shows: 'fees#fees/equity',
    },
    {
      changes: {'escrow.form': 'thirdPartyEscrow', 'escrow.depositTrigger': 'eachRelease'},
      shows: 'escrow#deposit/release',
    },
    {
      changes: {'escrow.form': 'customerCustody', 'escrow.depositTrigger': 'quarterly'},
      shows: 'escrow#deposit/quarter',
    },
    {
      changes: {'escrow.form': 'customerCustody', 'escrow.depositTrigger': 'yearly'},
      shows: 'escrow#deposit/year',
    },
    {changes: {'governance.meetings': 'weekly'}, shows: 'governance#meetings/weekly'},
    {
      changes: {'governance.committee.meetings': 'halfYearly'},
      shows: 'governance#committee/half-yearly',
    },
    {
      changes: {'governance.committee.meetings': 'quarterly'},
      shows: 'governance#committee/quarterly',
    },
    {changes: {'security.encryption.keyOwner': 'vendor'}, shows: 'security#keys/keys'},
    {changes: {'ip.indemnity.control': 'indemnified'}, shows: 'ip-indemnity#conduct/help'},
    {changes: {'monitoring.reporting.ipReport': 'monthly'}, shows: 'reporting#ip-report/monthly'},
    {changes: {'monitoring.reporting.ipReport': 'onRequest'}, shows: 'reporting#ip-report/request'},
    {changes: {'restraints.exclusivity.mfn': true}, shows: 'exclusivity#best-price/best-price'},
    {
      changes: {
        'restraints.exclusivity.by': 'vendorToCustomer',
        'restraints.exclusivity.months': 24,
      },
      shows: 'reporting#ip-report/quarterly',
    },
    {
      changes: {
        'restraints.exclusivity.by': 'customerToVendor',
        'restraints.exclusivity.months': 24,
        'restraints.exclusivity.minimumCommitment': {amount: 9000, currency: 'GBP'},
      },
      shows: 'exclusivity#minimum/shortfall',
    },
    {
      changes: {'incidents.lawEnforcement': 'eachParty'},
      shows: 'incidents#law-enforcement/law-enforcement',
    },
    {changes: {'fees.invoiceFrequency': 'annually'}, shows: 'fees#invoices/year'},
    {changes: {'disputes.fees': 'prevailing'}, shows: 'disputes#costs/costs'},
    {
      deal: 'poland-software-german-customer',
      changes: {'ip.furtherAssurances.confirmatoryAssignment': 'annual'},
      shows: 'further-assurances#confirmation/yearly',
    },
    {
      deal: 'us-china-battery-cells',
      changes: {'term.kind': 'fixed', 'term.renewal': 'auto'},
      shows: 'term#term/non-renewal',
    },
  ]

function put(
  holder: Record<string, unknown>,
  [first = '', ...rest]: readonly string[],
  value: unknown,
) {
  if (rest.length === 0) holder[first] = value
  else {
    holder[first] ??= {}
    put(holder[first] as Record<string, unknown>, rest, value)
  }
}

describe('the text and the register', () => {
  test.each([...registers])('%s: every duty with a time is in the register', (_, given) => {
    expect(uncovered(given.documents, given.register.obligations)).toEqual([])
  })

  test.each(beyondExamples)('$shows: with $changes', ({deal: name = usual, changes, shows}) => {
    const deal = parse(examples.find((each) => each.name === name)?.text ?? '')
    for (const [path, value] of Object.entries(changes)) put(deal, path.split('.'), value)
    const {value: documents = [], diagnostics} = draftDeal(stringify(deal), 'deal.yaml')
    expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
    const {obligations} = registerOf(documents, {library})
    expect(uncovered(documents, obligations)).toEqual([])
    expect(obligations.map(({id}) => id)).toContain(shows)
  })

  test('a declaration that is missing is found', () => {
    const {documents, register} = registered('india-software-english-law')
    const without = register.obligations.filter(({id}) => id !== 'reporting#ip-report/quarterly')
    expect(uncovered(documents, without)).toMatchInlineSnapshot(`
      [
        "reporting#ip-report: 10 business days in “Within 10 Business Days after the end of each calendar quarter, Vendor shall deliver to Customer a written report (the “IP Report”).”",
        "reporting#ip-report: each quarter in “Within 10 Business Days after the end of each calendar quarter, Vendor shall deliver to Customer a written report (the “IP Report”).”",
      ]
    `)
  })

  test('a declaration with another time is found', () => {
    const {documents, register} = registered('india-software-english-law')
    const changed = register.obligations.map((each) =>
      each.id === 'audit#findings/critical' ? {...each, due: 'within 6 days'} : each,
    )
    expect(uncovered(documents, changed)).toMatchInlineSnapshot(`
      [
        "audit#findings: 5 days in “Vendor shall, at its own cost, mend each breach that an audit finds within 30 days after it receives the final report of the audit, and within 5 days if the finding puts Protected Assets at immediate risk.”",
      ]
    `)
  })

  test('no sub-clause is left out that states no time in any example', () => {
    // No example has exclusivity with a period; a deal of those beyond the examples does.
    const timed = new Set<string>(['exclusivity#exclusivity'])
    const present = new Set<string>()
    for (const {documents} of registers.values())
      for (const {contract, facts} of documents) {
        for (const {source} of timedDuties(contract, facts)) timed.add(source)
        for (const id of facts.labels.keys()) present.add(id)
      }
    const stale = Object.values(library.clauses)
      .flatMap(({id, notInRegister}) =>
        Object.keys(notInRegister).map((anchor) => `${id}#${anchor}`),
      )
      .filter((source) => present.has(source) && !timed.has(source))
    expect(stale).toEqual([])
  })
})

/** Sentences with a duty and a time that no obligation of the sub-clause has, where `clause.yaml` gives no reason. */
function uncovered(
  documents: readonly DraftedContract[],
  obligations: readonly Obligation[],
): readonly string[] {
  return documents.flatMap(({contract, facts}) => {
    const own = obligations.filter(({document}) => document === contract.info.kind)
    return timedDuties(contract, facts)
      .filter((duty) => !isExcluded(duty))
      .flatMap((duty) => lacking(duty, own))
  })
}

function lacking({source, sentence, times}: TimedDuty, obligations: readonly Obligation[]) {
  const of = obligations.filter((each) => each.source === source)
  const registered = new Set(of.flatMap(({due, duty}) => timesIn(`${due} ${duty}`)))
  const missing = times.filter((time) => !registered.has(time))
  return missing.map((time) => `${source}: ${time} in “${sentence}”`)
}

function isExcluded({source}: TimedDuty): boolean {
  const [clause = '', anchor = ''] = source.split('#')
  return library.clauses[clause]?.notInRegister[anchor] !== undefined
}

/** Ten deals of different kinds. */
const kept = [
  'india-software-english-law',
  'ireland-romania-bundle',
  'japan-china-gear-moulds',
  'hungary-antibodies-danish-customer',
  'us-china-battery-cells',
  'bpo-asks-polish-centre',
  'mexico-designer-spanish-law',
  'philippines-medical-billing-texas-law',
  'england-inventory-confirmatory',
  'spain-chemist',
]

describe.each(kept)('%s', (name) => {
  const {register} = registered(name)

  test('as text', async () => {
    await expect(writeRegister(register, 'text')).toMatchFileSnapshot(
      `golden-obligations/${name}/obligations.txt`,
    )
  })

  test('as a calendar that another program reads', async () => {
    const calendar = writeRegister(register, 'ics')
    await expect(calendar.replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      `golden-obligations/${name}/obligations.ics`,
    )
    expect(datesOf(calendar)).toEqual(datesIn(register))
  })
})

/** All dates of the entries of a calendar, those of rules included. */
function datesOf(calendar: string): readonly string[] {
  const events = Object.values(ical.sync.parseICS(calendar)).filter(
    (each) => each?.type === 'VEVENT',
  )
  const days = events.flatMap(({start, rrule}) => (rrule ? rrule.all() : [start]))
  return days.map((day) => day.toISOString().slice(0, 10)).toSorted()
}

/** What the calendar must hold; of daily and weekly rules the register has the first date only. */
function datesIn({obligations}: Register): readonly string[] {
  return obligations
    .flatMap(({dates, recurrence}) => {
      const {rule = '', exact} = recurrence ?? {}
      return exact && /^FREQ=(DAILY|WEEKLY)/.test(rule) ? everyDay(dates[0] ?? '', rule) : dates
    })
    .toSorted()
}

function everyDay(first: string, rule: string): readonly string[] {
  const step = rule.startsWith('FREQ=DAILY') ? 1 : 7
  const until = (/UNTIL=(\d+)/.exec(rule)?.[1] ?? '').replace(/(....)(..)(..)/, '$1-$2-$3')
  const days: string[] = []
  for (let day = Date.parse(first); day <= Date.parse(until); day += step * 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10))
  return days
}

test('every register fits the schema of registers in JSON', () => {
  const validate = new Ajv.default({allErrors: true, strict: true, strictTypes: false}).compile(
    obligationsSchema,
  )
  for (const {register} of registers.values()) {
    validate(JSON.parse(writeRegister(register, 'json')))
    expect(validate.errors).toBeNull()
  }
  expect(validate({format: 'ringfence-obligations', version: 1, obligations: [{}]})).toBe(false)
})

test('ids are unique in a document', () => {
  for (const {register} of registers.values()) {
    const ids = register.obligations.map(({document, id}) => `${document} ${id}`)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('of any deal: nothing throws, no duty with a time is missing, computed dates are Business Days', () => {
  fc.assert(
    fc.property(dealTexts, (text) => {
      const {value: documents} = draftDeal(text, 'deal.yaml')
      if (!documents) return
      const {obligations} = registerOf(documents, {library})
      expect(uncovered(documents, obligations)).toEqual([])
      const rolled = obligations.filter(({due}) => /Business Days? |days |months? /.test(due))
      const weekends = rolled
        .filter(({kind, document}) => kind !== 'triggered' && rolls(documents, document))
        .flatMap(({id, dates}) => dates.filter(isWeekend).map((date) => `${id} ${date}`))
      expect(weekends).toEqual([])
    }),
    {numRuns: 30, seed: 1, endOnFailure: true},
  )
})

/** Whether the document says that a period ends on the next Business Day. */
function rolls(documents: readonly DraftedContract[], kind: string): boolean {
  return documents.some(
    ({contract, facts}) => contract.info.kind === kind && facts.labels.has('definitions#time'),
  )
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
}

function registered(name: string) {
  const found = registers.get(name)
  if (!found) throw new Error(`No example ${name}`)
  return found
}
