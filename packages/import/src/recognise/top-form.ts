import type {Entry, EntryOrTable} from './entries.ts'
import type {LabelReading} from './label-reading.ts'
import {looksLikeHeading} from './look-of.ts'
import {mainBody} from './main-body.ts'
import {isHeading} from './rank-of-clauses.ts'

/** The form of the outermost numbers of a document; undefined where nothing in it is numbered throughout. */
export function topForm(entries: readonly EntryOrTable[]): string | undefined {
  const body = mainBody(entries)
  const counts = new Map<string, number>()
  // Where one number can be read in two ways, both are counted.
  for (const entry of body)
    for (const reading of entry.readings)
      if (reading.values.length === 1 && isNumber(entry, reading))
        counts.set(reading.form, (counts.get(reading.form) ?? 0) + 1)
  const dotted = body.some(({readings}) => readings.some(({values}) => values.length > 1))
  const has = (form: string, least: number) => (counts.get(form) ?? 0) >= least
  if (has('article', 2)) return 'article'
  const around = ['A.', 'I.'].find(
    (form) => has(form, 2) && (isAround(form, body) || isRepeated(form, body)),
  )
  if (around !== undefined) return around
  if (has('1.', dotted ? 1 : 2)) return '1.'
  if (dotted || isOneClause(body)) return '1.'
  // Under headings without numbers, (a) is no clause.
  const last = body.some(isHeading) ? [] : ['(a)']
  return ['I.', 'A.', '1)', '(1)', ...last].find((form) => has(form, 2) && isCounted(form, body))
}

/** Whether a contract without headings has a single clause: 1, and with it at most letters. */
function isOneClause(body: readonly Entry[]): boolean {
  const [only, ...others] = body.filter(({readings}) => readings.some(({form}) => form === '1.'))
  const [first] = body.filter(({readings}) => readings.length > 0)
  const isSure = only?.readings.some((each) => !each.weak && each.values[0] === 1) ?? false
  return isSure && only === first && others.length === 0 && !body.some(isHeading)
}

/** A bare number before a heading is one, and before a sentence may be the first word of it. */
function isNumber(entry: Entry, {form, weak, end}: LabelReading): boolean {
  return !weak || entry.native || form !== '1.' || looksLikeHeading(entry, end)
}

/** Whether numbers of a form count from the first one on; (i) may be a letter, and is none here. */
function isCounted(form: string, body: readonly Entry[]): boolean {
  const sure = form === '(a)' ? body.filter(({readings}) => readings.length === 1) : body
  const values = valuesOf(form, sure)
  const isOneList = form !== '(a)' || values.filter((value) => value === 1).length === 1
  return values[0] === 1 && values[1] === 2 && isOneList
}

/** Whether letters count on while figures begin anew below each: A. 1. 2. B. 1. 2. */
function isAround(form: string, body: readonly Entry[]): boolean {
  const letters = valuesOf(form, body)
  const counts = letters.every((value, index) => value > (letters[index - 1] ?? 0))
  if (letters[0] !== 1 || letters[1] !== 2 || !counts) return false
  const second = body.findIndex(({readings}) =>
    readings.some((each) => each.form === form && each.values[0] === 2),
  )
  const first = body.findIndex(({readings}) => readings.some((each) => each.form === form))
  const [before = 0] = valuesOf('1.', body.slice(0, first))
  const [between] = valuesOf('1.', body.slice(first, second))
  const [after] = valuesOf('1.', body.slice(second))
  return before === 0 && between === 1 && after === 1
}

/** Whether what stands below letters repeats them: B. B.1 B.2. */
function isRepeated(form: string, body: readonly Entry[]): boolean {
  const repeats = body.some(({readings}) =>
    readings.some(({values, text}) => values.length > 1 && /^\p{Lu}/u.test(text)),
  )
  return form === 'A.' && repeats && isCounted(form, body)
}

function valuesOf(form: string, body: readonly Entry[]): readonly number[] {
  return body.flatMap(({readings}) =>
    readings.flatMap((each) =>
      each.form === form && each.values.length === 1 ? [each.values[0] ?? 0] : [],
    ),
  )
}
