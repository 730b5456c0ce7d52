import type {ClauseTemplate, Deal, JsonObject, Library, Rider} from '@ringfence/model'
import {report} from '@ringfence/model'
import type {FillContext} from './context.ts'
import {idleRider, unknownRider} from './kinds.ts'

/** The riders of a clause that the deal, or a rule, has chosen: in the order of the library, each once. */
export function ridersOf({id, riders}: ClauseTemplate, deal: Deal): readonly Rider[] {
  const chosen = chosenIn(deal).filter(({clause}) => clause === id)
  return riders.filter((rider) => chosen.some((each) => each.rider === rider.id))
}

/** Reports riders that the library does not have, and those whose clause no document of the deal has. */
export function checkRiders(
  {clauses}: Library,
  sections: ReadonlySet<string>,
  {deal, diagnostics}: FillContext,
): void {
  const alone = !Array.isArray(deal.data['bundle']) || deal.data['bundle'].length === 0
  for (const [index, {clause, rider}] of chosenIn(deal).entries()) {
    const pointer = `/riders/${index}`
    const place = {...deal.placeOf(pointer), pointer}
    const known = Object.hasOwn(clauses, clause) ? (clauses[clause]?.riders ?? []) : []
    const names = known.map(({id}) => id)
    if (!names.includes(rider)) {
      const listed = names.map((name) => `\`${name}\``).join(', ')
      const hint = names.length > 0 ? `there is ${listed}` : 'the clause has no riders'
      const message = `No rider \`${rider}\` of a clause \`${clause}\``
      diagnostics.push(report(unknownRider, {message, place, hint}))
    } else if (alone && !sections.has(clause))
      diagnostics.push(
        report(idleRider, {message: `The document has no clause \`${clause}\``, place}),
      )
  }
}

interface Chosen {
  readonly clause: string
  readonly rider: string
}

function chosenIn({data}: Deal): readonly Chosen[] {
  const riders: readonly unknown[] = Array.isArray(data['riders']) ? data['riders'] : []
  return riders.map((each) => {
    const {clause, rider} = each as JsonObject
    return {clause: String(clause), rider: String(rider)}
  })
}
