import type {Setting} from '@ringfence/deal'
import type {JsonObject} from '@ringfence/model'
import {applyRow} from './apply-row.ts'
import type {Row} from './rows.ts'

/** A combination as settings of a deal that is read from its file; parties are set as a whole. */
export function settingsOfRow(row: Row, data: JsonObject): readonly Setting[] {
  const values = [...row].filter(([id]) => !id.includes(':'))
  const about = new Map([...row].filter(([id]) => id.startsWith('part')))
  const settings = values.map(([id, value]): Setting => {
    const pointer = `/${id}`
    return value === undefined
      ? {pointer, value: '', absent: true}
      : {pointer, value: JSON.stringify(value)}
  })
  if (about.size === 0) return settings
  const {parties = []} = applyRow({parties: data['parties'] ?? []}, about)
  return [{pointer: '/parties', value: JSON.stringify(parties)}, ...settings]
}
