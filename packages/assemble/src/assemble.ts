import type {
  Companions,
  Contract,
  DefinitionEntry,
  Diagnostic,
  Draft,
  Facts,
  Section,
} from '@ringfence/model'
import {gatherFacts} from './gather-facts.ts'
import {matcherFor} from './matcher-for.ts'
import {decimalNumbering, type Numbering} from './numbering.ts'
import {termsInPlace, usedDefinitions} from './used-definitions.ts'

export interface AssembleOptions {
  /** How sections and items are counted; decimal legal numbering unless given. */
  readonly numbering?: Numbering
  /** Documents of the same bundle to which this one may refer. */
  readonly companions?: Companions
}

export interface Assembled {
  readonly contract: Contract
  readonly facts: Facts
  /** What is wrong with the definitions that are printed. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes a contract of a draft: prints the definitions that it uses, and gathers the facts about it. */
export function assemble(
  draft: Draft,
  {numbering, companions = new Map()}: AssembleOptions = {},
): Assembled {
  const terms = [
    ...draft.glossary.map(({entry}) => entry.term),
    ...termsInPlace(draft.sections),
    // A letter uses the terms of the agreement that it is about, and does not print their definitions.
    ...(companions.get('agreement')?.facts.terms.keys() ?? []),
  ]
  const matcher = matcherFor([...new Set(terms)])
  const glossary = usedDefinitions(draft, matcher)
  const entries = glossary.map(({entry}) => entry)
  const sections = draft.sections.map((section) => withDefinitions(section, entries))
  const contract: Contract = {info: draft.info, sections, dropped: draft.dropped}
  const facts = gatherFacts(contract, {
    numbering: numbering ?? decimalNumbering(draft.info.language),
    matcher,
    companions,
  })
  return {contract, facts, diagnostics: glossary.flatMap(({diagnostics}) => diagnostics)}
}

/** Puts the printed glossary where the section asks for it. */
function withDefinitions(section: Section, entries: readonly DefinitionEntry[]): Section {
  return {...section, children: place(section.children, entries)}
}

function place(
  blocks: Section['children'],
  entries: readonly DefinitionEntry[],
): Section['children'] {
  if (!blocks.some(({type}) => type === 'definitions' || type === 'item')) return blocks
  return blocks.map((block) => {
    if (block.type === 'definitions') return {...block, entries}
    return block.type === 'item' ? {...block, children: place(block.children, entries)} : block
  })
}
