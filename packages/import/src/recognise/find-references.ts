import type {SourceRun} from '../source/source-document.ts'
import {fieldsIn} from './fields-in.ts'
import {lostAs} from './lost-as.ts'
import type {FoundReference, LostReference, ReferenceScope, References} from './reference.ts'
import {scheduleAfter, scheduleBefore} from './schedule-around.ts'

const word =
  '(?:\\b(?=[a-z])|(?=§))(sections?|clauses?|sub-?clauses?|sub-?sections?|articles?|paragraphs?|schedules?|exhibits?|annex(?:es|ures?)?|appendix|appendices|attachments?|anlagen?|anh[aä]nge?|recitals?|§{1,2})'
const number =
  "(?:\\d{1,3}[A-Za-z]?(?:\\.\\d{1,3}[A-Za-z]?)*(?![A-Za-z])(?:\\s?\\([a-zA-Z0-9]{1,4}\\))*|[IVXLC]{1,6}(?![a-z])(?:\\.\\d+)*|[A-Z](?:\\.\\d{1,3})+(?:\\s?\\([a-zA-Z0-9]{1,4}\\))*|[A-Z](?![\\w’'])|\\([a-zA-Z]{1,4}\\)(?:\\([a-zA-Z0-9]{1,4}\\))*)"
const joint = '\\s*(?:,\\s*(?:and|or)|,|and|or|to|through|&|–|-)\\s*'
const reference = new RegExp(
  `${word}\\s*(?:(?<=§)|(?<=\\s))(${number}(?:${joint}${number})*)`,
  'gi',
)
/** `of the Main Agreement`; in a schedule that is the contract which the schedule belongs to. */
const otherContract =
  /^\s*,?\s*(?:of|to|in|under)\s+(?:that\s+|the\s+(?:[A-Z][\w’'-]*\s+){1,4})(?:Agreement|Contract|Deed)\b/
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
    const {0: words, 1: name = '', 2: list = '', index} = match
    const end = index + words.length
    const capital = /^\p{Lu}/u.test(list)
    // "Section A" is a place; "article a person" is not.
    if (capital && !scheduleWord.test(name) && !/^(?:article|section|recital|part)/i.test(name))
      continue
    const after = scheduleAfter(text.slice(end), scope)
    const before = scheduleWord.test(name) ? undefined : scheduleBefore(text.slice(0, index), scope)
    const inside = after ?? before
    const following = inside ? '' : text.slice(end)
    const isOther = scope.schedule === undefined && otherContract.test(following)
    const why = isOther ? 'elsewhere' : lostAs(name, list, following)
    // Where clauses themselves are numbered (a), a number in brackets is whole.
    const isWhole = why === 'relative' && resolve(name, list, scope, inside?.id).length === 1
    if (why && !isWhole) {
      lost.push({start: index, end, why})
      continue
    }
    const targets = numbersIn(list, index + words.length - list.length)
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
