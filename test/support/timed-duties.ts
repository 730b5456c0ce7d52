import {
  type Block,
  type Contract,
  type Facts,
  type Item,
  type Section,
  type Table,
  textOf,
} from '@ringfence/model'

/** A sentence of a contract that puts a duty and a time together. */
export interface TimedDuty {
  /** The sub-clause: `exit#exit-plan`, or an id by position where the author set no anchor. */
  readonly source: string
  readonly sentence: string
  /** The times in it, in one form for each: `10 business days`, `each month`, `7 march 2026`. */
  readonly times: readonly string[]
}

/** The sentences with a duty and a time, of every clause and schedule. */
export function timedDuties({sections}: Contract, facts: Facts): readonly TimedDuty[] {
  return sections
    .filter(({role}) => role === 'clause' || role === 'schedule')
    .flatMap((section) => itemsOf(section).flatMap((item) => dutiesOf(item, facts)))
}

function itemsOf({children}: Section): readonly Item[] {
  return children.filter((child) => child.type === 'item')
}

function dutiesOf(item: Item, facts: Facts): readonly TimedDuty[] {
  return sentencesOf(item.children, facts, false).flatMap((sentence) => {
    const times = timesIn(sentence)
    return times.length === 0 ? [] : [{source: item.id, sentence, times}]
  })
}

const duty = /\b(shall|must|meets?|I (report|hand|return))\b/

/** Sentences with a duty. Items of a list and rows of a table have that of the sentence before them. */
function sentencesOf(
  blocks: readonly Block[],
  facts: Facts,
  inherited: boolean,
): readonly string[] {
  const found: string[] = []
  let leading = inherited
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      const sentences = textOf(block.children, facts).split(/(?<=[.!?])\s+(?=[A-Z“])/)
      found.push(...sentences.filter((each) => duty.test(each) || inherited))
      leading = inherited || sentences.some((each) => duty.test(each))
    } else if (block.type === 'item') found.push(...sentencesOf(block.children, facts, leading))
    else if (block.type === 'table') found.push(...rowsOf(block, facts, leading))
  }
  return found
}

function rowsOf({rows}: Table, facts: Facts, leading: boolean): readonly string[] {
  if (!leading) return []
  return rows.map((row) => row.map((cell) => textOf(cell, facts)).join(' | '))
}

const number = String.raw`(?:\d[\d,]*|\[●\])`
const unit = String.raw`(?:Business\s)?(?:hour|day|week|month|year)s?`
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const patterns: readonly RegExp[] = [
  new RegExp(`${number}\\s(?:${unit}|Business\\sDays?)\\b`, 'gi'),
  /\b(?:each|every)\s(?:calendar\s)?(?:day|week|month|quarter|half-year|year|anniversary)\b/gi,
  /\b(?:once|twice)\sa\s(?:year|month|week|day)\b/gi,
  /\b(?:monthly|quarterly|weekly|daily|yearly|annually)\b/gi,
  new RegExp(`\\b\\d{1,2}\\s(?:${months})\\s\\d{4}\\b`, 'g'),
  new RegExp(`\\b(?:${months})\\s\\d{1,2},\\s\\d{4}\\b`, 'g'),
]

/** The times in a text, each in one form. */
export function timesIn(text: string): readonly string[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([each]) => each))
  return [...new Set(found.map(oneForm))]
}

const adverbs: Readonly<Record<string, string>> = {
  daily: 'each day',
  weekly: 'each week',
  monthly: 'each month',
  quarterly: 'each quarter',
  yearly: 'each year',
  annually: 'each year',
}

function oneForm(time: string): string {
  const plain = time.toLowerCase().replaceAll(/\s+/g, ' ').replace('calendar ', '')
  return (
    adverbs[plain] ?? plain.replace(/^(once|twice) a /, 'each ').replace(/^every (?!\d)/, 'each ')
  )
}
