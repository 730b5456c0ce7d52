import type {Deal, Library} from '@ringfence/model'
import {whenHolds} from './evaluate.ts'
import {topScope} from './scope.ts'

/** Which text of a clause a document of a kind gets from a deal; undefined where it leaves the clause out. */
export function chosenVariant(
  {agreements, clauses}: Library,
  {view}: Deal,
  {kind, clause}: {readonly kind: string; readonly clause: string},
): string | undefined {
  const entry = agreements[kind]?.sections.find((section) => section.clause === clause)
  const scope = topScope({...view, kind})
  if (!entry || !whenHolds(entry.when, scope)) return undefined
  return clauses[clause]?.variants.find(({when}) => whenHolds(when, scope))?.id
}
