import {type Entry, runsFrom, textOfRuns} from './entries.ts'
import type {LabelReading} from './label-reading.ts'
import {isShortTitle, looksLikeHeading} from './look-of.ts'
import type {PartHead} from './part-builder.ts'
import {scheduleWords} from './read-word-label.ts'
import {titleOf} from './title-of.ts'

const word = new RegExp(`^(?:${scheduleWords.join('|')})\\b`, 'i')

/** The number of a paragraph that is the heading of a schedule; nothing where it only speaks of one. */
export function scheduleHeading(entry: Entry): LabelReading | undefined {
  const {native, text, readings} = entry
  const reading = readings.find(({form}) => form === 'schedule')
  if (!reading || !word.test(reading.text)) return undefined
  const start = native ? 0 : reading.end
  const title = text.slice(start).trim()
  const isParted = native || /[–—:.\t-]\s*$/.test(text.slice(0, start))
  const alone = title === '' || looksLikeHeading(entry, start) || (isParted && isShortTitle(title))
  return alone ? reading : undefined
}

/** How a schedule is numbered and named that begins with a heading; no title where it stands on the next line. */
export function scheduleHead(
  {native, paragraph: {runs}}: Entry,
  {text, end, values}: LabelReading,
): Pick<PartHead, 'label' | 'full' | 'title'> {
  const title = titleOf(textOfRuns(native ? runs : runsFrom(runs, end)))
  const number = /\s(\S+)$/.exec(text)?.[1]?.toLowerCase() ?? values[0]
  return {label: text, full: `schedule ${number}`, ...(title === '' ? {} : {title})}
}
