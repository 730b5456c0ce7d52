import type {SectionRole} from '@ringfence/model'
import {allOf, type Entry, inCapitals} from './entries.ts'
import type {LabelReading} from './label-reading.ts'
import {looksLikeHeading, wordCount} from './look-of.ts'

const partiesHeading = /^(?:the\s+)?part(?:ies|y)\b[\s:]*$|^between:$/i
const recitalsHeading =
  /^(?:background|recitals?|whereas|preamble|introduction|preliminary statements?)\b[\s:.]*$/i
const agreement =
  '(?:agreement|deed|contract|addendum|undertaking|statement of work|order form|order|terms|amendment|letter)'
const opening = new RegExp(
  `^(?:this|the)\\b.{0,120}?\\b${agreement}\\b.{0,200}?\\b(?:is|are|was|has been|,? ?dated|made|entered|between|by and)\\b`,
  'is',
)
const between = /\b(?:by and between|between|by and among|among)\b/i
/** What a party is called from there on; a paragraph with two of them has the parties. */
const named = /\((?:[^()]{0,30}\s)?["“„«»][^()]{1,40}["”“«»]\)/g
const recital = /^(?:whereas\b|\(?A[).]\s)/i
const agreeing =
  /^(?:now,?\s+therefore|the parties (?:hereby )?(?:therefore )?agree|it is (?:hereby )?agreed|in consideration of|agreed terms|operative provisions|terms and conditions|the terms)/i
const signing =
  /^(?:in\s+witness|executed\b|signed\b|signature|signatures|execution\b|this (?:agreement|deed) has been (?:entered|executed|signed)|the parties (?:hereto )?(?:have|has)\b.{0,80}\b(?:executed|signed|caused)|agreed and accepted|accepted and agreed|as witness)/i

/** Which part of the front a paragraph begins; undefined where it goes on with the one before. */
export function frontPartOf(entry: Entry): 'parties' | 'recitals' | undefined {
  const text = entry.text.trim()
  if (recitalsHeading.test(text) || recital.test(text)) return 'recitals'
  if (partiesHeading.test(text)) return 'parties'
  if (opening.test(text) && wordCount(text) > 5) return 'parties'
  if (between.test(text) && wordCount(text) > 15) return 'parties'
  return (text.match(named)?.length ?? 0) > 1 ? 'parties' : undefined
}

/** Which part a numbered paragraph of the front begins, where one of a role is open. */
export function numberedPartOf(
  entry: Entry,
  role: SectionRole,
): 'parties' | 'recitals' | undefined {
  const has = (is: (reading: LabelReading) => boolean) => entry.readings.some(is)
  if (role === 'cover')
    return (
      frontPartOf(entry) ??
      (has(({form, values}) => form === '(1)' && values[0] === 1) ? 'parties' : undefined)
    )
  return role === 'parties' && has(({form}) => /^\(?A/.test(form)) ? 'recitals' : undefined
}

/** Whether the paragraph is the heading of its part, and no text of it. */
export function isFrontHeading({text}: Entry): boolean {
  return recitalsHeading.test(text.trim()) || partiesHeading.test(text.trim())
}

/** Whether a paragraph leads from the recitals to the terms. */
export function isAgreeing({text}: Entry): boolean {
  return agreeing.test(text.trim())
}

/** Whether a paragraph begins the signatures. */
export function isSigning({text, readings}: Entry): boolean {
  return readings.length === 0 && signing.test(text.trim()) && wordCount(text) < 120
}

/** Whether a paragraph is the title of the whole document. */
export function isTitle(entry: Entry): boolean {
  const {paragraph, text, readings} = entry
  if (readings.some(({weak}) => !weak) || frontPartOf(entry) === 'parties') return false
  if (paragraph.style === 'title' || paragraph.heading === 0) return true
  const set = paragraph.centred === true || allOf(paragraph.runs, 'bold') || inCapitals(text.trim())
  return set && looksLikeHeading(entry)
}
