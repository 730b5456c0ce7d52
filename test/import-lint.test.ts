import {strToU8} from 'fflate'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {draftedLibrary} from './support/drafted-library.ts'
import {imported} from './support/imported.ts'

/* An imported library says who has duties, so that lint does not doubt what its contract says. */

const contract = `# Supply Agreement

This Agreement is made on 5 January 2026 between Redwood Tools LLC, a company of Delaware (the "Buyer"), and Oak (UK) Limited, a company of England (the "Seller").

1. **Orders.** Buyer may place orders. Seller shall accept each order by the first Monday of March.

2. **Price.** Buyer shall pay each week. The Parties shall meet in Germany or in England.

3. **Secrets.** The party that hears a secret (the "Hearing Party") is careful. The Hearing Party shall keep it. Either Party may end this Agreement.
`

describe('a library', () => {
  test('lists its parties as bearers of duties, and as no synonyms', () => {
    const {files} = draftedLibrary('source.md', strToU8(contract))
    const names = ['Buyer', 'Seller', 'Hearing Party', 'Party', 'Parties']
    expect(Object.keys(parse(files['vocabularies/duty-bearers.yaml'] ?? ''))).toEqual(names)
    expect(parse(files['vocabularies/synonyms.yaml'] ?? '')).toEqual(
      Object.fromEntries(names.map((name) => [name, name])),
    )
  })

  test('has none of its own where the parties are called as in the shipped one', () => {
    const {files} = draftedLibrary(
      'source.md',
      strToU8(
        '# A\n\nBetween Foo Inc. (the "Customer") and Bar Ltd (the "Vendor").\n\n1. **A.** B.\n',
      ),
    )
    expect(Object.keys(files).filter((path) => path.startsWith('vocabularies/'))).toEqual([])
  })

  test('is not doubted by lint', async () => {
    const {files} = await imported('source.md', strToU8(contract))
    expect(parse(files['ringfence.config.yaml'] ?? '').lint).toEqual({})
  })
})
