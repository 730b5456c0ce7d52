import {build, type Contract, type DealReader, type Json} from '@ringfence/model'
import {expect, test} from 'vitest'
import {keyDatesOf} from '../src/key-dates.ts'

const contract = build.contract([])
const order: Contract = {...contract, info: {...contract.info, kind: 'statementOfWork'}}

function commencement(of: Contract, values: Readonly<Record<string, Json>>): string | undefined {
  const valueAt: DealReader['valueAt'] = (path) => values[path]
  return keyDatesOf(of, {valueAt} as DealReader).commencementDate
}

test('a statement of work commences when its work starts, unless the deal says another day', () => {
  const values = {'dates.effective': '2026-08-01', 'services.sow.start': '2026-10-01'}
  expect(commencement(order, values)).toBe('2026-10-01')
  expect(commencement(contract, values)).toBe('2026-08-01')
  expect(commencement(order, {...values, 'dates.commencement': '2026-09-01'})).toBe('2026-09-01')
})
