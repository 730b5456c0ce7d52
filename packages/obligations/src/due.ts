import type {ObligationTime} from '@ringfence/model'
import {dateIn, dateWords, dependsOnEnd, isKeyDate} from './key-dates.ts'
import {
  type Due,
  type DueContext,
  inWords,
  offsetDate,
  type ReadOffset,
  readOffset,
  withOffset,
} from './offset.ts'
import {recurring} from './recurring.ts'

type Dated = Extract<ObligationTime, {readonly kind: 'dated'}>

/** Decides when a duty is due; nothing where the deal does not give the time, so that the text has none either. */
export function dueOf(time: ObligationTime, context: DueContext): Due | undefined {
  const offset = readOffset(time, context)
  if (!offset) return undefined
  switch (time.kind) {
    case 'triggered': {
      const trigger = context.reader.print(time.trigger, context.entry)
      return {words: withOffset(offset, trigger), dates: []}
    }
    case 'dated':
      return datedDue(time, offset, context)
    case 'periodic':
      return recurring(time, offset, context)
  }
}

function datedDue(
  {date: name, undated}: Dated,
  offset: ReadOffset,
  {reader, entry, keyDates, calendar, language}: DueContext,
): Due | undefined {
  const known = isKeyDate(name)
  const given = known ? keyDates[name] : reader.valueAt(name, entry)
  if (!known && given === undefined)
    return undated && {words: reader.print(undated, entry), dates: []}
  const date = dateIn(given)
  const named = known ? dateWords[name] : date ? inWords(date, language) : '[●]'
  const words = offset.direction === 'none' ? `by ${named}` : withOffset(offset, named)
  const due = date && offsetDate(date, offset, calendar)
  const end = dependsOnEnd(name) ? keyDates.termEnd : undefined
  const assumes = end && `the agreement ends on ${inWords(end, language)}`
  return {words, dates: due ? [due] : [], ...(assumes ? {assumes} : {})}
}
