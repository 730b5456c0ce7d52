import type {
  Agreement,
  AgreementSection,
  ClauseTemplate,
  DroppedSection,
  Library,
  Section,
  Variant,
} from '@ringfence/model'
import {anchorsOf, termsOf, wordsOf} from '../words-of.ts'
import type {FillContext} from './context.ts'
import {failingPath, whenHolds} from './evaluate.ts'
import {fillBlocks} from './fill-blocks.ts'
import {ridersOf} from './riders.ts'
import type {Scope} from './scope.ts'
import {type ChosenSection, scopeOfSection} from './trace.ts'

/** Ids of the sections that a kind has for a deal. */
export function sectionsIn({sections}: Agreement, scope: Scope): ReadonlySet<string> {
  return new Set(sections.flatMap(({clause, when}) => (whenHolds(when, scope) ? [clause] : [])))
}

/** Fills the sections that the deal has; the others are remembered with the reason. */
export function fillSections(
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
  {when, incorporated}: AgreementSection,
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
    ...(incorporated ? {incorporated} : {}),
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
