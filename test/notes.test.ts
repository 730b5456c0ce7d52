import {writeContract} from '@ringfence/generator'
import type {HouseStyle} from '@ringfence/model'
import {expect, test} from 'vitest'
import {draftExample, library, stylePartsOf} from './support/shipped.ts'

/* Drafting notes: at the clauses, and in a list at the end; never unless they are asked for. */
const drafted = draftExample('india-software-english-law')
const rules = drafted.contract.info.rules
const style = library.styles['classic'] as HouseStyle

async function written(notes: boolean): Promise<string> {
  const options = {style, styleParts: () => stylePartsOf('classic'), notes}
  return new TextDecoder().decode(await writeContract(drafted, 'txt', options))
}

test('stand at the clause that a rule changed, and in a list with authority and date', async () => {
  const text = (await written(true)).replaceAll(/\s+/g, ' ')
  for (const {rule} of rules?.adaptations ?? []) {
    expect(text).toContain(`Drafting note, not part of the contract (${rule.id})`)
    expect(text).toContain(rule.citation.replaceAll(/\s+/g, ' '))
    expect(text).toContain(rule.reviewedOn)
  }
  expect(rules?.adaptations.length).toBeGreaterThan(0)
  expect(text).toContain('not legal advice and not part of the contract')
  expect(text).toContain('Drafting notes are printed in it')
})

test('are not in a contract unless they are asked for', async () => {
  expect(await written(false)).not.toMatch(/drafting note/i)
})
