import type {
  ClauseTemplate,
  Contract,
  Deal,
  DealReader,
  Facts,
  Library,
  ListEntry,
  Obligation,
  ObligationTemplate,
  Section,
} from '@ringfence/model'
import {actorOf} from './actor-of.ts'
import {dueOf} from './due.ts'
import {keyDatesOf} from './key-dates.ts'
import type {DueContext} from './offset.ts'

export interface RegisterInput {
  readonly deal: Deal
  readonly contract: Contract
  readonly facts: Facts
  readonly library: Library
  readonly reader: DealReader
  /** ISO 8601 dates that are no Business Days besides Saturdays and Sundays. */
  readonly holidays?: readonly string[]
}

/** The duties that a contract creates, in the order of its sub-clauses. */
export function obligationsOf(input: RegisterInput): readonly Obligation[] {
  const {contract, facts, library, reader, holidays = []} = input
  const context: DueContext = {
    reader,
    keyDates: keyDatesOf(contract, reader),
    calendar: {holidays: new Set(holidays), rolls: facts.labels.has('definitions#time')},
    language: contract.info.language,
  }
  return contract.sections.flatMap((section) => {
    const clause = Object.hasOwn(library.clauses, section.id)
      ? library.clauses[section.id]
      : undefined
    return clause ? ofClause(clause, section, input, context) : []
  })
}

function ofClause(
  clause: ClauseTemplate,
  section: Section,
  input: RegisterInput,
  context: DueContext,
): readonly Obligation[] {
  const order = [...input.facts.labels.keys()]
  const inOrder = clause.obligations.toSorted(
    (a, b) => order.indexOf(`${clause.id}#${a.anchor}`) - order.indexOf(`${clause.id}#${b.anchor}`),
  )
  return inOrder
    .filter(({anchor, when, variants}) => {
      const present = input.facts.labels.has(`${clause.id}#${anchor}`)
      return present && (variants?.includes(section.variant) ?? true) && context.reader.holds(when)
    })
    .flatMap((duty) =>
      entriesOf(duty, context.reader).flatMap(
        (entry) => obligation({clause, duty, entry}, input, context) ?? [],
      ),
    )
}

/** One case without an entry, or one for each entry of the list that the declaration names. */
function entriesOf(
  {each}: ObligationTemplate,
  {valueAt}: DealReader,
): readonly (ListEntry | undefined)[] {
  if (each === undefined) return [undefined]
  const list = valueAt(each)
  return Array.isArray(list) ? list.map((_, index) => ({list: each, index})) : []
}

interface Declared {
  readonly clause: ClauseTemplate
  readonly duty: ObligationTemplate
  readonly entry: ListEntry | undefined
}

function obligation(
  {clause, duty, entry}: Declared,
  {contract, facts, deal}: RegisterInput,
  context: DueContext,
): Obligation | undefined {
  if (duty.test && !context.reader.meets(duty.test, entry)) return undefined
  const due = dueOf(duty.time, entry ? {...context, entry} : context)
  if (!due) return undefined
  const source = `${clause.id}#${duty.anchor}`
  const {words, ...dates} = due
  return {
    id: `${source}/${duty.id}${entry ? `/${entry.index + 1}` : ''}`,
    document: contract.info.kind,
    documentTitle: contract.info.title,
    actor: actorOf(duty.who, context.reader, entry),
    duty: context.reader.print(duty.what, entry),
    kind: duty.time.kind,
    due: words,
    ...dates,
    clause: placeInWords(source, clause.id, {contract, facts}),
    source,
    requirements: requirementsOf(clause, duty),
    ...(isBespoke(clause.id, duty.anchor, deal) ? {bespoke: true} : {}),
  }
}

function requirementsOf(
  {protects}: ClauseTemplate,
  {requirement, anchor}: ObligationTemplate,
): readonly string[] {
  if (requirement !== undefined) return [requirement]
  return Object.keys(protects)
    .filter((id) => protects[id]?.includes(anchor))
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}

/** As the contract refers to it: `clause 6.2`, `section 6.2` in American English, `paragraph 3 of Schedule 4`. */
function placeInWords(
  id: string,
  around: string,
  {contract, facts: {labels, words}}: Pick<RegisterInput, 'contract' | 'facts'>,
): string {
  const label = labels.get(id)
  if (!label) return ''
  if (label.scheme === 'schedule')
    return `${words?.paragraph ?? 'paragraph'} ${label.full} of ${labels.get(around)?.full ?? ''}`
  const usual = contract.info.language === 'en-US' ? 'section' : 'clause'
  return `${words?.clause ?? usual} ${label.full}`
}

/** Whether the deal puts its own words in the place of the sub-clause or of its clause. */
function isBespoke(clause: string, anchor: string, {data}: Deal): boolean {
  const overrides = Array.isArray(data['overrides']) ? data['overrides'] : []
  return overrides.some((entry) => {
    const override = entry as {clause?: unknown; subclause?: unknown; action?: unknown}
    const meant = override.subclause === undefined || override.subclause === anchor
    return override.clause === clause && meant && override.action !== 'add'
  })
}
