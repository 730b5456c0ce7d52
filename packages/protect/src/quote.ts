import {
  type Block,
  type ContractNode,
  childrenOf,
  type Facts,
  type Inline,
  type Item,
  type Section,
  textOf,
} from '@ringfence/model'
import type {ProtectedDocument} from './protected-document.ts'
import type {Quote} from './protection-report.ts'
import {shortened} from './words-for.ts'

/** A numbered sub-clause and where it stands. */
export interface Found {
  readonly item: Item
  readonly section: Section
}

/** The sub-clauses of a document that have anchors, by `clause#anchor`. */
export function subclausesIn({contract}: ProtectedDocument): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  const visit = (blocks: readonly Block[], section: Section) => {
    for (const block of blocks)
      if (block.type === 'item') {
        found.set(block.id, {item: block, section})
        visit(block.children, section)
      }
  }
  for (const section of contract.sections) visit(section.children, section)
  return found
}

/** As many characters as a reader takes in at a glance, and as few as say something. */
const most = 150
const least = 60

/** The first sentences of a sub-clause, shortened if they are long; what only defines a word is passed over. */
export function quote({item, section}: Found, facts: Facts): Quote {
  const words = wordsIn(item.children, facts).replaceAll(/\s+/g, ' ').trim()
  const sentences = words.split(/(?<=(?<!as follows)\.) (?=\S)/)
  const substance = sentences.findIndex((sentence) => !/^(?:An? )?“/.test(sentence))
  const kept = sentences.slice(Math.max(substance, 0))
  let text = ''
  for (const sentence of kept) {
    if (text.length >= least) break
    text = `${text} ${sentence}`.trim()
  }
  return {id: item.id, number: numberOf(item, section, facts), text: shortened(text, most)}
}

function wordsIn(blocks: readonly Block[], facts: Facts): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return textOf(block.children, facts)
      if (block.type === 'table') return block.rows.map((row) => rowText(row, facts)).join(' ')
      if (block.type !== 'item') return ''
      const heading = block.heading ? `${textOf(block.heading, facts)}. ` : ''
      return `${ownLabel(block, facts)} ${heading}${wordsIn(block.children, facts)}`
    })
    .join(' ')
}

/** A row as it reads, with a sign where it ends. */
function rowText(row: readonly (readonly Inline[])[], facts: Facts): string {
  return `${row.map((cell) => textOf(cell, facts)).join(' – ')};`
}

function ownLabel({id}: Item, facts: Facts): string {
  return facts.labels.get(id)?.own ?? ''
}

/** The number of a sub-clause; in a schedule with that of the schedule. */
function numberOf({id}: Item, section: Section, {labels}: Facts): string {
  const own = labels.get(id)?.full ?? ''
  if (section.role !== 'schedule') return own
  const schedule = labels.get(section.id)?.full ?? 'Schedule'
  return own.startsWith(schedule) || own === '' ? own || schedule : `${schedule}, ${own}`
}

/** Whether a sub-clause has a blank where the deal does not know a value. */
export function hasBlank(node: ContractNode): boolean {
  if ('type' in node && node.type === 'field' && node.unknown === true) return true
  return childrenOf(node).some(hasBlank)
}
