import type {DealSchema} from '@ringfence/deal'
import {lintWords} from '@ringfence/lint'
import {type ClauseTemplate, formatDiagnostic, type Library} from '@ringfence/model'
import {basesOf} from '../bases-of.ts'
import {dependencesOfWhen, readsOf} from '../conditions.ts'
import {draftData} from '../draft-data.ts'
import {factorsOf} from '../factors.ts'
import {pairwiseRows, type Row} from '../rows.ts'
import type {Failure} from './failure.ts'

export interface Smoked {
  /** Sample deals that were drafted. */
  readonly deals: number
  readonly failures: readonly Failure[]
}

/** Drafts a clause for sample deals in which every value that it depends on meets every value of every other. */
export function smokeClause(
  clause: ClauseTemplate,
  {library, schema}: {readonly library: Library; readonly schema: DealSchema},
): Smoked {
  const agreement = Object.values(library.agreements).find(({sections}) =>
    sections.some((section) => section.clause === clause.id),
  )
  if (!agreement) return {deals: 0, failures: []}
  const {kind} = agreement
  const sections = [{clause: clause.id, place: clause.place}]
  const alone = {...library, glossary: {}, agreements: {[kind]: {...agreement, sections}}}
  const bases = basesOf(agreement, {library, schema})
  const words = lintWords(library)
  const failures = new Map<string, Failure>()
  let deals = 0
  for (const row of rowsOf(clause, schema)) {
    const drafted = draftData(row, {
      library: alone,
      schema,
      fields: schema.fields,
      kind,
      bases,
      words,
      onChoice: () => {},
      alone: true,
    })
    if (drafted.type === 'refused') continue
    deals += 1
    for (const diagnostic of drafted.diagnostics.filter(({severity}) => severity === 'error')) {
      const message = formatDiagnostic(diagnostic)
      const place = diagnostic.place ?? clause.place
      if (!failures.has(message)) failures.set(message, {message, place, actual: valuesOf(row)})
    }
  }
  return {deals, failures: [...failures.values()]}
}

function rowsOf({variants, riders}: ClauseTemplate, {fields}: DealSchema): readonly Row[] {
  const choosing = variants.flatMap(({when}) => dependencesOfWhen(when))
  const read = [...variants, ...riders].flatMap(({body}) => readsOf(body).dependences)
  return pairwiseRows(factorsOf([...choosing, ...read], fields))
}

/** The values of a sample deal, as they would be set. */
function valuesOf(row: Row): string {
  return [...row]
    .map(([id, value]) => `/${id} = ${value === undefined ? 'left out' : JSON.stringify(value)}`)
    .join('\n')
}
