import {type Entry, textOfRuns} from './entries.ts'
import type {LabelReading} from './label-reading.ts'
import {isShortTitle, looksLikeHeading, runInHeading, splitHeading} from './look-of.ts'
import type {PartHead, Runs} from './part-builder.ts'
import {titleOf} from './title-of.ts'

export interface ClauseHead {
  readonly head: Pick<PartHead, 'label' | 'full' | 'title'>
  /** What stands after the title in the same paragraph. */
  readonly text: Runs
}

/** How a clause is numbered and named that begins with a paragraph, whose words after its number are `runs`. */
export function clauseHead(entry: Entry, {text: label, end}: LabelReading, runs: Runs): ClauseHead {
  const words = textOfRuns(runs)
  const isHeading = looksLikeHeading(entry, entry.native ? 0 : end) && !runInHeading(words)
  const whole = isHeading || isShortTitle(words)
  const {heading, text} = whole ? {heading: runs, text: []} : splitHeading(runs)
  const title = heading && titleOf(textOfRuns(heading))
  const inBrackets = /^\(\w+\)$/.test(label)
  const bare = /[\p{L}\p{N}]+$/u.exec(label.replace(/\W+$/, ''))?.[0] ?? label
  const full = inBrackets ? label : bare
  return {head: {label, full, ...(title ? {title} : {})}, text}
}
