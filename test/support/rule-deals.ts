import {readDeal} from '@ringfence/deal'
import {applyRules, type Ruled} from '@ringfence/generator'
import {type Deal, formatDiagnostic, type Json, type Library, type RuleDeal} from '@ringfence/model'
import {parse, stringify} from 'yaml'
import {examples, schema, library as shipped} from './shipped.ts'

/** The text of an example deal with the values that a test of a rule sets; null takes a value out. */
export function textOf({deal, set}: RuleDeal): string {
  const example = examples.find(({name}) => name === deal)
  if (!example) throw new Error(`No example ${deal}`)
  if (Object.keys(set).length === 0) return example.text
  const data = parse(example.text)
  for (const [pointer, value] of Object.entries(set)) put(data, pointer, value)
  return stringify(data)
}

/** Ids of the rules that a deal meets, in any of its documents; throws if its schema refuses it. */
export function firedIn(text: string, library: Library = shipped): readonly string[] {
  return [...new Set(ruledOf(text, library).flatMap(idsOf))].toSorted()
}

/** What the rules make of each document of a deal; throws if its schema refuses it. */
export function ruledOf(text: string, library: Library = shipped): readonly Ruled[] {
  const {value: deal, diagnostics} = readDeal({file: 'deal.yaml', text}, schema)
  if (!deal) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  return kindsOf(deal).map((kind) => applyRules(deal, {library, schema, kind}))
}

function kindsOf(deal: Deal): readonly string[] {
  const bundle = deal.data['bundle']
  return [...new Set([deal.kind, ...(Array.isArray(bundle) ? bundle.map(String) : [])])]
}

function idsOf({record}: Ruled): readonly string[] {
  return [...record.fired.map(({id}) => id), ...record.adaptations.map(({rule}) => rule.id)]
}

function put(data: Record<string, unknown>, pointer: string, value: Json): void {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop() ?? ''
  let holder = data
  for (const key of keys) {
    holder[key] ??= {}
    holder = holder[key] as Record<string, unknown>
  }
  if (value === null) delete holder[last]
  else holder[last] = value
}
