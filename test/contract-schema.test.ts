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

test('what rules found fits the schema', () => {
  const {contract, facts} = contractFrom({sections: []})
  const rule = {
    id: 'IN-02',
    title: 'Rights lapse',
    jurisdiction: 'India',
    outcome: 'adapt',
    severity: 'info',
    message: 'Rights lapse unless used',
    hint: 'say otherwise',
    citation: 'Copyright Act 1957, s.19(4)',
    confidence: 'verified',
    reviewedOn: '2026-11-01',
    pointer: '/ip/foreground/owner',
    clauses: ['foreground-ip'],
  } as const
  const riders = [{clause: 'foreground-ip', rider: 'india'}]
  const rules = {
    fired: [rule],
    adaptations: [{rule, set: {'/ip/foreground/owner': 'customer'}, riders}],
    acknowledged: [{ruleId: 'IN-02', by: 'Maya Okonkwo', on: '2026-03-12', reason: 'agreed'}],
  }
  const document = JSON.parse(writeJson({...contract, info: {...contract.info, rules}}, facts))
  validate(document)
  expect(validate.errors).toBeNull()
  expect(document.info.rules).toEqual(rules)
})
