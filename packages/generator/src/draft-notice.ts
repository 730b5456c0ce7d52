import {type DealEvent, dealWithEvent, type EventSchema, readEvent} from '@ringfence/deal'
import {
  type Deal,
  type Diagnostic,
  hasErrors,
  type JsonObject,
  type Library,
  type Notice,
  type Place,
  type Result,
  report,
} from '@ringfence/model'
import type {OnChoice} from '@ringfence/template'
import {checkEventDates} from './check-event-dates.ts'
import {deadlinesOf, eventReader} from './deadlines-of.ts'
import {type DraftedContract, type DraftInput, draftContract} from './draft-contract.ts'
import {fillNotice} from './fill-notice.ts'
import {missingClause, refusedNotice} from './notice-kinds.ts'

export interface NoticeInput extends Omit<DraftInput, 'today'> {
  /** A kind of notice that the library has: `auditNotice`. */
  readonly kind: string
  /** What has happened: YAML or JSON, and the name that diagnostics give it. */
  readonly event: DraftInput['deal']
  readonly eventSchema: EventSchema
  /** ISO 8601 dates that are no Business Days besides Saturdays and Sundays. */
  readonly holidays?: readonly string[]
}

/**
 * A document for the life of a contract. The contract is drafted first, so that the notice quotes the numbers that it
 * has and counts the times that it gives. There is a value only where nothing is an error; of the contract only
 * errors are told, since `draftContract` tells the rest.
 */
export function draftNotice(input: NoticeInput): Result<DraftedContract> {
  return noticeOn(draftContract(input), input)
}

export interface NoticeOnInput
  extends Pick<NoticeInput, 'kind' | 'library' | 'event' | 'eventSchema' | 'holidays' | 'tool'> {
  /** Only this clause of the notice; all unless given. */
  readonly only?: string
  readonly onChoice?: OnChoice
}

/** The same on a contract that has been drafted already. */
export function noticeOn(
  contract: Result<DraftedContract>,
  input: NoticeOnInput,
): Result<DraftedContract> {
  const {kind, library, eventSchema} = input
  const notice = library.notices[kind]
  if (!notice) throw new Error(`The library has no notice ${kind}, which should have been checked`)
  const event = readEvent(input.event, kind, eventSchema)
  const found = [...contract.diagnostics.filter(isError), ...event.diagnostics]
  if (!contract.value || !event.value) return {diagnostics: found}
  const missing = missingClauses(notice, contract.value)
  if (missing.length > 0) return {diagnostics: [...found, ...missing]}
  const drafted = noticeAbout(contract.value, event.value, {...input, notice})
  return {...drafted, diagnostics: [...found, ...drafted.diagnostics]}
}

/** Why a notice of a kind cannot be drafted from a deal at all, whatever happens; only errors. */
export function checkNotice(
  input: Pick<NoticeInput, 'kind' | 'library'> & DraftInput,
): readonly Diagnostic[] {
  const notice = input.library.notices[input.kind]
  const contract = draftContract(input)
  const missing = notice && contract.value ? missingClauses(notice, contract.value) : []
  return [...contract.diagnostics.filter(isError), ...missing]
}

function isError({severity}: Diagnostic): boolean {
  return severity === 'error'
}

function missingClauses(
  {needs, title}: Notice,
  {contract, deal, facts}: DraftedContract,
): readonly Diagnostic[] {
  return needs
    .filter((id) => !facts.labels.has(id))
    .map((id) => {
      const dropped = contract.dropped.find((section) => section.id === id)
      const hint = dropped
        ? `the deal leaves it out, because ${dropped.because}`
        : 'choose a deal of a kind that has it: `ringfence list notices` says what each notice needs'
      const message = `The ${contract.info.title} has no clause \`${id}\`, on which a document of the kind “${title}” rests`
      return report(missingClause, {message, place: deal.placeOf('/kind'), hint})
    })
}

interface About extends NoticeOnInput {
  readonly notice: Notice
}

function noticeAbout(
  about: DraftedContract,
  event: DealEvent,
  {notice, holidays = [], ...input}: About,
): Result<DraftedContract> {
  const {library, kind, eventSchema} = input
  const facts = {...about, event: event.data, notice, library}
  const refused = refusedIn(eventReader(facts), notice, event)
  if (refused.length > 0) return {diagnostics: refused}
  const deadlines = deadlinesOf({...facts, holidays})
  const agreement = dateOfAgreement(about.deal)
  const wrong = checkEventDates(notice, {...event, event: event.data, deadlines, agreement})
  if (hasErrors(wrong)) return {diagnostics: wrong}
  const derived = {deadlines, notice: event.data, ...namedIn(event.data, library)}
  const deal = dealWithEvent(about.deal, {event, kind, schema: eventSchema, derived})
  const drafted = fillNotice(deal, about, input)
  return {...drafted, diagnostics: [...wrong, ...drafted.diagnostics]}
}

function refusedIn(
  {holds}: ReturnType<typeof eventReader>,
  {refusals}: Notice,
  {placeOf}: DealEvent,
): readonly Diagnostic[] {
  return refusals
    .filter(({when}) => holds(when))
    .map(({at, because}) => {
      const place = placeOf(`/${at.replaceAll('.', '/')}`)
      return report(refusedNotice, {message: `Unexpected \`${at}\`: ${because}`, place})
    })
}

/** What the library knows of the countries that an event names, and the statements to which it names exceptions. */
function namedIn(
  {countries, exceptions}: JsonObject,
  {diligence, vocabularies}: Library,
): {readonly formalities: JsonObject[]; readonly excepted: string[]} {
  const codes = Array.isArray(countries) ? countries.map(String) : []
  const formalities = codes.flatMap((code) => {
    const facts = diligence.countries[code]
    const name = vocabularies['place']?.[code] ?? code
    return facts?.assignment === undefined ? [] : [{...facts, name} as unknown as JsonObject]
  })
  const entries = Array.isArray(exceptions) ? (exceptions as readonly JsonObject[]) : []
  return {formalities, excepted: entries.map(({statement}) => String(statement))}
}

/** The date of the contract, where the deal has one and not a word for it. */
function dateOfAgreement({data, placeOf}: Deal): {date: string; place: Place} | undefined {
  const dates = data['dates'] as JsonObject | undefined
  const pointer = ['agreement', 'effective']
    .map((key) => [dates?.[key], `/dates/${key}`] as const)
    .find(([value]) => typeof value === 'string' && /^\d/.test(value))
  return pointer && {date: String(pointer[0]), place: placeOf(pointer[1])}
}
