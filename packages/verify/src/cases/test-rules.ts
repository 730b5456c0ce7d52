import {type DealSchema, readDeal} from '@ringfence/deal'
import type {Library, Rule, RuleDeal} from '@ringfence/model'
import {dealNamed} from './deal-named.ts'
import type {ApplyRules} from './draft-test.ts'
import type {TestResult} from './test-library.ts'
import {withSettings} from './with-settings.ts'

interface RulesContext {
  readonly library: Library
  readonly schema: DealSchema
  readonly applyRules: ApplyRules
}

/** Runs the tests that rules carry: each fires on some deals, and is silent on others. */
export function testRules(rules: readonly Rule[], context: RulesContext): readonly TestResult[] {
  return rules.flatMap((rule) => [
    ...rule.tests.fires.map((deal) => testRule(rule, deal, true, context)),
    ...rule.tests.silent.map((deal) => testRule(rule, deal, false, context)),
  ])
}

function testRule(
  {id, place}: Rule,
  {deal: name, set}: RuleDeal,
  fires: boolean,
  {library, schema, applyRules}: RulesContext,
): TestResult {
  const changes = Object.keys(set).length === 0 ? '' : ` with ${JSON.stringify(set)}`
  const test = `${fires ? 'fires' : 'is silent'} on ${name}${changes}`
  const result = (message?: string): TestResult => ({
    clause: id,
    rule: true,
    name: test,
    place,
    failures: message === undefined ? [] : [{message, place}],
  })
  const base = dealNamed(name, {library, schema})
  if (!base) return result(`No example deal \`${name}\``)
  const text = JSON.stringify(withSettings(base, set))
  const {value: deal, diagnostics} = readDeal({file: name, text}, schema)
  if (!deal) return result(`The deal has errors: ${diagnostics[0]?.message}`)
  const kinds = [deal.kind, ...(Array.isArray(deal.data['bundle']) ? deal.data['bundle'] : [])]
  const fired = kinds.some((kind) => applyRules(deal, String(kind)).fired.includes(id))
  if (fired === fires) return result()
  return result(fires ? 'The rule does not fire' : 'The rule fires')
}
