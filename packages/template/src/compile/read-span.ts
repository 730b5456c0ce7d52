import type {Cycle, Span, SpanUnit} from '@ringfence/model'
import {type FieldScope, fieldAt} from './fields.ts'

const units: Readonly<Record<string, SpanUnit>> = {
  hour: 'hours',
  day: 'days',
  'business day': 'businessDays',
  week: 'weeks',
  month: 'months',
  year: 'years',
}

const cycles: Readonly<Record<string, Cycle>> = {
  day: 'day',
  week: 'week',
  'calendar month': 'calendarMonth',
  'calendar quarter': 'calendarQuarter',
  'calendar half-year': 'calendarHalfYear',
  'calendar year': 'calendarYear',
  anniversary: 'anniversary',
}

/** What a span may look like, for messages. */
export const spanForms = '`10 business days`, `path.of.number days` or `path.of.duration`'

/** What a period may look like besides a span. */
export const cycleForms: string = Object.keys(cycles)
  .map((name) => `\`${name}\``)
  .join(', ')

export function readCycle(text: string): Cycle | undefined {
  return Object.hasOwn(cycles, text) ? cycles[text] : undefined
}

/** Reads `10 business days`, `exit.returnDays days` or, of a value with its own unit, `incidents.report`. */
export function readSpan(text: string, scope: FieldScope): Span | string {
  const [, amount = '', noun] = /^(\S+)(?: (.+))?$/.exec(text) ?? []
  const unit = noun === undefined ? undefined : unitOf(noun)
  if (noun !== undefined && unit === undefined)
    return `Unexpected unit \`${noun}\`, expected one of ${Object.keys(units).join(', ')}`
  if (/^\d+$/.test(amount))
    return unit ? {value: Number(amount), unit} : `Unexpected \`${text}\`, expected ${spanForms}`
  if (amount === '') return `Unexpected \`${text}\`, expected ${spanForms}`
  const path = {original: amount, depth: 0, data: false, keys: amount.split('.')}
  const found = fieldAt(scope, path)
  if ('missing' in found) return `No value \`${amount}\` in a deal`
  const ownUnit =
    'schema' in fieldAt({...scope, schemas: [found.schema]}, {...path, keys: ['unit']})
  if (ownUnit && unit) return `Unexpected unit \`${noun}\`: \`${amount}\` has its own`
  if (!ownUnit && !unit) return `Missing unit after \`${amount}\`, which is a number`
  return unit ? {value: amount, unit} : {value: amount}
}

function unitOf(noun: string): SpanUnit | undefined {
  const singular = noun.replace(/s$/, '')
  return Object.hasOwn(units, singular) ? units[singular] : undefined
}
