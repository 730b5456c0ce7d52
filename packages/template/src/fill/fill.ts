import {
  type Agreement,
  type Companion,
  type Companions,
  type Deal,
  type Diagnostic,
  type Draft,
  type Library,
  type Result,
  report,
} from '@ringfence/model'
import {applyOverrides} from './apply-overrides.ts'
import type {FillContext, Given} from './context.ts'
import {fillGlossary} from './fill-glossary.ts'
import {fillSections, sectionsIn} from './fill-sections.ts'
import {unknownKind} from './kinds.ts'
import {checkRiders} from './riders.ts'
import {type OnChoice, topScope} from './scope.ts'
import {spellingFor} from './spelling.ts'
import type {Trace} from './trace.ts'

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
  const document = {title, version: agreement.version, ...(main === undefined ? {} : {main})}
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

function partyNames({data}: Deal): readonly string[] {
  const parties = data['parties']
  if (!Array.isArray(parties)) return []
  return parties.flatMap((party) => {
    const name = (party as {legalName?: unknown}).legalName
    return typeof name === 'string' ? [name] : []
  })
}
