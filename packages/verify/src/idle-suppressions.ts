import {rules} from '@ringfence/lint'
import {type ClauseTemplate, type Diagnostic, report, type Suppression} from '@ringfence/model'
import {unread, unusedClause, unusedSuppression} from './kinds.ts'

/** What only a whole document or the whole library shows. */
const needsAll = new Set([
  ...rules.flatMap(({code, document}) => (document ? [code] : [])),
  unread.code,
  unusedClause.code,
])

/** Suppressions that silenced nothing; with some clauses only, those of which a look at them alone can tell. */
export function idleSuppressions(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  clauses: readonly ClauseTemplate[] | undefined,
): readonly Diagnostic[] {
  const spokenFor = clauses ? suppressions.filter(speaksFor(clauses)) : suppressions
  return spokenFor
    .filter((each) => !used.has(each) && !needsDocument(each))
    .map(({code, place}) => {
      const message = `Nothing here is \`${code}\``
      return report(unusedSuppression, {message, place, hint: 'take the comment out'})
    })
}

/** Riders are drafted with their clause alone, and terms and references are looked at in whole documents. */
function needsDocument({file, code}: Suppression): boolean {
  return file.includes('/riders/') && /^(?:term|reference)\//.test(code)
}

function speaksFor(clauses: readonly ClauseTemplate[]): (suppression: Suppression) => boolean {
  const files = new Set(
    clauses.flatMap(({place, variants, riders}) => [
      place.file,
      ...[...variants, ...riders].map(({file}) => file),
    ]),
  )
  return ({file, code}) => files.has(file) && !needsAll.has(code)
}
