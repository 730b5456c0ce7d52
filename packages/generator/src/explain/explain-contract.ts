import type {DealSchema} from '@ringfence/deal'
import type {Facts, Field, Inline, Library, Place, RuleRecord, Section} from '@ringfence/model'
import {changesOf} from '@ringfence/rules'
import {type Decision, newTrace, type Trace} from '@ringfence/template'
import type {DraftedContract} from '../draft-contract.ts'
import {blocksOf, type TextBlock} from './blocks-of.ts'
import {triedInWords} from './condition-in-words.ts'
import type {
  ExplainedParagraph,
  ExplainedRule,
  ExplainedSection,
  Explanation,
  Reason,
  TextPart,
  UsedValue,
} from './explanation.ts'
import {type Run, runsOf} from './parts-of.ts'
import {rawValueAt, type SourceContext, valueSource} from './value-source.ts'

export interface ExplainContext {
  readonly library: Library
  readonly schema: DealSchema
}

/**
 * Why each paragraph of a contract is there, and each value in it: the line of the template, the conditions with the
 * values that decided them, and the rules that changed it. The contract must have been drafted with `traced`.
 */
export function explainContract(
  {deal, contract, facts, trace = newTrace()}: DraftedContract,
  {library, schema}: ExplainContext,
): Explanation {
  const rules = contract.info.rules ?? {fired: [], adaptations: [], acknowledged: []}
  const {adaptations} = rules
  const context: Context = {
    library,
    facts,
    trace,
    rules,
    sources: {deal, schema: schema.schema, adaptations},
  }
  return {
    kind: contract.info.kind,
    title: contract.info.title,
    sections: contract.sections.map((section) => explainSection(section, context)),
  }
}

interface Context {
  readonly library: Library
  readonly facts: Facts
  readonly trace: Trace
  readonly rules: RuleRecord
  readonly sources: SourceContext
}

function explainSection(section: Section, context: Context): ExplainedSection {
  const {id, role, title, version, variant, place} = section
  const {facts, trace} = context
  return {
    id,
    role,
    label: facts.labels.get(id)?.full ?? '',
    ...(title === undefined ? {} : {title}),
    version,
    variant,
    file: place.file,
    because: (trace.origins.get(place)?.around ?? []).map((each) => reasonOf(each, context)),
    rules: rulesAbout(section, context),
    paragraphs: blocksOf(section, facts).map((block) => explainBlock(block, section, context)),
  }
}

function explainBlock(block: TextBlock, section: Section, context: Context): ExplainedParagraph {
  const {type, id, label, place, holders, inlines} = block
  const {trace} = context
  const origins = holders.flatMap((each) => trace.origins.get(each) ?? [])
  const around = origins[0]?.around ?? []
  const inside = [...new Set(origins.flatMap((each) => each.inside))]
  const runs = runsOf(inlines, context)
  const because = around.map((each) => reasonOf(each, context))
  const within = inside.map((each) => reasonOf(each, context))
  const values = valuesIn(inlines, context)
  const bespoke = values.some(({pointer}) => pointer.startsWith('/overrides/'))
  return {
    type,
    id,
    label,
    text: runs.map(({text}) => text).join(''),
    place,
    source: sourceOf(id, section, place),
    ...(bespoke ? {bespoke: true as const} : {}),
    because,
    inside: within,
    values,
    rules: rulesBehind({place, reasons: [...because, ...within], values}, context),
    parts: runs.map((run) => partOf(run, around, context)),
  }
}

function sourceOf(id: string, section: Section, {file}: Place): ExplainedParagraph['source'] {
  const definition = definitionIn(section, id)
  if (definition) return {id: definition.id, version: definition.version}
  const rider = /\/riders\/([^/]+)\.md$/.exec(file)?.[1]
  return {id: rider ? `${section.id}, rider ${rider}` : section.id, version: section.version}
}

function definitionIn({children}: Section, id: string) {
  if (!id.startsWith('definition:')) return undefined
  return [...entriesIn(children)].find(
    (entry) => id === entry.id || id.startsWith(`${entry.id}/`) || id.startsWith(`${entry.id}#`),
  )
}

function* entriesIn(blocks: Section['children']): Generator<{id: string; version: string}> {
  for (const block of blocks) {
    if (block.type === 'definitions') yield* block.entries
    if (block.type === 'item') yield* entriesIn(block.children)
  }
}

function partOf({text, place, pointer, around}: Run, outer: readonly Decision[], context: Context) {
  const further = around.filter((each) => !outer.includes(each))
  const part: TextPart = {
    text,
    place,
    ...(pointer === undefined ? {} : {pointer}),
    ...(further.length > 0 ? {because: further.map((each) => reasonOf(each, context))} : {}),
  }
  return part
}

function reasonOf({place, tried, otherwise, read}: Decision, {sources}: Context): Reason {
  return {
    words: triedInWords(tried, otherwise),
    place,
    decidedBy: read.map((each) => ({
      ...each,
      ...(each.pointer === undefined ? {} : {from: valueSource(each.pointer, sources)}),
    })),
  }
}

function valuesIn(nodes: readonly Inline[], {sources}: Context): readonly UsedValue[] {
  const used = new Map<string, UsedValue>()
  for (const {pointer, title, value: printed} of fieldsIn(nodes)) {
    const value = rawValueAt(sources.deal.view, pointer)
    const from = valueSource(pointer, sources)
    const entry = {pointer, title, printed, ...(value === undefined ? {} : {value}), from}
    const key = `${pointer} ${printed}`
    if (!used.has(key)) used.set(key, entry)
  }
  return [...used.values()]
}

function* fieldsIn(nodes: readonly Inline[]): Generator<Field> {
  for (const node of nodes) {
    if (node.type === 'field') yield node
    else if (node.type === 'strong' || node.type === 'emphasis') yield* fieldsIn(node.children)
  }
}

/** Rules that report on a clause, and those that have put a text into it. */
function rulesAbout({id}: Section, {rules}: Context): readonly ExplainedRule[] {
  return [
    ...rules.adaptations
      .filter(({riders}) => riders.some(({clause}) => clause === id))
      .map(explainAdaptation),
    ...rules.fired.filter(({clauses}) => clauses.includes(id)).map(explainFired),
  ]
}

function rulesBehind(
  {
    place,
    reasons,
    values,
  }: {
    readonly place: Place
    readonly reasons: readonly Reason[]
    readonly values: readonly UsedValue[]
  },
  {rules, library}: Context,
): readonly ExplainedRule[] {
  const sources = [
    ...values.map(({from}) => from),
    ...reasons.flatMap(({decidedBy}) => decidedBy.flatMap(({from}) => from ?? [])),
  ]
  const ids = new Set(sources.flatMap((from) => (from.type === 'rule' ? [from.rule] : [])))
  return rules.adaptations
    .filter(
      ({rule, riders}) =>
        ids.has(rule.id) ||
        riders.some(({clause, rider}) =>
          library.clauses[clause]?.riders.some(
            (each) => each.id === rider && each.file === place.file,
          ),
        ),
    )
    .map(explainAdaptation)
}

function explainAdaptation(adaptation: RuleRecord['adaptations'][number]): ExplainedRule {
  return {...explainFired(adaptation.rule), changes: changesOf(adaptation)}
}

function explainFired({id, title, message, citation}: RuleRecord['fired'][number]): ExplainedRule {
  return {id, title, message, citation}
}
