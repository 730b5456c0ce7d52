import type {SourceRun} from '../source/source-document.ts'
import {allOf, type Entry, inCapitals, runsFrom, runsUpTo, textOfRuns} from './entries.ts'

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whether a paragraph looks like a heading: short, without the end of a sentence, and set apart. */
export function looksLikeHeading({paragraph, text}: Entry, start = 0): boolean {
  const words = text.slice(start).trim()
  const count = wordCount(words)
  if (count === 0 || count > 14 || /[;,]$|\b(?:and|or)$/.test(words)) return false
  const apart =
    paragraph.heading !== undefined ||
    paragraph.style === 'title' ||
    paragraph.centred === true ||
    allOf(runsFrom(paragraph.runs, start), 'bold') ||
    allOf(runsFrom(paragraph.runs, start), 'underlined') ||
    inCapitals(words)
  const ends = /[.:]$/.test(words)
  return apart ? !ends || count <= 8 : false
}

/** Whether a few words that are no sentence are a title, however they look. */
export function isShortTitle(text: string): boolean {
  return (
    wordCount(text) > 0 &&
    wordCount(text) <= 8 &&
    !/[.;:,]\s*$/.test(text) &&
    !runInHeading(text) &&
    !saysSomething(text) &&
    !/[[_]/.test(text)
  )
}

/** A heading that a paragraph begins with, and what follows it. */
export interface SplitHeading {
  readonly heading?: readonly SourceRun[]
  readonly text: readonly SourceRun[]
}

/** Takes the heading off a numbered paragraph: words in bold or underlined up to a stop, or a short phrase and a stop. */
export function splitHeading(runs: readonly SourceRun[]): SplitHeading {
  const text = textOfRuns(runs)
  const end = endOfLook(runs)
  const led = text.slice(0, end).trim()
  const isHeading = led !== '' && wordCount(led) <= 12 && !/^["“‘']|[“”"]|[[_]/.test(led)
  const whole = isHeading && end >= text.trimEnd().length
  const first = whole ? runInHeading(text) : undefined
  if (first !== undefined) return splitAt(runs, first)
  if (whole) return /[;,]$/.test(led) ? {text: runs} : {heading: trimmed(runs, end), text: []}
  const [, stop] = /^\s*([.:–—-])\s/.exec(text.slice(end)) ?? []
  if (isHeading && /[.:–—-]$/.test(led))
    return {heading: trimmed(runs, end), text: runsFrom(runs, end)}
  if (isHeading && stop !== undefined)
    return {heading: trimmed(runs, end), text: runsFrom(runs, text.indexOf(stop, end) + 1)}
  const plain = end > 0 || runs.some(({blank}) => blank) ? undefined : runInHeading(text)
  return plain === undefined ? {text: runs} : splitAt(runs, plain)
}

/** A short phrase and a stop, with more after it: the phrase, unless the stop only shortens its last word. */
export function runInHeading(text: string): string | undefined {
  const [, plain] = /^\s*(\p{Lu}[\p{L}&’',/ -]{2,50}?)\.\s+(?=[\p{Lu}\p{N}"“(])/u.exec(text) ?? []
  if (plain === undefined || wordCount(plain) > 6) return undefined
  return saysSomething(plain) || shortened.test(plain) ? undefined : plain
}

/** Words that are written with a stop, which ends nothing. */
const shortened =
  /\b(?:No|Nos|Art|Arts|Sec|Secs|Para|Cl|Reg|Sched|Inc|Ltd|Co|Corp|Bros|St|Mr|Mrs|Ms|Dr|Prof|Hon|vs?|\p{Lu})$/u

function splitAt(runs: readonly SourceRun[], heading: string): SplitHeading {
  const end = textOfRuns(runs).indexOf(heading) + heading.length
  return {heading: runsUpTo(runs, end), text: runsFrom(runs, end + 1)}
}

/** Whether few words say something, as `Client may not set off` does, and are no noun phrase. */
export function saysSomething(words: string): boolean {
  return operative.test(words) || opening.test(words)
}

const operative =
  /\b(?:shall|must|will|would|may|can|cannot|could|should|is|are|was|were|be|has|have|had|does|do|not|hereby|agrees?)\b/i
const opening =
  /^(?:each|every|either|neither|if|unless|where|when|whenever|nothing|it|they|this|these)\b/i

/** Where the bold or underlined words end that a paragraph begins with. */
function endOfLook(runs: readonly SourceRun[]): number {
  let end = 0
  for (const run of runs) {
    const plain = run.bold === undefined && run.underlined === undefined
    if (plain && /[\p{L}\p{N}]/u.test(run.text)) {
      const [lead = ''] = /^[\s.:–—-]*/.exec(run.text) ?? []
      return end === 0 ? 0 : end + (lead.trim() === '' ? 0 : lead.length)
    }
    end += run.text.length
  }
  return end
}

/** The words of a heading without the stop at its end. */
function trimmed(runs: readonly SourceRun[], end: number): readonly SourceRun[] {
  const text = textOfRuns(runs).slice(0, end)
  return runsUpTo(runs, text.replace(/[\s.:–—-]+$/, '').length)
}
