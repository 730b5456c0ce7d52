import type {SourceRun} from '../source/source-document.ts'
import {builtBlanks} from './built-blanks.ts'

/** A stretch of text that is a blank, or that somebody has yet to decide on. */
export type Blank = {readonly start: number; readonly end: number} & (
  | {
      readonly kind: 'prompt'
      readonly content: string
      readonly name?: string
      readonly key?: string
    }
  | {
      readonly kind: 'value'
      readonly content: string
      readonly name?: string
      readonly key?: string
    }
  | {
      readonly kind: 'choice'
      readonly options: readonly string[]
      readonly name?: string
      /** What is chosen, if something is. */
      readonly content?: string
    }
  | {readonly kind: 'optional'; readonly inner: number}
)

/** What is a blank in one document, and text in others. */
export interface BlankSigns {
  /** Whether names in angle quotes are fields to merge into. */
  readonly merges: boolean
}

/** `«Client_Name»`: nobody quotes such words. */
const mergeName = /^«\s*\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+\s*»$/u

/** Whether a document was made for merging: several names in angle quotes have low lines in them. */
export function signsIn(text: string): BlankSigns {
  const names = text.match(/«[^«»]{1,60}»/g) ?? []
  return {merges: names.filter((name) => mergeName.test(name)).length > 1}
}

/** Finds blanks in the text of a paragraph, in order and without overlaps. */
export function findBlanks(
  runs: readonly SourceRun[],
  text: string,
  {merges}: BlankSigns,
): readonly Blank[] {
  const built = builtBlanks(runs)
  const typed = [...bracketed(text), ...rules(text, merges)].filter(
    (each) => !built.some((other) => overlap(each, other)),
  )
  const lit = highlighted(runs).filter(
    (each) => ![...built, ...typed].some((other) => overlap(each, other)),
  )
  return [...built, ...typed, ...lit].toSorted((a, b) => a.start - b.start)
}

function overlap(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  return a.start < b.end && b.start < a.end
}

/** Highlighted words without brackets: a value that somebody means to change. */
function highlighted(runs: readonly SourceRun[]): Blank[] {
  const found: Blank[] = []
  let at = 0
  let open: {start: number; text: string} | undefined
  for (const run of [...runs, {text: ''} as SourceRun]) {
    if (run.highlighted)
      open = open ? {...open, text: open.text + run.text} : {start: at, text: run.text}
    else if (open) {
      const content = open.text.trim()
      const start = open.start + open.text.indexOf(content)
      if (/[\p{L}\p{N}●]/u.test(content) && content.length <= 80 && !content.includes('\n'))
        found.push({
          kind: /^[●•]+$/.test(content) ? 'prompt' : 'value',
          content,
          start,
          end: start + content.length,
        })
      open = undefined
    }
    at += run.text.length
  }
  return found
}

/** Rules to write on, and marks that stand for words to come. Tags that steer a template, such as `{{#if x}}`, stand for none. */
function rules(text: string, merges: boolean): Blank[] {
  const found: Blank[] = []
  for (const {0: whole, index} of text.matchAll(
    /_{2,} +day +of +_{3,},? +20_{2,}|_{3,},? +20_{2,}|_{2,}|\.{6,}|…{2,}|«[^«»]{1,60}»|<<[^<>]{1,60}>>|\{\{(?!\s*(?:[#/^>!]|(?:else|end)\s*\}|(?:else\s+)?(?:if|ref|each)\s))[^{}]{1,60}\}\}|<[A-Za-z][^<>]{1,60}>|\b(?:TBD|TBC)\b/g,
  )) {
    const content = /20_+$/.test(whole)
      ? 'date'
      : whole.replaceAll(/[_.…«»<>{}]|\bTB[DC]\b/g, ' ').trim()
    const quoted = whole.startsWith('«') && !merges && !mergeName.test(whole)
    if (!quoted && !inBrackets(text, index))
      found.push({kind: 'prompt', content, start: index, end: index + whole.length})
  }
  return found
}

function inBrackets(text: string, index: number): boolean {
  const open = text.lastIndexOf('[', index)
  if (open === -1 || text.lastIndexOf(']', index) > open) return false
  return text.indexOf(']', index) !== -1
}

const kept =
  /^(?:sic|\.{3}|…|intentionally (?:omitted|left blank|deleted)|reserved|not used|signature[s]? (?:page|block)s?.*|remainder of .*|the remainder .*|end of .*)\.?$/i

/** Text in brackets: a prompt, a value, a choice or text that may go. Notes such as [Reserved] are text. */
function bracketed(text: string): Blank[] {
  return outerBrackets(text).flatMap(({start, end}): Blank[] => {
    const inner = text.slice(start + 1, end - 1)
    const content = inner.trim()
    // What the text is about is no blank: a footnote of Markdown, a number in a list of sources.
    if (kept.test(content) || content.startsWith('^')) return []
    const kind = kindOf(content)
    if (kind === 'optional') return [{kind, start, end, inner: start + 1}]
    if (kind === 'choice') return [{kind, start, end, options: optionsIn(content)}]
    const shown = content.replaceAll(/^[●•*_.\s]+$/g, '')
    return [{kind, content: shown, start, end}]
  })
}

function outerBrackets(text: string): readonly {readonly start: number; readonly end: number}[] {
  const found: {start: number; end: number}[] = []
  let depth = 0
  let start = 0
  for (const {0: mark, index} of text.matchAll(/[[\]]/g)) {
    if (mark === '[') {
      if (depth === 0) start = index
      depth += 1
    } else if (depth > 0) {
      depth -= 1
      if (depth === 0) found.push({start, end: index + 1})
    }
  }
  return found
}

const asking =
  /^(?:please )?(?:insert|enter|specify|describe|state|add|complete|list|provide|name|date|address|amount|number|title|identify|to be|tb[cd])\b/i

function kindOf(content: string): Blank['kind'] {
  if (/^[●•*_.\s]*$/.test(content) || (asking.test(content) && content.length <= 120))
    return 'prompt'
  if (optionsIn(content).length > 1) return 'choice'
  const figure =
    /^(?:(?:U\.S\.\$|US\$|[$€£¥₹]|[A-Z]{3})\s*)?[\d,]+(?:\.\d+)?\s*(?:%|(?:hours?|days?|months?|years?))?$/
  if (figure.test(content)) return 'value'
  const words = content.split(/\s+/)
  const sentence = /[.;]$|\b(?:shall|must|will|may|is|are|which|that|the parties)\b/.test(content)
  const title = words.every((word) => /^\p{Lu}|^(?:of|the|and|for|to|in|a|or|&)$|\d/u.test(word))
  if (!sentence && words.length <= 6 && (title || words.length <= 3))
    return content.includes('[') ? 'optional' : 'prompt'
  return 'optional'
}

/** `30/60`, `England / Scotland`, `a OR b`: two to six short options. */
function optionsIn(content: string): readonly string[] {
  if (/\d\/\d{1,2}\/\d|and\/or|n\/a|[[\]]/i.test(content)) return []
  const parts = content
    .split(/\s*\/\s*|\s+OR\s+/)
    .map((each) => each.replaceAll(/\s+/g, ' ').trim())
  const fit = parts.every((part) => part !== '' && part.split(' ').length <= 5)
  return fit && parts.length <= 6 && new Set(parts).size === parts.length ? parts : []
}
