import type {
  Acknowledgement,
  Block,
  Contract,
  FiredRule,
  Inline,
  Paragraph,
  ParagraphStyle,
  Place,
  RuleRecord,
  Section,
  Table,
} from '@ringfence/model'
import {changesOf, messageOf, signed} from '@ringfence/rules'

/**
 * A contract with drafting notes for those who negotiate it: at each clause what rules found or changed there, and at
 * the end a list of all of it with its authority. Such a contract is a draft: it is not to be signed as it is.
 */
export function withNotes(contract: Contract): Contract {
  const {info, sections} = contract
  const entries = info.rules ? entriesOf(info.rules) : []
  if (entries.length === 0) return contract
  const noted = sections.map((section): Section => {
    const own = entries.filter(({rule}) => rule.clauses.includes(section.id))
    return own.length === 0
      ? section
      : {...section, children: [...own.map(noteOf), ...section.children]}
  })
  const draftReasons = [...info.draftReasons, 'Drafting notes are printed in it']
  return {...contract, info: {...info, draftReasons}, sections: [...noted, appendix(entries)]}
}

/** What there is to say of one rule. */
interface Entry {
  readonly rule: FiredRule
  /** What it changed; empty for a rule that only reports. */
  readonly changes: readonly string[]
  readonly acknowledgement?: Acknowledgement | undefined
}

const place: Place = {file: 'drafting notes'}

function entriesOf({fired, adaptations, acknowledged}: RuleRecord): readonly Entry[] {
  return [
    ...adaptations.map((each) => ({rule: each.rule, changes: changesOf(each).map(plain)})),
    ...fired.map((rule) => ({
      rule,
      changes: [],
      acknowledgement: acknowledged.find(({ruleId}) => ruleId === rule.id),
    })),
  ]
}

function noteOf(entry: Entry): Paragraph {
  const {id, citation} = entry.rule
  return paragraph(
    `Drafting note, not part of the contract (${id}): ${sayingOf(entry)} Authority: ${plain(citation)}.`,
    'note',
  )
}

/** Sentences: what the rule says, what it changed or what to do, and who goes on in spite of it. */
function sayingOf({rule, changes, acknowledgement}: Entry): string {
  const action =
    changes.length > 0
      ? `Changed by the rule: ${changes.join(', ')}.`
      : `To do: ${plain(rule.hint)}.`
  const who = acknowledgement ? ` Acknowledged by ${signed(acknowledgement)}.` : ''
  return `${plain(messageOf(rule))}. ${action}${who}`
}

function appendix(entries: readonly Entry[]): Section {
  const intro = `What the rules of the library found in this deal and changed in it. It is information for those who draft, not legal advice and not part of the contract. Delete it before signing.`
  const parts = [
    {
      title: 'Open',
      entries: entries.filter(
        ({changes, acknowledgement}) => changes.length === 0 && !acknowledgement,
      ),
    },
    {title: 'Acknowledged', entries: entries.filter(({acknowledgement}) => acknowledgement)},
    {title: 'Changed by rules', entries: entries.filter(({changes}) => changes.length > 0)},
  ].filter((part) => part.entries.length > 0)
  return {
    type: 'section',
    role: 'execution',
    id: 'drafting-notes',
    title: 'Drafting notes',
    version: '1.0.0',
    variant: 'rules',
    children: [
      paragraph(intro, 'note'),
      ...parts.flatMap((part): Block[] => [
        {...paragraph('', 'body'), children: [{type: 'strong', children: [text(part.title)]}]},
        tableOf(part.entries),
      ]),
    ],
    place,
  }
}

function tableOf(entries: readonly Entry[]): Table {
  return {
    type: 'table',
    align: ['left', 'left', 'left', 'left'],
    header: [cell('Rule'), cell('What'), cell('Authority'), cell('Reviewed on')],
    rows: entries.map((entry) => [
      cell(`${entry.rule.id} ${plain(entry.rule.title)}`),
      cell(sayingOf(entry)),
      cell(plain(entry.rule.citation)),
      cell(entry.rule.reviewedOn),
    ]),
    place,
  }
}

function paragraph(words: string, style: ParagraphStyle): Paragraph {
  return {type: 'paragraph', style, children: [text(words)], place}
}

function cell(words: string): readonly Inline[] {
  return [text(words)]
}

function text(value: string): Inline {
  return {type: 'text', value, place}
}

/** Without the marks of code, which a document does not have. */
function plain(words: string): string {
  return words.replaceAll('`', '')
}
