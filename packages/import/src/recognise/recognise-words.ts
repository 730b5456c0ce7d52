import {uncertainReference, uncertainTerm} from '../kinds.ts'
import type {SourcePlace} from '../source/source-document.ts'
import {runsFrom, runsUpTo, textOfRuns} from './entries.ts'
import type {FieldBook} from './field-book.ts'
import {type Blank, type BlankSigns, findBlanks} from './find-blanks.ts'
import type {FoundParty} from './find-parties.ts'
import {findReferences} from './find-references.ts'
import {findTerms} from './find-terms.ts'
import type {Finding} from './findings.ts'
import type {Field, Inline} from './inline.ts'
import type {Runs} from './part-builder.ts'
import type {LostReference, ReferenceScope} from './reference.ts'

/** What recognising the words of one part needs, and what it adds to. */
export interface WordsContext extends ReferenceScope {
  readonly book: FieldBook
  /** Terms that have been defined. */
  readonly terms: Set<string>
  readonly findings: Finding[]
  readonly signs: BlankSigns
  readonly parties: readonly FoundParty[]
  /** Whether the names of parties are values of the deal here, and not only in blanks. */
  readonly naming: boolean
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly inline: Inline
}

/** Recognises blanks, references and terms in a text; all else stays as it is. */
export function recogniseWords(
  runs: Runs,
  at: SourcePlace,
  context: WordsContext,
): readonly Inline[] {
  const text = textOfRuns(runs)
  if (text === '') return []
  const marks: Mark[] = []
  const add = (mark: Mark) => {
    const free = !marks.some((each) => each.start < mark.end && mark.start < each.end)
    if (free) marks.push(mark)
    return free
  }
  for (const blank of findBlanks(runs, text, context.signs))
    add(blankMark(blank, {runs, text, at}, context))
  for (const name of nameMarks(text, at, context)) add(name)
  const {found, lost} = findReferences(runs, text, context)
  for (const {start, end, to} of found)
    add({start, end, inline: {type: 'reference', to, text: text.slice(start, end)}})
  for (const each of lost) findLost(each, {text, at}, context)
  for (const {start, end, term} of findTerms(runs, text)) {
    const before = context.terms.has(term)
    if (before)
      context.findings.push({
        kind: uncertainTerm,
        at,
        message: `The term \`${term}\` is defined before`,
        quote: text.slice(Math.max(0, start - 30), end + 30),
      })
    else if (add({start, end, inline: {type: 'term', term}})) context.terms.add(term)
  }
  return join(
    runs,
    marks.toSorted((a, b) => a.start - b.start),
  )
}

interface Stretch {
  readonly runs: Runs
  readonly text: string
  readonly at: SourcePlace
}

function blankMark(blank: Blank, {runs, text, at}: Stretch, context: WordsContext): Mark {
  const {start, end} = blank
  if (blank.kind === 'optional') {
    const inside = runsUpTo(
      runsFrom(runs, blank.inner),
      end - 1 - blank.inner - leadOf(text, blank.inner),
    )
    const field = context.book.option(text.slice(start + 1, end - 1).trim(), at)
    return {
      start,
      end,
      inline: {type: 'optional', field, children: recogniseWords(inside, at, context)},
    }
  }
  const source = text.slice(start, end)
  const party = context.parties.find(
    ({name}) => name === source.trim() || (blank.kind !== 'choice' && name === blank.content),
  )
  if (party)
    return {start, end, inline: {type: 'field', field: partyField(party, at), text: source}}
  const taken = context.book.take(blank, {text, at})
  return {
    ...taken,
    inline: {type: 'field', field: taken.field, text: text.slice(taken.start, taken.end)},
  }
}

/** Space that is cut off before the words in brackets. */
function leadOf(text: string, from: number): number {
  return text.slice(from).length - text.slice(from).trimStart().length
}

function partyField({side, name}: FoundParty, at: SourcePlace): Field {
  return {
    path: `${side}.legalName`,
    type: 'text',
    title: 'Legal name',
    sample: name,
    source: name,
    at,
  }
}

function* nameMarks(
  text: string,
  at: SourcePlace,
  {parties, naming}: WordsContext,
): Generator<Mark> {
  for (const party of naming ? parties : [])
    for (
      let start = text.indexOf(party.name);
      start !== -1;
      start = text.indexOf(party.name, start + 1)
    ) {
      const end = start + party.name.length
      const whole =
        !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
      if (whole)
        yield {start, end, inline: {type: 'field', field: partyField(party, at), text: party.name}}
    }
}

function findLost(
  {start, end, why}: LostReference,
  {text, at}: Omit<Stretch, 'runs'>,
  {findings}: WordsContext,
): void {
  const messages = {
    missing: 'There is no such place: the reference stays as typed',
    ambiguous: 'The number stands at more than one place: the reference stays as typed',
    elsewhere: 'This seems to be a reference to another text: it stays as typed',
    part: 'A reference to a numbered part of a part stays as typed',
    relative: 'A reference without the number of its clause stays as typed',
  }
  findings.push({
    kind: uncertainReference,
    at,
    message: messages[why],
    quote: text.slice(start, end + 30).trim(),
  })
}

/** Text with its looks between the marks. */
function join(runs: Runs, marks: readonly Mark[]): readonly Inline[] {
  const inlines: Inline[] = []
  let at = 0
  let next = 0
  for (const run of runs) {
    const start = at
    at += run.text.length
    let from = start
    for (let mark = marks[next]; mark && mark.start < at; mark = marks[next]) {
      pushText(
        inlines,
        run,
        run.text.slice(Math.max(0, from - start), Math.max(0, mark.start - start)),
      )
      if (mark.start >= start) inlines.push(mark.inline)
      from = Math.min(at, mark.end)
      if (mark.end > at) break
      next += 1
    }
    pushText(inlines, run, run.text.slice(Math.max(0, from - start)))
  }
  return inlines
}

function pushText(inlines: Inline[], {bold, italic}: Runs[number], text: string): void {
  if (text === '') return
  const last = inlines.at(-1)
  if (last?.type === 'text' && last.bold === bold && last.italic === italic) {
    inlines[inlines.length - 1] = {...last, text: last.text + text}
    return
  }
  inlines.push({type: 'text', text, ...(bold ? {bold} : {}), ...(italic ? {italic} : {})})
}
