import {writeJson} from '@ringfence/html'
import Ajv from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import schema from '../schemas/contract.schema.json' with {type: 'json'}
import {contractFrom} from './support/contract-from.ts'
import {cases} from './writers.case.ts'

const validate = new Ajv.default({allErrors: true, strict: true, strictTypes: false}).compile(
  schema,
)

test.each(Object.entries(cases))('%s fits the schema of contracts in JSON', (_, given) => {
  const {contract, facts} = contractFrom(given)
  validate(JSON.parse(writeJson(contract, facts)))
  expect(validate.errors).toBeNull()
})

test('the schema refuses what it does not know', () => {
  const {contract, facts} = contractFrom({sections: []})
  const document = JSON.parse(writeJson(contract, facts))
  document.sections[0].children[0].type = 'heading'
  expect(validate(document)).toBe(false)
})
