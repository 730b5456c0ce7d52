import {
  type Deal,
  type DealReader,
  type Facts,
  isUnknown,
  type Json,
  type JsonObject,
  type Library,
  type Notice,
} from '@ringfence/model'
import {type DeadlineContext, deadlineFrom, type Moment, spanOf} from '@ringfence/obligations'
import {dealReader} from '@ringfence/template'

export interface DeadlineInput {
  readonly deal: Deal
  readonly event: JsonObject
  readonly notice: Notice
  /** Facts of the contract that the notice is about. */
  readonly facts: Facts
  readonly library: Library
  /** ISO 8601 dates that are no Business Days besides Saturdays and Sundays. */
  readonly holidays: readonly string[]
}

/**
 * The deadlines that a contract gives for an event, as templates read them: `date`, `time`, `by` in words, and the
 * `span` from which they follow. One that counts from a day that is not known is not known either; one whose
 * sub-clause the contract lacks, or whose day has not come, is left out.
 */
export function deadlinesOf(input: DeadlineInput): JsonObject {
  const {deal, event, notice, facts, holidays} = input
  const context: DeadlineContext = {
    reader: eventReader(input),
    calendar: {holidays: new Set(holidays), rolls: facts.labels.has('definitions#time')},
    language: deal.language,
  }
  const deadlines: Record<string, Json> = {}
  for (const template of notice.deadlines) {
    if (!facts.labels.has(template.clause) || !context.reader.holds(template.when)) continue
    const start = firstGiven(template.from, event, deadlines)
    const span = spanOf(template, context)
    if (start === undefined || span === undefined) continue
    const moment = momentIn(start)
    const known = moment && deadlineFrom(moment, template, context)
    deadlines[template.id] = {...(known ?? {by: notKnown, date: notKnown}), span}
  }
  return deadlines
}

/** Reads the conditions of a notice: what the deal says, and the event under the name of its kind. */
export function eventReader({
  deal,
  event,
  notice,
  facts,
  library,
}: Omit<DeadlineInput, 'holidays'>): DealReader {
  const sections = [...facts.labels.keys()].filter((id) => !id.includes('#'))
  const withEvent = {...deal, view: {...deal.view, [notice.kind]: event}}
  return dealReader(library, withEvent, {kind: deal.kind, sections})
}

const notKnown: JsonObject = {unknown: true, note: 'it follows from a day that is not known'}

/** The value of the first path that is given: in the event, or a deadline before this one. */
export function firstGiven(
  paths: readonly string[],
  event: JsonObject,
  deadlines: JsonObject,
): Json | undefined {
  return paths
    .map((path) => valueAt({...event, deadlines}, path.split('.')))
    .find((value) => value !== undefined)
}

/** The moment that a value of an event is: a date, or a date with a time of day; nothing where it is not known. */
export function momentIn(value: Json): Moment | undefined {
  if (typeof value === 'string') return {date: value}
  if (typeof value !== 'object' || value === null || isUnknown(value)) return undefined
  const {date, time} = value as {readonly date?: Json; readonly time?: Json}
  if (typeof date !== 'string') return undefined
  return typeof time === 'string' ? {date, time} : {date}
}

/** As it is printed in messages: ISO 8601. */
export function isoOf({date, time}: Moment): string {
  return time === undefined ? date : `${date} ${time}`
}

function valueAt(data: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as JsonObject)[key]
        : undefined,
    data,
  )
}
