import {assemble} from '@ringfence/assemble'
import {lint, lintWords, suppress} from '@ringfence/lint'
import {type Companions, type Deal, hasErrors, type Library, type Result} from '@ringfence/model'
import {fill, spellingFor} from '@ringfence/template'
import type {DraftedContract} from './draft-contract.ts'
import type {NoticeOnInput} from './draft-notice.ts'
import {draftReasons} from './draft-reasons.ts'

/** Fills the letter of a notice, with the contract beside it, and lints it. */
export function fillNotice(
  deal: Deal,
  about: DraftedContract,
  {library, kind, tool, only, onChoice}: Omit<NoticeOnInput, 'event'>,
): Result<DraftedContract> {
  const companions: Companions = new Map([
    ['main', about],
    ['agreement', about],
  ])
  const filled = fill(only === undefined ? library : alone(only, kind, library), deal, {
    tool,
    kind,
    companions,
    ...(onChoice ? {onChoice} : {}),
  })
  if (!filled.value || hasErrors(filled.diagnostics)) return {diagnostics: filled.diagnostics}
  // The contract has the definitions.
  const {contract, facts} = assemble({...filled.value, glossary: []}, {companions})
  const spell = spellingFor(library, deal.language)
  const terms = library.terms.map(spell).filter((term) => !about.facts.terms.has(term))
  const placeOf = deal.placeOf
  const found = lint(
    {contract, facts, terms, ...lintWords(library), placeOf},
    // A clause alone lacks what the opening of its letter defines.
    {about: only === undefined ? 'all' : 'texts'},
  )
  const {kept} = suppress(found, library)
  const diagnostics = [...filled.diagnostics, ...kept]
  if (hasErrors(diagnostics)) return {diagnostics}
  const reasons = draftReasons(contract, {fired: [], adaptations: [], acknowledged: []})
  const info = {...contract.info, draftReasons: reasons}
  return {value: {deal, contract: {...contract, info}, facts}, diagnostics}
}

/** The library with one clause in the notice. */
function alone(clause: string, kind: string, library: Library): Library {
  const notice = library.notices[kind]
  if (!notice) return library
  const sections = notice.sections.filter((section) => section.clause === clause)
  return {...library, glossary: {}, notices: {[kind]: {...notice, sections}}}
}
