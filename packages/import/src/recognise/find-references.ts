import type {SourceRun} from '../source/source-document.ts'
import type {LabelIndex} from './label-index.ts'

export interface FoundReference {
  readonly start: number
  readonly end: number
  /** Id of what it is to. */
  readonly to: string
}

/** Words that look like a reference and lead nowhere. */
export interface LostReference {
  readonly start: number
  readonly end: number
  readonly why: 'missing' | 'ambiguous' | 'elsewhere' | 'part' | 'relative'
}

export interface References {
  readonly found: readonly FoundReference[]
  readonly lost: readonly LostReference[]
}

export interface ReferenceScope {
  readonly index: LabelIndex
  /** Id of the schedule in which the text stands. */
  readonly schedule?: string
}

const word =
  '(?:\\b(?=[a-z])|(?=§))(sections?|clauses?|sub-?clauses?|sub-?sections?|articles?|paragraphs?|schedules?|exhibits?|annex(?:es|ures?)?|appendix|appendices|attachments?|anlagen?|anh[aä]nge?|recitals?|§{1,2})'
const number =
  "(?:\\d{1,3}(?:\\.\\d{1,3})*(?:\\s?\\([a-zA-Z0-9]{1,4}\\))*|[IVXLC]{1,6}(?![a-z])(?:\\.\\d+)*|[A-Z](?:\\.\\d{1,3})+(?:\\s?\\([a-zA-Z0-9]{1,4}\\))*|[A-Z](?![\\w’'])|\\([a-zA-Z]{1,4}\\)(?:\\([a-zA-Z0-9]{1,4}\\))*)"
const joint = '\\s*(?:,\\s*(?:and|or)|,|and|or|to|through|&|–|-)\\s*'
const reference = new RegExp(
  `${word}\\s*(?:(?<=§)|(?<=\\s))(${number}(?:${joint}${number})*)`,
  'gi',
)
const scheduleWord = /^(?:schedule|exhibit|annex|appendi|attachment|anlage|anh)/i

/** Finds references by their words, and by the fields of Word. */
export function findReferences(
  runs: readonly SourceRun[],
  text: string,
  scope: ReferenceScope,
): References {
  const fields = fieldsIn(runs, scope)
  const found: FoundReference[] = []
  const lost: LostReference[] = []
  for (const match of text.matchAll(reference)) {
    const {0: whole, 1: name = '', 2: list = '', index} = match
    const end = index + whole.length
    const capital = /^\p{Lu}/u.test(list)
    // "Section A" is a place; "article a person" is not.
    if (capital && !scheduleWord.test(name) && !/^(?:article|section|recital|part)/i.test(name))
      continue
    const after = scheduleAfter(text.slice(end), scope)
    const before = scheduleWord.test(name) ? undefined : scheduleBefore(text.slice(0, index), scope)
    const inside = after ?? before
    const why = lostAs(name, list, {after: inside ? '' : text.slice(end), scope})
    if (why) {
      lost.push({start: index, end, why})
      continue
    }
    const targets = numbersIn(list, index + whole.length - list.length)
    for (const [at, target] of targets.entries()) {
      const field = fields.find((each) => each.start < target.end && target.start < each.end)
      const [to, ...more] = field ? [field.to] : resolve(name, target.text, scope, inside?.id)
      // Appendix 1, paragraph 2 is one place, and not two.
      const doubled = at === 0 && to !== undefined && !after && before
      if (doubled) found.pop()
      const start = doubled ? index - before.length : at === 0 ? index : target.start
      const last = at === targets.length - 1 && after ? end + after.length : target.end
      if (to === undefined) lost.push({start, end: target.end, why: 'missing'})
      else if (more.length > 0) lost.push({start, end: target.end, why: 'ambiguous'})
      else found.push({start, end: last, to})
    }
  }
  const others = fields.filter(
    (each) => !found.some(({start, end}) => start < each.end && each.start < end),
  )
  return {found: [...found, ...others].toSorted((a, b) => a.start - b.start), lost}
}

function resolve(
  name: string,
  text: string,
  {index, schedule}: ReferenceScope,
  inside: string | undefined,
): readonly string[] {
  if (/^recital/i.test(name)) return index.recital(text)
  if (scheduleWord.test(name)) return index.schedule(text)
  if (inside !== undefined) return index.find(text, inside)
  const own = schedule === undefined ? [] : index.find(text, schedule)
  const body = index.find(text)
  const [first, second] = /^para/i.test(name) ? [own, body] : [body, own]
  return first.length > 0 ? first : second
}

