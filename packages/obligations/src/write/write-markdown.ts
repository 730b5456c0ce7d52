import type {Obligation} from '@ringfence/model'
import type {Register} from '../register.ts'
import {about, actorWords, datesInShort, groupsOf, hasManyDocuments, sourceWords} from './groups.ts'

/** The register as Markdown: a table for each group. */
export function writeMarkdown({title, obligations}: Register): string {
  const many = hasManyDocuments(obligations)
  const groups = groupsOf(obligations).flatMap((group) => [
    `## ${group.heading}`,
    '',
    '| Due | Date | Who | Duty | Where | Serves |',
    '|---|---|---|---|---|---|',
    ...group.obligations.map((each) => `| ${cellsOf(each, many).map(escaped).join(' | ')} |`),
    '',
  ])
  const assumptions = assumptionsOf(obligations).map(
    (each) => `- The dates assume this: ${escaped(each)}.`,
  )
  const notes = about.map((each) => `- ${each}`)
  return `${[`# Obligations: ${escaped(title)}`, '', ...groups, ...assumptions, ...notes].join('\n')}\n`
}

function cellsOf(obligation: Obligation, many: boolean): readonly string[] {
  const {duty, due, bespoke, requirements} = obligation
  return [
    due,
    datesInShort(obligation),
    actorWords(obligation),
    bespoke ? `${duty} (bespoke wording: check)` : duty,
    sourceWords(obligation, many),
    requirements.join(' '),
  ]
}

/** Each thing that the dates of some duty take for granted, once. */
export function assumptionsOf(obligations: readonly Obligation[]): readonly string[] {
  return [...new Set(obligations.flatMap(({assumes}) => assumes ?? []))]
}

/** Text in which no character is Markdown, on one line. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&')
}
