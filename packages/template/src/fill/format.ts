import type {Json, JsonObject, Slot} from '@ringfence/model'
import {formatDay, formatDecimal, joinList} from './intl-formats.ts'
import {blank} from './with-blanks.ts'

/** A value in words. `terms` are defined terms that the words use. */
export interface Formatted {
  readonly text: string
  readonly terms?: readonly string[]
}

export interface FormatContext {
  /** BCP 47 tag, which numbers, dates and lists follow. */
  readonly language: string
  readonly vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Spelling of the language. */
  readonly spell: (text: string) => string
}

/** Formats a value that is given and known; `undefined` when the helper cannot take such a value. */
export function format(
  {helper, args, options}: Pick<Slot, 'helper' | 'args' | 'options'>,
  value: Json,
  context: FormatContext,
): Formatted | undefined {
  const [first, second] = args
  switch (helper) {
    case 'text':
      return typeof value === 'string' || typeof value === 'number'
        ? {text: String(value)}
        : undefined
    case 'number':
      return typeof value === 'number' ? {text: formatNumber(value, context)} : undefined
    case 'percent':
      return typeof value === 'number' ? {text: `${formatNumber(value, context)}%`} : undefined
    case 'money':
      return formatMoney(value, context)
    case 'duration':
      return formatDuration(value, context)
    case 'date':
      return formatDate(value, context)
    case 'count':
      return typeof value === 'number'
        ? formatCount(value, {one: String(first), many: second as string | undefined}, context)
        : undefined
    case 'plural': {
      const several = Array.isArray(value) ? value.length > 1 : value !== 1
      return {text: context.spell(String(several ? second : first))}
    }
    case 'address':
      return formatAddress(value, context)
    case 'label':
      return formatLabel(value, String(first), options['conjunction'], context)
    case 'list':
      return first === undefined
        ? formatList(value, options['conjunction'], context)
        : formatLabel(value, String(first), options['conjunction'], context)
    default:
      return undefined
  }
}

function formatNumber(value: number, {language}: FormatContext): string {
  return formatDecimal(value, language, [0, 4])
}

/** `USD 5,000,000`: ISO 4217 code, no-break space, digits; decimals only where there are any. */
function formatMoney(value: Json, {language}: FormatContext): Formatted | undefined {
  const {amount, currency} = (value ?? {}) as JsonObject
  if ((typeof amount !== 'number' && typeof amount !== 'string') || typeof currency !== 'string')
    return undefined
  if (amount === blank) return {text: `${currency}\u00a0${blank}`}
  const whole = /^\d+$/.test(String(amount))
  const digits = whole ? 0 : Math.max(2, String(amount).split('.')[1]?.length ?? 0)
  return {text: `${currency}\u00a0${formatDecimal(amount, language, [digits, digits])}`}
}

const unitWords: Readonly<Record<string, string>> = {
  hours: 'hour',
  days: 'day',
  businessDays: 'Business Day',
  months: 'month',
  years: 'year',
}

function formatDuration(value: Json, context: FormatContext): Formatted | undefined {
  const {value: number, unit} = (value ?? {}) as JsonObject
  const one = unitWords[String(unit)]
  if (number === blank && one) return formatUncounted(one, context)
  return typeof number === 'number' && one
    ? formatCount(number, {one, many: undefined}, context)
    : undefined
}

function formatCount(
  value: number,
  {one, many}: {readonly one: string; readonly many: string | undefined},
  context: FormatContext,
): Formatted {
  const noun = value === 1 ? one : (many ?? `${one}s`)
  const text = context.spell(`${formatNumber(value, context)} ${noun}`)
  return /^[A-Z]/.test(one) ? {text, terms: [one]} : {text}
}

function formatUncounted(one: string, {spell}: FormatContext): Formatted {
  const text = spell(`${blank} ${one}s`)
  return /^[A-Z]/.test(one) ? {text, terms: [one]} : {text}
}

/** `7 March 2026`, or `March 7, 2026` in American English. */
function formatDate(value: Json, {language}: FormatContext): Formatted | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  return {text: formatDay(new Date(`${value}T00:00:00Z`), language)}
}

function formatAddress(value: Json, {vocabularies}: FormatContext): Formatted | undefined {
  const {lines, city, region, postalCode, country} = (value ?? {}) as JsonObject
  if (!Array.isArray(lines) || typeof country !== 'string') return undefined
  const given = (parts: readonly (Json | undefined)[], between: string): string =>
    parts.filter((part) => typeof part === 'string' && part !== '').join(between)
  const place = given([given([city, region], ', '), postalCode], ' ')
  return {text: [...lines, place, vocabularies['place']?.[country] ?? country].join(', ')}
}

function formatLabel(
  value: Json,
  vocabulary: string,
  conjunction: Json | undefined,
  context: FormatContext,
): Formatted | undefined {
  const words = context.vocabularies[vocabulary] ?? {}
  const inWords = (code: Json) =>
    Object.hasOwn(words, String(code))
      ? spellAllButNames(String(words[String(code)]), context)
      : context.spell(String(code))
  if (!Array.isArray(value)) return typeof value === 'object' ? undefined : {text: inWords(value)}
  return formatList(value.map(inWords), conjunction, context)
}

/** A capital letter in a vocabulary is that of a name, which keeps its spelling: the Arbitration Centre. */
function spellAllButNames(words: string, {spell}: FormatContext): string {
  return words.replaceAll(/\b[a-z]+\b/g, spell)
}

function formatList(
  value: Json,
  conjunction: Json | undefined,
  {language}: FormatContext,
): Formatted | undefined {
  if (!Array.isArray(value) || value.some((entry) => typeof entry === 'object')) return undefined
  const word = conjunction === 'or' ? 'or' : 'and'
  return {text: joinList(value.map(String), language, word)}
}
