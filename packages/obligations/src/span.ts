import {
  type DealReader,
  isUnknown,
  type Json,
  type ListEntry,
  type Span,
  type SpanUnit,
  type TemplateInline,
} from '@ringfence/model'
import type {Length} from './calendar.ts'

/** A span in words, and its length where the deal knows it. */
export interface ReadSpan {
  readonly words: string
  readonly length?: Length
}

const nouns: Readonly<Record<SpanUnit, string>> = {
  hours: 'hour',
  days: 'day',
  businessDays: 'Business Day',
  weeks: 'week',
  months: 'month',
  years: 'year',
}

/** Reads a span; nothing where its value is not given or zero, for then the text does not state the time either. */
export function readSpan(
  {value, unit}: Span,
  reader: DealReader,
  entry?: ListEntry,
): ReadSpan | undefined {
  if (typeof value === 'number') {
    const noun = unit ? nouns[unit] : ''
    return {
      words: `${value} ${value === 1 ? noun : `${noun}s`}`,
      ...(unit ? {length: {value, unit}} : {}),
    }
  }
  const given = reader.valueAt(value, entry)
  if (given === undefined || given === null || given === 0) return undefined
  const words = reader.print([slotOf(value, unit)], entry)
  const length = isUnknown(given) ? undefined : lengthOf(given, unit)
  return {words, ...(length ? {length} : {})}
}

function lengthOf(given: Json, unit: SpanUnit | undefined): Length | undefined {
  if (typeof given === 'number') return unit && {value: given, unit}
  const {value, unit: own} = given as {value?: Json; unit?: Json}
  return typeof value === 'number' && typeof own === 'string' && Object.hasOwn(nouns, own)
    ? {value, unit: own as SpanUnit}
    : undefined
}

/** The mark that a template has for the value, so that the register prints it as the contract does. */
function slotOf(path: string, unit: SpanUnit | undefined): TemplateInline {
  return {
    type: 'slot',
    helper: unit ? 'count' : 'duration',
    path: {original: path, depth: 0, data: false, keys: path.split('.')},
    args: unit ? [nouns[unit]] : [],
    options: {},
    at: [1, 1],
  }
}
