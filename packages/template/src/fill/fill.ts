import type {
  Agreement,
  AgreementSection,
  Block,
  ClauseTemplate,
  Companion,
  Companions,
  Deal,
  DefinitionEntry,
  DefinitionTemplate,
  Diagnostic,
  Draft,
  DroppedSection,
  GlossaryEntry,
  Inline,
  Library,
  Place,
  Result,
  Section,
  Variant,
} from '@ringfence/model'
import {report} from '@ringfence/model'
import {anchorsOf, termsOf, wordsOf} from '../words-of.ts'
import {applyOverrides} from './apply-overrides.ts'
import type {FillContext, Given} from './context.ts'
import {failingPath, whenHolds} from './evaluate.ts'
import {fillBlocks} from './fill-blocks.ts'
import {unknownKind} from './kinds.ts'
import {checkRiders, ridersOf} from './riders.ts'
import {type OnChoice, type Scope, topScope} from './scope.ts'
import {spellingFor} from './spelling.ts'
import {
  type ChosenSection,
  scopeOfDefinition,
  scopeOfSection,
  shiftJoints,
  type Trace,
} from './trace.ts'

export interface FillOptions {
  /** Name and version of the tool, for the document's properties. */
  readonly tool: string
  /** The document to draft, where it is not the deal's own kind. */
  readonly kind?: string
  /** Documents of the same bundle, which texts can ask for as `kind:clause`. */
  readonly companions?: Companions
  /** The clauses that the document is taken to have; those that its kind and the deal give it, unless given. */
  readonly sections?: ReadonlySet<string>
  /** What the library gives and templates may read beside the deal. */
  readonly given?: Given
  /** Told of each choice that a template makes. */
  readonly onChoice?: OnChoice
  /** Keeps why each part of the text is there. */
  readonly trace?: Trace
}

const nothing: Given = {words: {}, values: {}}

/** Fills the templates of one kind of document with a deal. */
export function fill(
  library: Library,
  deal: Deal,
  {
    tool,
    kind = deal.kind,
    sections: taken,
    companions = new Map(),
    given = nothing,
    onChoice,
    trace,
  }: FillOptions,
): Result<Draft> {
  const agreement = documentOf(library, kind)
  if (!agreement) {
    const known = Object.keys(library.agreements).map((each) => `\`${each}\``)
    const message = `No kind \`${kind}\` in the library`
    const hint = `the library has ${known.join(', ')}`
    return {diagnostics: [report(unknownKind, {message, place: deal.placeOf('/kind'), hint})]}
  }
  const spell = spellingFor(library, deal.language)
  const own = kind === deal.kind ? deal.data['title'] : undefined
  const title = typeof own === 'string' ? own : spell(agreement.title)
  const main = companions.get('main')?.contract.info.title
  const document = {title, ...(main === undefined ? {} : {main})}
  const view = {...deal.view, ...given.words, ...given.values, kind, document}
  const taking = taken ?? sectionsIn(agreement, topScope(view))
  const about = companions.get('agreement')
  const present = new Set([...taking, ...sectionsOf(companions), ...namesIn(about)])
  const scope = topScope(view, {
    sections: present,
    ...(about ? {anchors: new Set(about.facts.labels.keys())} : {}),
    ...(onChoice ? {onChoice} : {}),
    ...(trace ? {trace} : {}),
  })
  const diagnostics: Diagnostic[] = []
  const context: FillContext = {
    deal,
    given,
    language: deal.language,
    vocabularies: library.vocabularies,
    spell,
    file: '',
    diagnostics,
    reported: new Set(),
  }
  const filled = fillSections(agreement, library, scope, context)
  // The riders and overrides of a deal are about its contract, and not about letters that follow it.
  if (!about) checkRiders(library, taking, context)
  const sections = about ? filled.sections : applyOverrides(filled.sections, scope, context)
  const glossary = fillGlossary(library, scope, context)
  const info = {
    kind,
    title,
    language: deal.language,
    ...(typeof deal.data['reference'] === 'string' ? {reference: deal.data['reference']} : {}),
    parties: partyNames(deal),
    draftReasons: [],
    made: {deal: deal.digest, library: library.digest, tool},
  }
  return {value: {info, sections, glossary, dropped: filled.dropped}, diagnostics}
}

function* sectionsOf(companions: Companions): Generator<string> {
  for (const [kind, {contract}] of companions)
    for (const {id} of contract.sections) yield `${kind}:${id}`
}

/** What a letter can ask for as if it were its own: the clauses of the agreement that it is about. */
function namesIn(about: Companion | undefined): readonly string[] {
  return about?.contract.sections.map(({id}) => id) ?? []
}

function documentOf({agreements, notices}: Library, kind: string): Agreement | undefined {
  if (Object.hasOwn(agreements, kind)) return agreements[kind]
  return Object.hasOwn(notices, kind) ? notices[kind] : undefined
}

