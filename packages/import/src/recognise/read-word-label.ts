import {countOf, letterCount} from './countings.ts'
import type {LabelReading} from './label-reading.ts'

/** Words before the numbers of parts that stand after the clauses. */
export const scheduleWords = [
  'schedule',
  'exhibit',
  'annex',
  'annexure',
  'appendix',
  'attachment',
  'anlage',
  'anhang',
] as const

const spaces = '[ \\t\\u00a0]*'
const article = new RegExp(
  `^(article)\\s+(\\d{1,3}|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)\\b[.:)]?${spaces}[–—-]?${spaces}`,
  'i',
)
const section = new RegExp(
  `^(section|clause|§)\\s*((?:\\d{1,3}|[ivxlc]+(?=\\.\\d))(?:\\.\\d{1,3})*)(\\.|:|\\t|${spaces}[–—-](?=\\s)|$)?${spaces}`,
  'i',
)
/** German statutes and contracts insert § 2a after § 2. */
const inserted = /^(§)\s*(\d{1,3}[a-z])(?:\.|:|\t|(?=\s)|$)[ \t\u00a0]*/
const schedule = new RegExp(
  `^(${scheduleWords.join('|')})(?:\\s+(\\d{1,3}|[A-Z]{1,2}|[IVXLC]+)\\b(?:[.:)]|(?=\\s|$))|$)${spaces}[–—:-]?${spaces}`,
  'i',
)

/** The reading of a number that has a word or a sign before it: Article 5, Section 2.3, § 4, Schedule 1. */
export function readWordLabel(text: string): readonly LabelReading[] | undefined {
  return readArticle(text) ?? readInserted(text) ?? readSection(text) ?? readSchedule(text)
}

/** An article whose number cannot be read has no reading, and is nothing else either. */
function readArticle(text: string): readonly LabelReading[] | undefined {
  const [whole, word = '', number = ''] = article.exec(text) ?? []
  if (whole === undefined) return undefined
  const value = countOf(number)
  if (value === undefined) return []
  const weak = whole.trimEnd() === `${word} ${number}` && text.length > whole.length
  const label = labelText(`${word} ${number}`)
  return [{form: 'article', values: [value], text: label, end: whole.length, weak}]
}

function readInserted(text: string): readonly LabelReading[] | undefined {
  const [whole, sign = '', number = ''] = inserted.exec(text) ?? []
  if (whole === undefined) return undefined
  const values = [Number.parseInt(number, 10)]
  return [{form: '1.', values, text: `${sign} ${number}`, end: whole.length, weak: true}]
}

function readSection(text: string): readonly LabelReading[] | undefined {
  const [whole, word = '', number = '', stop] = section.exec(text) ?? []
  if (whole === undefined) return undefined
  const values = number.split('.').map(Number)
  const form = values.length === 1 ? '1.' : '1.1'
  const label = labelText(`${word} ${number}`)
  return [{form, values, text: label, end: whole.length, weak: stop === undefined}]
}

function readSchedule(text: string): readonly LabelReading[] | undefined {
  const [whole, word = '', number = ''] = schedule.exec(text) ?? []
  if (whole === undefined) return undefined
  const value = number === '' ? 1 : (countOf(number) ?? letterCount(number.toLowerCase()) ?? 1)
  const label = labelText(`${word} ${number}`)
  return [{form: 'schedule', values: [value], text: label, end: whole.length, weak: true}]
}

function labelText(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
