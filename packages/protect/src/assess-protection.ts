import type {FiredRule, Protection, ProtectionPart, ProtectionRequirement} from '@ringfence/model'
import {type Assessment, assessPart} from './assess-part.ts'
import {findLift, type LiftContext, type Redraft} from './find-lift.ts'
import {lowest, rankOf} from './level.ts'
import type {ProtectedDocument} from './protected-document.ts'
import type {
  PartReport,
  ProtectionReport,
  RequirementReport,
  RuleNote,
  ServedPart,
} from './protection-report.ts'
import {quote} from './quote.ts'
import {idOf} from './weaknesses.ts'

/**
 * Measures the documents of a deal by the definitions of a library. A part takes the document that serves it best; a
 * requirement has the level of its weakest part.
 */
export function assessProtection(
  {requirements, cautions}: Protection,
  documents: readonly ProtectedDocument[],
  redraft: Redraft,
): ProtectionReport {
  const context = {cautions, redraft}
  return {
    documents: documents.map(({contract}) => contract.info.title),
    parties: documents[0]?.contract.info.parties ?? [],
    requirements: requirements.map((each) => assess(each, documents, context)),
  }
}

function assess(
  {id, title, why, parts}: ProtectionRequirement,
  documents: readonly ProtectedDocument[],
  context: LiftContext,
): RequirementReport {
  const reports = parts.map((part) => reportPart(part, documents, context))
  const levels = reports.flatMap((part) => (part.served ? [part.level] : []))
  const level = levels.length > 0 ? {level: lowest(levels)} : {}
  return {id, title, why, ...level, parts: reports}
}

function reportPart(
  part: ProtectionPart,
  documents: readonly ProtectedDocument[],
  context: LiftContext,
): PartReport {
  const {id, title} = part
  const [best] = documents
    .filter(({contract}) => part.kinds.includes(contract.info.kind))
    .map((document) => assessPart(part, document, context.cautions))
    .toSorted((a, b) => rankOf(a.level) - rankOf(b.level))
  if (!best) return {id, title, served: false}
  if (best.level === 'strong') return {...servedPart(part, best), refused: []}
  const {kind} = best.document.contract.info
  const strong = part.levels.find(({kinds}) => kinds.includes(kind))
  const further = strong && strong !== best.serving?.definition ? {strong: strong.means} : {}
  return {...servedPart(part, best), ...findLift(part, best, context), ...further}
}

function servedPart(
  part: ProtectionPart,
  {document, level, serving, weaknesses}: Assessment,
): Omit<ServedPart, 'refused'> {
  const {contract, facts} = document
  return {
    id: part.id,
    title: part.title,
    served: true,
    level,
    document: contract.info.title,
    ...(serving ? {means: serving.definition.means} : {}),
    words: (serving?.found ?? []).map((each) => quote(each, facts)),
    weaknesses: weaknesses.map(({message, atMost}) => ({message, ...(atMost ? {atMost} : {})})),
    rules: rulesAbout(part, document),
  }
}

/** Rules that fired, or changed the deal, about a clause that a definition of the part asks for. */
function rulesAbout({levels}: ProtectionPart, {contract}: ProtectedDocument): readonly RuleNote[] {
  const clauses = new Set(levels.flatMap(({words}) => words.flat().map(idOf)))
  const {fired = [], adaptations = []} = contract.info.rules ?? {}
  const all = [...fired, ...adaptations.map(({rule}) => rule)]
  return all.filter((rule) => rule.clauses.some((clause) => clauses.has(clause))).map(noteOf)
}

function noteOf({id, title, message, severity, citation, confidence}: FiredRule): RuleNote {
  return {id, title, message, severity, citation, confidence}
}
