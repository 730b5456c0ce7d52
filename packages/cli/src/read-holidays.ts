import {type Diagnostic, type Result, report} from '@ringfence/model'
import type {Host} from './host/host.ts'
import {unfitHoliday} from './kinds.ts'
import {readInput} from './read-input.ts'

/**
 * Reads public holidays: a calendar file with an entry a day, as most states publish, or a text with one date a line
 * and whatever follows it as a name.
 */
export async function readHolidays(path: string, host: Host): Promise<Result<readonly string[]>> {
  const input = await readInput(path, host)
  if (!input.value) return {diagnostics: input.diagnostics.map(withoutHint)}
  const text = new TextDecoder().decode(input.value.text)
  return /^BEGIN:VCALENDAR/m.test(text) ? fromCalendar(path, text) : fromLines(path, text)
}

function fromCalendar(file: string, text: string): Result<readonly string[]> {
  const starts = [...text.matchAll(/^DTSTART[^:\r\n]*:(\d{4})(\d{2})(\d{2})/gm)]
  if (starts.length > 0)
    return {value: starts.map(([, year, month, day]) => `${year}-${month}-${day}`), diagnostics: []}
  const message = 'No day in the calendar file'
  return {diagnostics: [report(unfitHoliday, {message, place: {file}})]}
}

function fromLines(file: string, text: string): Result<readonly string[]> {
  const days: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [word = ''] = line.trim().split(/[\s,;]+/)
    if (word === '' || word.startsWith('#')) continue
    if (isDate(word)) days.push(word)
    else {
      const place = {file, start: {line: index + 1, column: 1}}
      const message = `Unexpected \`${line.trim().slice(0, 40)}\`, expected a date like 2026-12-25`
      diagnostics.push(report(unfitHoliday, {message, place}))
    }
  }
  return diagnostics.length > 0 ? {diagnostics} : {value: days, diagnostics}
}

/** A day that exists, as ISO 8601 writes it. */
function isDate(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return false
  const date = new Date(`${word}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(word)
}

/** The hint of a missing deal does not help with a file of holidays. */
function withoutHint({hint: _, ...diagnostic}: Diagnostic): Diagnostic {
  return diagnostic
}
