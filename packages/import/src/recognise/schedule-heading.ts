import type {Entry} from './entries.ts'
import {isShortTitle, looksLikeHeading} from './look-of.ts'
import {type LabelReading, scheduleWords} from './typed-label.ts'

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
