import {adaptDeal} from '@ringfence/deal'
import {
  type Adaptation,
  type Deal,
  type Diagnostic,
  type FiredRule,
  type Json,
  type JsonObject,
  type Rule,
  report,
} from '@ringfence/model'
import {acknowledgementsIn, unfitAdaptation} from '@ringfence/rules'
import {sectionIds} from '@ringfence/template'
import {firedIn, type RuleContext} from './fired-in.ts'

interface Adapted {
  readonly deal: Deal
  readonly adaptations: readonly Adaptation[]
  /** Rules that would have changed the deal and are acknowledged: the deal stays as it is. */
  readonly kept: readonly FiredRule[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Applies the rules that change a deal. Each changes it once, so that this comes to an end whatever the rules are. */
export function adaptByRules(deal: Deal, rules: readonly Rule[], context: RuleContext): Adapted {
  const acknowledged = new Set(acknowledgementsIn(deal).map(({ruleId}) => ruleId))
  const adaptations: Adaptation[] = []
  const kept: FiredRule[] = []
  const diagnostics: Diagnostic[] = []
  let current = deal
  let open = rules
  for (;;) {
    const fired = firedIn(current, open, context)
    if (fired.length === 0) return {deal: current, adaptations, kept, diagnostics}
    open = open.filter(({id}) => !fired.some((each) => each.id === id))
    const sections = sectionIds(context.library, current, context.kind)
    const changes = fired.flatMap((rule) => changeBy(rule, rules, {deal: current, sections}) ?? [])
    kept.push(...changes.map(({rule}) => rule).filter(({id}) => acknowledged.has(id)))
    const wanted = changes.filter(({rule}) => !acknowledged.has(rule.id))
    const after = changedTogether(current, wanted, adaptations, context)
    current = after.deal
    adaptations.push(...after.made)
    diagnostics.push(...after.diagnostics)
  }
}

/** All changes at once, and only where that cannot be, one by one: most of the time goes into validating again. */
function changedTogether(
  deal: Deal,
  changes: readonly Adaptation[],
  before: readonly Adaptation[],
  context: RuleContext,
): {
  readonly deal: Deal
  readonly made: readonly Adaptation[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const pointers = [...before, ...changes].flatMap(({set}) => Object.keys(set))
  const apart = new Set(pointers).size === pointers.length
  if (changes.length === 0) return {deal, made: [], diagnostics: []}
  const together = apart
    ? adaptDeal(deal, context.schema, valuesOf(deal, changes)).value
    : undefined
  if (together) return {deal: together, made: changes, diagnostics: []}
  const made: Adaptation[] = []
  const diagnostics: Diagnostic[] = []
  let current = deal
  for (const change of changes) {
    const after = changed(current, change, [...before, ...made], context)
    diagnostics.push(...after.diagnostics)
    if (!after.value) continue
    current = after.value
    made.push(change)
  }
  return {deal: current, made, diagnostics}
}

/** What changes set in the data of a deal, their riders among it. */
function valuesOf(deal: Deal, changes: readonly Adaptation[]): JsonObject {
  const set = Object.assign({}, ...changes.map((change) => change.set)) as JsonObject
  const added = changes.flatMap(({rule, riders}) =>
    riders.map((each) => ({...each, rule: rule.id})),
  )
  return added.length > 0 ? {...set, '/riders': [...ridersIn(deal), ...added]} : set
}

/** What a rule changes in a document; nothing where the deal has it all already. */
function changeBy(
  fired: FiredRule,
  rules: readonly Rule[],
  {deal, sections}: {readonly deal: Deal; readonly sections: ReadonlySet<string>},
): Adaptation | undefined {
  const {set = {}, riders = []} = rules.find(({id}) => id === fired.id)?.adapt ?? {}
  const values = Object.entries(set).filter(
    ([pointer, value]) => JSON.stringify(valueAt(deal.data, pointer)) !== JSON.stringify(value),
  )
  const chosen = ridersIn(deal)
  const added = riders.filter(
    ({clause, rider}) =>
      sections.has(clause) &&
      !chosen.some((each) => each['clause'] === clause && each['rider'] === rider),
  )
  if (values.length === 0 && added.length === 0) return undefined
  return {rule: fired, set: Object.fromEntries(values), riders: added}
}

/** The deal as a rule changes it, unless an earlier rule wants the same value otherwise or the schema refuses it. */
function changed(
  deal: Deal,
  change: Adaptation,
  before: readonly Adaptation[],
  {schema}: RuleContext,
): {readonly value?: Deal; readonly diagnostics: readonly Diagnostic[]} {
  const {rule, set} = change
  const place = {...deal.placeOf(rule.pointer), pointer: rule.pointer}
  const hint = `decide it in the deal, or acknowledge \`${rule.id}\`: its change is then not made`
  const cite = rule.citation
  for (const pointer of Object.keys(set)) {
    const other = before.find((each) => Object.hasOwn(each.set, pointer))
    if (!other) continue
    const message = `The rules \`${other.rule.id}\` and \`${rule.id}\` want different values of \`${pointer}\``
    return {diagnostics: [report(unfitAdaptation, {message, place, hint, cite})]}
  }
  const {value, diagnostics} = adaptDeal(deal, schema, valuesOf(deal, [change]))
  if (value) return {value, diagnostics: []}
  const reasons = diagnostics.map(({message}) => message).join('; ')
  const message = `What the rule \`${rule.id}\` changes does not fit this deal: ${reasons}`
  return {diagnostics: [report(unfitAdaptation, {message, place, hint, cite})]}
}

function ridersIn({data}: Deal): readonly JsonObject[] {
  return Array.isArray(data['riders']) ? (data['riders'] as readonly JsonObject[]) : []
}

function valueAt(data: JsonObject, pointer: string): Json | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>(
      (value, key) => (value as JsonObject | undefined)?.[key.replaceAll('~1', '/')],
      data,
    )
}