/** Ids of the clauses and schedules that a document has; none where the library has no such kind. */
export function sectionIds(library: Library, deal: Deal, kind: string): ReadonlySet<string> {
  const agreement = Object.hasOwn(library.agreements, kind) ? library.agreements[kind] : undefined
  return agreement ? sectionsIn(agreement, topScope({...deal.view, kind})) : new Set()
}

function sectionsIn({sections}: Agreement, scope: Scope): ReadonlySet<string> {
  return new Set(sections.flatMap(({clause, when}) => (whenHolds(when, scope) ? [clause] : [])))
}

function fillSections(
  {sections}: Agreement,
  {clauses}: Library,
  scope: Scope,
  context: FillContext,
): {sections: Section[]; dropped: DroppedSection[]} {
  const filled: Section[] = []
  const dropped: DroppedSection[] = []
  for (const entry of sections) {
    const clause = clauses[entry.clause]
    const variant = clause?.variants.find(({when}) => whenHolds(when, scope))
    if (!clause || !variant) continue
    if (whenHolds(entry.when, scope)) {
      filled.push(fillSection({clause, variant, entry}, scope, context))
    } else dropped.push(dropSection(clause, variant, entry, scope, context))
  }
  return {sections: filled, dropped}
}

function fillSection(chosen: ChosenSection, scope: Scope, context: FillContext): Section {
  const {clause, variant} = chosen
  const {role = clause.role, title = clause.title} = chosen.entry
  const ids = {section: clause.id, parent: clause.id, count: 0}
  const texts = [variant, ...ridersOf(clause, context.deal)]
  const place = {file: variant.file, start: {line: 1, column: 1}}
  const within = scopeOfSection(place, scope, chosen)
  return {
    type: 'section',
    role,
    id: clause.id,
    ...(title ? {title: context.spell(title)} : {}),
    version: clause.version,
    variant: variant.id,
    children: texts.flatMap(({body, file}) => fillBlocks(body, within, {...context, file}, ids)),
    place,
  }
}

function dropSection(
  {id, role}: ClauseTemplate,
  variant: Variant,
  {when}: AgreementSection,
  scope: Scope,
  {spell}: FillContext,
): DroppedSection {
  const path = failingPath(when, scope) ?? ''
  const wanted = [when?.[path]].flat().map((value) => `\`${value}\``)
  const because = `\`${path}\` is not ${wanted.join(' or ')}`
  let words: string | undefined
  return {
    id,
    role,
    because,
    // What is wrong with a contract may need them; most contracts never ask.
    get words() {
      words ??= spell(wordsOf(variant.body))
      return words
    },
    get anchors() {
      return anchorsOf(variant.body).map((anchor) => `${id}#${anchor}`)
    },
    get terms() {
      return termsOf(variant.body).map(spell)
    },
  }
}

/** Each definition reports apart: only those that will be printed may complain of missing values. */
function fillGlossary({glossary}: Library, scope: Scope, context: FillContext): GlossaryEntry[] {
  return Object.values(glossary).map((definition) => {
    const diagnostics: Diagnostic[] = []
    const own = {...context, diagnostics, reported: new Set<string>()}
    return {entry: fillDefinition(definition, scope, own), diagnostics}
  })
}

function fillDefinition(
  definition: DefinitionTemplate,
  scope: Scope,
  context: FillContext,
): DefinitionEntry {
  const {id, file, version} = definition
  const own: FillContext = {...context, file}
  const ids = {section: `definition:${id}`, parent: `definition:${id}`, count: 0}
  const place = {file, start: {line: 1, column: 1}}
  const term = context.spell(definition.term)
  const within = scope.trace ? scopeOfDefinition(place, scope) : scope
  const body = fillBlocks(definition.body, within, own, ids)
  return {
    id: `definition:${id}`,
    term,
    version,
    place,
    children: withTerm(term, body, {place, scope}),
  }
}

/** Puts the term before the words of its definition. */
function withTerm(
  term: string,
  body: readonly Block[],
  {place, scope}: {readonly place: Place; readonly scope: Scope},
): readonly Block[] {
  const [first, ...rest] = body
  const opening: Inline = {type: 'definedTerm', term, place}
  if (first?.type !== 'paragraph')
    return [{type: 'paragraph', style: 'body', children: [opening], place}, ...body]
  const [text, ...others] = first.children
  if (text?.type === 'text') shiftJoints(text.place, 1, scope)
  const words: readonly Inline[] =
    text?.type === 'text'
      ? [{...text, value: ` ${text.value}`}, ...others]
      : [{type: 'text', value: ' ', place}, ...first.children]
  return [{...first, children: [opening, ...words]}, ...rest]
}

function partyNames({data}: Deal): readonly string[] {
  const parties = data['parties']
  if (!Array.isArray(parties)) return []
  return parties.flatMap((party) => {
    const name = (party as {legalName?: unknown}).legalName
    return typeof name === 'string' ? [name] : []
  })
}
