import {type Entry, type EntryOrTable, isTable} from './entries.ts'
import {isSigning, isTitle} from './front-matter.ts'
import {scheduleHeading} from './schedule-heading.ts'

/** What stands after the title, and before schedules and signatures, which are numbered by themselves. */
export function mainBody(entries: readonly EntryOrTable[]): readonly Entry[] {
  const texts = entries.filter((entry): entry is Entry => !isTable(entry))
  const after = texts.slice(texts.findIndex(isTitle) + 1)
  // A list of schedules on the cover comes before anything that is long enough to be a clause.
  const from = after.findIndex(({text}) => text.length > 60)
  const end = after.findIndex(
    (entry, index) =>
      index > from && (isSigning(entry) || (!entry.paragraph.contents && scheduleHeading(entry))),
  )
  const body = end === -1 ? after : after.slice(0, end)
  return body.some(({readings}) => readings.length > 0) ? body : after
}
