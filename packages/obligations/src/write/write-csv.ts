import type {Obligation} from '@ringfence/model'
import type {Register} from '../register.ts'

const columns: readonly (readonly [string, (obligation: Obligation) => string])[] = [
  ['Id', ({id}) => id],
  ['Document', ({documentTitle}) => documentTitle],
  ['Clause', ({clause}) => clause],
  ['Who', ({actor}) => actor.side],
  ['Names', ({actor}) => actor.names.join('; ')],
  ['Duty', ({duty}) => duty],
  ['Kind', ({kind}) => kind],
  ['Due', ({due}) => due],
  ['First date', ({dates}) => dates[0] ?? ''],
  ['All dates', ({dates}) => dates.join(' ')],
  ['Recurrence', ({recurrence}) => recurrence?.rule ?? ''],
  ['Assumes that', ({assumes}) => assumes ?? ''],
  ['Requirements', ({requirements}) => requirements.join(' ')],
  ['Bespoke wording', ({bespoke}) => (bespoke ? 'yes' : '')],
]

/** The register as RFC 4180 text, one duty a row. */
export function writeCsv({obligations}: Register): string {
  const rows = [
    columns.map(([name]) => name),
    ...obligations.map((obligation) => columns.map(([, read]) => read(obligation))),
  ]
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, and a name in a deal could be one: an
 * apostrophe before it makes it text.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

function cell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
