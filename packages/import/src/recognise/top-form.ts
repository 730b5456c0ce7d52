import {type EntryOrTable, isTable} from './entries.ts'

/** The form of the outermost numbers of a document; undefined where nothing in it is numbered throughout. */
export function topForm(entries: readonly EntryOrTable[]): string | undefined {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    if (isTable(entry)) continue
    // Where one number can be read in two ways, both are counted.
    for (const {form, values, weak} of entry.readings)
      if (values.length === 1 && (!weak || entry.native || form !== '1.'))
        counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const dotted = entries.some(
    (entry) => !isTable(entry) && entry.readings.some(({values}) => values.length > 1),
  )
  const has = (form: string, least: number) => (counts.get(form) ?? 0) >= least
  if (has('article', 2)) return 'article'
  if (has('1.', dotted ? 1 : 2)) return '1.'
  if (dotted) return '1.'
  return ['I.', 'A.', '1)', '(1)'].find((form) => has(form, 2) && isCounted(form, entries))
}

/** Whether numbers of a form count from the first one on. */
function isCounted(form: string, entries: readonly EntryOrTable[]): boolean {
  const values = entries.flatMap((entry) =>
    isTable(entry)
      ? []
      : entry.readings.filter((each) => each.form === form).map((each) => each.values[0]),
  )
  return values[0] === 1 && values[1] === 2
}
