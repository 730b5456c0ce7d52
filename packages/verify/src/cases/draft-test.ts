import {assemble} from '@ringfence/assemble'
import {type DealSchema, readDeal} from '@ringfence/deal'
import {givenWords} from '@ringfence/diligence'
import {lint, lintWords, suppress} from '@ringfence/lint'
import {
  type ClauseTemplate,
  type Deal,
  type Diagnostic,
  type Facts,
  hasErrors,
  type JsonObject,
  type Library,
  type Section,
} from '@ringfence/model'
import {fill, type OnChoice, sectionIds, spellingFor} from '@ringfence/template'
import {isDefinition} from '../clause-of-definition.ts'
import {numberingIn} from '../numbering-in.ts'
import type {ClauseTest} from './clause-test.ts'
import {type DraftLetter, draftLetterTest} from './draft-letter-test.ts'
import {withSettings} from './with-settings.ts'

/** What the rules of a library make of one document of a deal: the deal with their changes, and which fired. */
export type ApplyRules = (
  deal: Deal,
  kind: string,
) => {readonly deal: Deal; readonly fired: readonly string[]}

export interface TestContext {
  readonly library: Library
  readonly schema: DealSchema
  readonly applyRules: ApplyRules
  /** Absent where no letter is tested. */
  readonly draftLetter?: DraftLetter
}

export interface DraftedTest {
  /** Of errors and warnings, and of notes. Those of rules are in `fired`. */
  readonly diagnostics: readonly Diagnostic[]
  readonly fired: readonly string[]
  /** Absent where the deal does not draft. */
  readonly drafted?: {
    /** Absent where the deal leaves the clause out. */
    readonly section?: Section
    readonly facts: Facts
  }
}

export interface ToDraft {
  readonly test: ClauseTest
  readonly clause: ClauseTemplate
  /** The deal of the test, before its settings. */
  readonly base: JsonObject
  readonly onChoice: OnChoice
}

/** Drafts the clause of a test as it stands in a document of its deal; alone, unless the test wants the whole. */
export function draftTest(draft: ToDraft, context: TestContext): DraftedTest {
  return draft.test.event === undefined
    ? draftClauseTest(draft, context)
    : draftLetterTest(draft, context)
}

function draftClauseTest(
  {test, clause, base, onChoice}: ToDraft,
  {library, schema, applyRules}: TestContext,
): DraftedTest {
  const text = JSON.stringify(withSettings(base, test.set))
  const read = readDeal({file: test.deal, text}, schema)
  if (!read.value || hasErrors(read.diagnostics)) return {diagnostics: read.diagnostics, fired: []}
  const {deal, fired} = applyRules(read.value, read.value.kind)
  const {kind} = deal
  const printed = new Set([...sectionIds(library, deal, kind), ...test.with])
  if (clause.unused || isDefinition(clause)) printed.add(clause.id)
  for (const id of test.without) printed.delete(id)
  // A deal that leaves the clause out need not give what it reads.
  const drafted = printed.has(clause.id) ? [clause] : []
  const filled = fill(test.whole ? library : only(drafted, kind, library), deal, {
    tool: '',
    given: givenWords(library, kind, deal.view),
    sections: printed,
    onChoice: printed.has(clause.id) ? onChoice : () => {},
  })
  const found = [...read.diagnostics, ...filled.diagnostics]
  if (!filled.value || hasErrors(filled.diagnostics)) return {diagnostics: found, fired}
  const {contract, facts, diagnostics} = assemble(
    filled.value,
    numberingIn(library, kind, deal.language),
  )
  const spell = spellingFor(library, deal.language)
  const terms = library.terms.map(spell)
  const linted = lint(
    {...lintWords(library), contract, facts, terms, placeOf: deal.placeOf},
    {about: test.whole ? 'all' : 'texts'},
  )
  const {kept} = suppress(linted, library)
  const section = printed.has(clause.id)
    ? contract.sections.find(({id}) => id === clause.id)
    : undefined
  return {
    diagnostics: [...found, ...diagnostics, ...kept],
    fired,
    drafted: {facts, ...(section ? {section} : {})},
  }
}

/** The library with these clauses in the document, and nothing that would be printed for others. */
function only(clauses: readonly ClauseTemplate[], kind: string, library: Library): Library {
  const agreement = library.agreements[kind]
  if (!agreement) return library
  const sections = clauses.map(({id, place}) => ({clause: id, place}))
  const known = {...library.clauses, ...Object.fromEntries(clauses.map((each) => [each.id, each]))}
  return {
    ...library,
    clauses: known,
    glossary: {},
    agreements: {[kind]: {...agreement, sections}},
  }
}
