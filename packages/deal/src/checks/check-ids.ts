import {type Diagnostic, type JsonObject, report} from '@ringfence/model'
import {property} from '../json.ts'
import {join, valueAt} from '../pointer.ts'
import type {Places} from '../read/places.ts'
import {duplicateId} from './kinds.ts'

const lists = ['/parties', '/ip/register']

/** Ids are unique in their list. */
export function checkIds(data: JsonObject, places: Places): readonly Diagnostic[] {
  return lists.flatMap((list) => duplicatesIn(list, data, places))
}

function duplicatesIn(list: string, data: JsonObject, places: Places): readonly Diagnostic[] {
  const entries = valueAt(data, list)
  if (!Array.isArray(entries)) return []
  const first = new Map<string, string>()
  return entries.flatMap((entry, index) => {
    const id = property(entry, 'id')
    const at = join(join(list, index), 'id')
    if (typeof id !== 'string') return []
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, at)
      return []
    }
    const related = [{message: 'first used here', place: places.of(other)}]
    return [
      report(duplicateId, {message: `Id \`${id}\` is used twice`, place: places.of(at), related}),
    ]
  })
}
