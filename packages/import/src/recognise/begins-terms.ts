import type {SectionRole} from '@ringfence/model'
import {type Entry, runsFrom} from './entries.ts'
import {splitHeading, wordCount} from './look-of.ts'

/** What is known of the front of a contract where a numbered paragraph stands. */
export interface FrontState {
  /** The form of the outermost numbers. */
  readonly form: string | undefined
  readonly role: SectionRole
  /** Whether a line has led to the terms: what is numbered after it is no recital. */
  readonly agreed: boolean
  /** Forms of the numbers in the part that is open. */
  readonly forms: ReadonlySet<string>
}

/** Whether a numbered paragraph of the front is the first clause, and no party or recital. */
export function beginsTerms({readings, text, paragraph}: Entry, state: FrontState): boolean {
  const {role, agreed, forms} = state
  const top = readings.find(({form, values}) => form === state.form && values.length === 1)
  if (!top) return false
  if (role !== 'parties' && role !== 'recitals') return true
  if (agreed || (forms.size > 0 && !forms.has(top.form))) return true
  const heading = splitHeading(runsFrom(paragraph.runs, paragraph.label ? 0 : top.end)).heading
  const isParty =
    role === 'parties' &&
    /\(.{0,40}["“]|\b(?:incorporated|company|corporation|registered|residing)\b/.test(text)
  return !isParty && (heading !== undefined || wordCount(text) <= 8 || role === 'parties')
}