/** The numbers of a list, each with its place. */
function numbersIn(
  list: string,
  offset: number,
): readonly {readonly start: number; readonly end: number; readonly text: string}[] {
  return [...list.matchAll(new RegExp(number, 'g'))].map(({0: text, index}) => ({
    start: offset + index,
    end: offset + index + text.length,
    text,
  }))
}

/** `Schedule 2, ` before the word for a number. */
function scheduleBefore(
  before: string,
  {index}: ReferenceScope,
): {readonly id: string; readonly length: number} | undefined {
  const [whole, name] =
    /\b(?:schedule|exhibit|annex|annexure|appendix|attachment)\s+(\d{1,3}|[A-Z]|[IVX]+),\s+$/i.exec(
      before,
    ) ?? []
  const [id, ...more] = name === undefined ? [] : index.schedule(name)
  return whole === undefined || id === undefined || more.length > 0
    ? undefined
    : {id, length: whole.length}
}

/** `… of Schedule 2` after a number. */
function scheduleAfter(
  after: string,
  {index}: ReferenceScope,
): {readonly id: string; readonly length: number} | undefined {
  const [whole, name] =
    /^\s+(?:of|to|in)\s+(?:schedule|exhibit|annex|annexure|appendix|attachment)\s+(\d{1,3}|[A-Z]|[IVX]+)\b/i.exec(
      after,
    ) ?? []
  const [id] = name === undefined ? [] : index.schedule(name)
  return whole === undefined || id === undefined ? undefined : {id, length: whole.length}
}

function lostAs(
  name: string,
  list: string,
  {after, scope}: {readonly after: string; readonly scope: ReferenceScope},
): LostReference['why'] | undefined {
  if (/^\((?![A-Z]\))/.test(list) || (/^\(/.test(list) && !/^recital/i.test(name)))
    return 'relative'
  if (/^\s+of\s+part\s+(?:\d|[A-Z]\b)/i.test(after)) return 'part'
  const of = /^\s*(?:\([\w)(]+\s*)?,?\s*(?:of|to|in|under)\s+(?:the\s+|that\s+)?(.{0,80})/is.exec(
    after,
  )?.[1]
  const own =
    /^(?:this|these|here|agreement\b|contract\b|deed\b|terms\b|main\b|general\b|schedule|exhibit|annex|appendix)/i
  const law =
    /^(?:(?:[A-Z][\w.’'-]*,?|of|and|the|for|on|in)\s+){0,8}(?:Act|Code|Regulations?|Directive|Law|Rules?|Statute|Treaty|Convention|Constitution|Ordinance|GDPR|CCPA|Bankruptcy|Title)\b|^(?:\d+\s+U\.?S|[A-Z]{2,6}\b|Regulation|Directive)/
  if (of !== undefined && !own.test(of) && law.test(of)) return 'elsewhere'
  const direct =
    /^\s+(?:(?:Abs\.|Absatz|Satz|S\.|Nr\.)\s*\d+\s+)*(?:GDPR|U\.?S\.?C|UCC|C\.?F\.?R|(?:[A-Z]\w*G|[A-Z]{1,4}(?:GB|PO|O))(?![\w-])|DS-?GVO|of Regulation)\b/.test(
      after,
    )
  return direct && scope.index ? 'elsewhere' : undefined
}

/** References that Word made: each with the word before it that says what it is to. */
function fieldsIn(runs: readonly SourceRun[], {index}: ReferenceScope): readonly FoundReference[] {
  const text = runs.map((run) => run.text).join('')
  const found: FoundReference[] = []
  let at = 0
  for (const run of runs) {
    const start = at
    at += run.text.length
    const to = run.ref === undefined ? undefined : index.bookmarked(run.ref)
    if (to === undefined || !isNumberOf(run.text, index.numberOf(to))) continue
    const last = found.at(-1)
    if (last && last.end === start && last.to === to) found[found.length - 1] = {...last, end: at}
    else
      found.push({
        start:
          start -
          (/(?:sections?|clauses?|articles?|paragraphs?|recitals?)\s+$/i.exec(
            text.slice(0, start),
          )?.[0].length ?? 0),
        end: at,
        to,
      })
  }
  return found
}

/** A field may print the words of a place, its page, or that it is above: only its number is a reference here. */
function isNumberOf(text: string, full: string | undefined): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return (
    full !== undefined &&
    plain(text) !== '' &&
    plain(full).endsWith(plain(text).replace(/^(?:article|section|clause)/, ''))
  )
}
