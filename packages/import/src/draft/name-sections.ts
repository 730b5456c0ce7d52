import type {Part} from '../recognise/outline.ts'
import type {Existing} from './existing.ts'
import {Names} from './names.ts'
import type {Words} from './write-blocks.ts'

export function nameSections(
  parts: readonly Part<Words>[],
  {clauses}: Existing,
  kind: string,
): ReadonlyMap<string, string> {
  const names = new Names(clauses)
  const usual = {
    cover: 'cover',
    parties: 'parties',
    recitals: 'recitals',
    clause: 'clause',
    execution: 'signatures',
    schedule: 'schedule',
  }
  const prefix = kind.split('-').slice(0, 3).join('-')
  return new Map(
    parts.map(({id, role, title = '', label = ''}, index) => [
      id,
      names.take(title === '' ? (label === '' ? usual[role] : `${usual[role]} ${label}`) : title, {
        fallback: `${usual[role]}-${index + 1}`,
        prefix,
      }),
    ]),
  )
}
