import type {ClauseTemplate, JsonObject, Rider, TemplateBlock} from '@ringfence/model'
import {type Dependence, dependencesOfWhen, readsOf} from './conditions.ts'
import {dependsOn} from './depends-on.ts'
import {factorsOf} from './factors.ts'
import {allRows, mergedRows, pairwiseRows, type Row} from './rows.ts'
import type {VerifyInput} from './verify-library.ts'

/** Above this many combinations, the conditions of one sub-clause are taken pairwise. */
const most = 512

export interface ClauseRows {
  readonly rows: readonly Row[]
  /** Sub-clauses whose combinations were too many to take all. */
  readonly pairwise: readonly string[]
}

/** Each sub-clause over all its combinations, and the clause as a whole pairwise; each rider the same. */
export function rowsOfClause(
  {id: clause, variants, riders}: ClauseTemplate,
  {library: {diligence}, fields}: Pick<VerifyInput, 'library'> & {readonly fields: JsonObject},
): ClauseRows {
  const choosing = variants.flatMap(({when}) => dependencesOfWhen(when))
  const everywhere = variants.flatMap(({body}) => dependsOn(body, diligence))
  const all = factorsOf([...choosing, ...everywhere], fields)
  const pairwise: string[] = []
  const groups = variants.flatMap(({id, body}) =>
    partsOf(body).map((part, index) => {
      const own = factorsOf([...choosing, ...dependsOn([part], diligence)], fields)
      const factors = all.filter((factor) => own.some((each) => each.id === factor.id))
      const rows = allRows(factors, most)
      if (!rows) pairwise.push(`${clause}/${id}/${index + 1}`)
      return rows ?? pairwiseRows(factors)
    }),
  )
  const chosen = allRows(factorsOf(choosing, fields), most) ?? []
  const rows = [
    ...mergedRows([chosen, ...groups]),
    ...pairwiseRows(all),
    ...riders.flatMap((rider) => rowsOfRider(rider, {clause, choosing, fields})),
  ]
  return {rows, pairwise}
}

interface RiderSpot {
  readonly clause: string
  /** What the choice of the clause's variant depends on. */
  readonly choosing: readonly Dependence[]
  readonly fields: JsonObject
}

/** A rider is drafted with its clause, over what its own conditions and the choice of the variant test. */
function rowsOfRider({id, body}: Rider, {clause, choosing, fields}: RiderSpot): readonly Row[] {
  const factors = factorsOf([...choosing, ...readsOf(body).dependences], fields)
  const rows = allRows(factors, most) ?? pairwiseRows(factors)
  const chosen = ['riders', [{clause, rider: id}]] as const
  return rows.map((row) => new Map([...row, chosen]))
}

/** The sub-clauses of a text; what stands around and between them counts as one. */
function partsOf(body: readonly TemplateBlock[]): readonly TemplateBlock[] {
  return body.flatMap((block): TemplateBlock[] =>
    block.type === 'items'
      ? block.children.map((child): TemplateBlock => ({...block, children: [child]}))
      : [block],
  )
}
