import {type Diagnostic, type Library, report} from '@ringfence/model'
import {outdated} from './kinds.ts'
import type {LibraryConfig} from './library-config.ts'

/** Texts of our own that were written from another version of the clause than the one that they stand in for now. */
export function checkVersions(
  {versions, placeOf}: LibraryConfig,
  below: Library,
): readonly Diagnostic[] {
  return Object.entries(versions).flatMap(([id, {basedOn}]) => {
    const shipped = Object.hasOwn(below.clauses, id) ? below.clauses[id] : undefined
    if (!shipped || shipped.version === basedOn) return []
    const message = `Your text of \`${id}\` is based on version ${basedOn}, and the shipped clause has ${shipped.version}`
    const hint = 'compare the two, then raise `basedOn`'
    return [report(outdated, {message, place: placeOf(['versions', id, 'basedOn']), hint})]
  })
}
