import {lintPackage} from '@ringfence/docx/package-lint'
import {formatDiagnostic} from '@ringfence/model'
import fc from 'fast-check'
import {beforeAll, expect, test} from 'vitest'
import {dealTexts} from './support/deal-arbitrary.ts'
import {layOut, missingOffice} from './support/office.ts'
import {sdkErrors} from './support/sdk.ts'
import {draft, write} from './support/shipped.ts'

/*
 * 200 deals in which any choice of the schema may be changed. The seed is fixed: a run is repeatable, and each change
 * of the library or the schema makes other deals.
 */
const wanted = 200
const documents = new Map<string, Uint8Array>()
const faults: string[] = []

beforeAll(async () => {
  for (const text of fc.sample(dealTexts, {numRuns: wanted * 3, seed: 20_260_101})) {
    if (documents.size === wanted) break
    const {value, diagnostics} = draft(text)
    const wrong = diagnostics.filter(({code, severity}) => severity === 'error' && !isInput(code))
    faults.push(...wrong.map(formatDiagnostic))
    if (value) documents.set(`deal-${documents.size}`, await write(value, 'docx'))
  }
}, 240_000)

/** What a deal can rightly be told: a random choice may lack what another then needs, or be void in some law. */
function isInput(code: string): boolean {
  return /^(?:deal|rule)\//.test(code) || code === 'value/missing'
}

test('every deal that the schema admits drafts without a fault of the library', () => {
  expect(faults).toEqual([])
  expect(documents.size).toBe(wanted)
})

test('Microsoft’s Open XML SDK and our own lint find no error in any of them', async () => {
  const found: string[] = []
  for (const [name, bytes] of documents) {
    for (const error of await sdkErrors(bytes)) found.push(`${name}: ${error}`)
    for (const fault of lintPackage(bytes)) found.push(`${name}: ${formatDiagnostic(fault)}`)
  }
  expect(found).toEqual([])
}, 400_000)

test.skipIf(missingOffice)(
  'LibreOffice opens every twentieth of them',
  () => {
    const some = new Map([...documents].filter((_, index) => index % 20 === 0))
    const pages = layOut(some)
    expect([...pages.values()].filter((text) => text.length < 5000)).toEqual([])
  },
  280_000,
)
