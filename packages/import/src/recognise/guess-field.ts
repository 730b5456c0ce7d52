import type {Json} from '@ringfence/model'
import type {FieldType} from './inline.ts'

/** A blank with the words around it. */
export interface BlankContext {
  /** What stands in the blank, without brackets; empty text for a rule to write on. */
  readonly content: string
  readonly before: string
  readonly after: string
  /** Whether what stands there is a value, and no prompt. */
  readonly filled: boolean
}

/** What a blank is for. */
export interface FieldGuess {
  readonly type: FieldType
  readonly sample: Json
  /** Characters before and after the blank that the value prints too, such as a currency or a unit. */
  readonly takesBefore: number
  readonly takesAfter: number
}

/** Guesses the type of a blank from what stands in it and beside it. */
export function guessField(blank: BlankContext): FieldGuess {
  for (const guess of guesses) {
    const found = guess(blank)
    if (found) return {takesBefore: 0, takesAfter: 0, ...found}
  }
  return {type: 'text', sample: wordsFor(blank), takesBefore: 0, takesAfter: 0}
}

/** What stands in a blank is the best sample of it: often it is the proposal of whoever drafted it. */
function wordsFor({content, before}: BlankContext): string {
  if (content === '') return /\b20$/.test(before) ? '26' : ''
  return content.replace(
    /^(?:please )?(?:insert|enter|specify|describe|add|complete|provide)\s+/i,
    '',
  )
}

type Guess = Pick<FieldGuess, 'type' | 'sample'> & Partial<FieldGuess>

const guesses: readonly ((blank: BlankContext) => Guess | undefined)[] = [
  guessMoney,
  guessPercentage,
  guessDuration,
  guessDate,
  guessCountry,
  guessNumber,
]

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  'U.S.$': 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  Rs: 'INR',
}

const code = '\\b(?:USD|EUR|GBP|JPY|INR|CHF|CAD|AUD|SGD|CNY)'
const symbol = `U\\.S\\.\\$|US\\$|[$€£¥₹]|${code}`
/** Some write both: `USD $`. */
const moneyBefore = new RegExp(`(?:${code}\\s*)?(${symbol})\\s*$`)
const moneyInside = new RegExp(`^(${symbol})\\s*([\\d,]+(?:\\.\\d{1,2})?)?$`)

function guessMoney({content, before, filled}: BlankContext): Guess | undefined {
  const [inside, mark, amount] = moneyInside.exec(content) ?? []
  if (inside !== undefined) return {type: 'money', sample: sum(mark, amount)}
  const [beside, sign] = moneyBefore.exec(before) ?? []
  const figures = /^[\d,]+(?:\.\d{1,2})?$/.test(content)
  if (beside !== undefined && (!filled || figures))
    return {
      type: 'money',
      sample: sum(sign, figures ? content : undefined),
      takesBefore: beside.length,
    }
  return !filled && /\b(?:amount|price|fees?|sum)\b/i.test(content)
    ? {type: 'money', sample: sum('$', undefined)}
    : undefined
}

function sum(sign = '$', amount: string | undefined): Json {
  const given = Number((amount ?? '').replaceAll(',', ''))
  return {
    amount: amount !== undefined && given >= 0 ? given : 10000,
    currency: currencies[sign] ?? sign,
  }
}

function guessPercentage({content, after}: BlankContext): Guess | undefined {
  const [inside, number] = /^(\d{1,3}(?:\.\d+)?)?\s*%$/.exec(content) ?? []
  if (inside !== undefined) return {type: 'percentage', sample: percent(number)}
  const [beside] = /^\s*%/.exec(after) ?? []
  if (beside === undefined) return undefined
  return {type: 'percentage', sample: percent(content), takesAfter: beside.length}
}

function percent(text: string | undefined): number {
  const number = Number(text === undefined || text === '' ? Number.NaN : text)
  return number >= 0 && number <= 100 ? number : 5
}

const units: Readonly<Record<string, string>> = {
  hour: 'hours',
  day: 'days',
  month: 'months',
  year: 'years',
}

function guessDuration({content: given, after}: BlankContext): Guess | undefined {
  // `thirty (30)` is a number in words and in figures.
  const content = /^\p{L}+(?:[- ]\p{L}+)? \((\d{1,4})\)$/u.exec(given)?.[1] ?? given
  const [inside, number, unit = ''] = /^(\d{1,4})\s+(hour|day|month|year)s?$/i.exec(content) ?? []
  if (inside !== undefined)
    return {
      type: 'duration',
      sample: {value: count(number), unit: units[unit.toLowerCase()] ?? 'days'},
    }
  const [beside, period = ''] = /^\s+(hour|day|month|year)s?\b/i.exec(after) ?? []
  const known =
    content === '' ||
    /^(?:\d{1,4}|[●•*_\s]+|number|number of (?:hours|days|months|years)|x+|n)$/i.test(content)
  if (beside === undefined || !known) return undefined
  return {
    type: 'duration',
    sample: {value: count(content), unit: units[period.toLowerCase()] ?? 'days'},
    takesAfter: beside.length,
  }
}

function count(text: string | undefined): number {
  const number = Number.parseInt(text ?? '', 10)
  return number >= 1 && number <= 10000 ? number : 30
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

function guessDate({content, before, filled}: BlankContext): Guess | undefined {
  const given = dateIn(content)
  if (given !== undefined) return {type: 'date', sample: given}
  if (filled) return undefined
  const asks = /\bdate\b|\bdd\b|\byyyy\b|^day,? month/i.test(content)
  const led =
    /(?:\bdated(?: as of)?|\bas of|\bcommenc\w+ on|\bexpir\w+ on|\beffective (?:on|from)|\bdate:)\s*$/i.test(
      before,
    )
  const blank = /^[●•*_\s.]*$/.test(content)
  return asks || (led && blank) ? {type: 'date', sample: '2026-01-15'} : undefined
}

/** ISO 8601 of a date that is written out; undefined for anything else. */
export function dateIn(text: string): string | undefined {
  const [, day, name = '', year] =
    /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}+),? (\d{4})$/u.exec(text.trim()) ?? []
  const [, other = '', second, third] =
    /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text.trim()) ?? []
  const [, iso] = /^(\d{4}-\d{2}-\d{2})$/.exec(text.trim()) ?? []
  const month = months.indexOf((name || other).toLowerCase()) + 1
  const written =
    iso ?? (month > 0 ? `${year ?? third}-${pad(month)}-${pad(Number(day ?? second))}` : '')
  const date = new Date(`${written}T00:00:00Z`)
  const exists =
    written !== '' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
  return exists ? written : undefined
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

function guessCountry({content, filled}: BlankContext): Guess | undefined {
  return !filled && /^(?:insert |name of )?(?:the )?country\b/i.test(content)
    ? {type: 'country', sample: 'GB'}
    : undefined
}

function guessNumber({content, after}: BlankContext): Guess | undefined {
  if (/^\d{1,9}$/.test(content)) return {type: 'number', sample: Number(content)}
  const counted =
    /^\s+(?:(?:business|working|calendar) days?|weeks?|quarters?|times?|percent|per cent|copies|units?|persons?|hours?)\b/i.test(
      after,
    )
  const blank = content === '' || /^(?:[●•*_\s]+|number|x+)$/i.test(content)
  return counted && blank ? {type: 'number', sample: 10} : undefined
}
