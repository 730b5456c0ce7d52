import type {Obligation} from '@ringfence/model'
import type {Register} from '../register.ts'
import {about, actorWords, datesInShort, groupsOf, hasManyDocuments, sourceWords} from './groups.ts'
import {assumptionsOf} from './write-markdown.ts'

const width = 80
const indent = '  '

/** The register as plain text in 80 columns: for each duty when, who, what, and where the contract says so. */
export function writeText({title, obligations}: Register): string {
  const many = hasManyDocuments(obligations)
  const heading = oneLine(`Obligations: ${title}`)
  const lines = [
    heading,
    '='.repeat(heading.length),
    '',
    ...groupsOf(obligations).flatMap((group) => [
      `${group.heading} (${group.obligations.length})`,
      '-'.repeat(`${group.heading} (${group.obligations.length})`.length),
      '',
      ...group.obligations.flatMap((each) => [...entryLines(each, many), '']),
    ]),
    ...assumptionsOf(obligations).flatMap((each) => wrapped(`The dates assume this: ${each}.`, '')),
    ...about.flatMap((each) => wrapped(each, '')),
  ]
  return `${lines.join('\n')}\n`
}

function entryLines(obligation: Obligation, many: boolean): readonly string[] {
  const {duty, due, requirements, bespoke} = obligation
  const dates = datesInShort(obligation)
  const when = capitalised(due)
  const source = [
    sourceWords(obligation, many),
    ...(requirements.length > 0 ? [requirements.join(' ')] : []),
  ]
  return [
    ...wrapped(dates === '' ? when : `${dates}: ${due}`, ''),
    ...wrapped(`${actorWords(obligation)}: ${duty}`, indent),
    ...wrapped(`[${source.join('; ')}]${bespoke ? ' bespoke wording: check' : ''}`, indent),
  ]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function wrapped(text: string, before: string): readonly string[] {
  const lines: string[] = []
  let line = before
  for (const word of oneLine(text).split(' ')) {
    const longer = line === before ? line + word : `${line} ${word}`
    if (longer.length > width && line !== before) {
      lines.push(line)
      line = `${before}${word}`
    } else line = longer
  }
  return [...lines, line]
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}
