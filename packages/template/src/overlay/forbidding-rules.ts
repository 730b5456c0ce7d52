import {
  type ClauseTemplate,
  type Diagnostic,
  type JsonObject,
  type Library,
  near,
  type Result,
  type Rule,
  type RuleWhen,
  report,
  type When,
} from '@ringfence/model'
import {configUnknown} from './kinds.ts'
import type {Forbidden, LibraryConfig} from './library-config.ts'

/**
 * Rules for what an organisation forbids. A deal that takes it nevertheless meets an error that says who approves it,
 * and can acknowledge the rule once somebody has.
 */
export function forbiddingRules(
  {forbid, name, placeOf}: LibraryConfig,
  {clauses, rules}: Library,
): Result<readonly Rule[]> {
  const diagnostics: Diagnostic[] = []
  const found = forbid.flatMap((forbidden, index): Rule[] => {
    const complain = (key: string, message: string, hint?: string): [] => {
      const place = placeOf(['forbid', index, key])
      diagnostics.push(report(configUnknown, {message, place, ...(hint ? {hint} : {})}))
      return []
    }
    const clause = Object.hasOwn(clauses, forbidden.clause) ? clauses[forbidden.clause] : undefined
    if (!clause) {
      const hint = near(forbidden.clause, Object.keys(clauses))
      return complain('clause', `No clause \`${forbidden.clause}\``, hint)
    }
    if (rules.some(({id}) => id === forbidden.id))
      return complain('id', `The rule \`${forbidden.id}\` exists already`)
    const {position, variant} = forbidden
    if (position !== undefined && !clause.positions.some((each) => each.name === position))
      return complain('position', `The clause \`${clause.id}\` has no position \`${position}\``)
    const variants = clause.variants.map(({id}) => id)
    if (variant !== undefined && !variants.includes(variant))
      return complain(
        'variant',
        `The clause \`${clause.id}\` has no variant \`${variant}\``,
        near(variant, variants),
      )
    const place = placeOf(['forbid', index, 'id'])
    return [{...ruleOf(forbidden, clause, name), reviewedOn: neverStale, place}]
  })
  return diagnostics.length > 0 ? {diagnostics} : {value: found, diagnostics}
}

/** A decision of the organisation's own has no source that could change. */
const neverStale = '9999-12-31'

function ruleOf(
  {id, position, variant, reason, approver}: Forbidden,
  clause: ClauseTemplate,
  organisation: string,
): Omit<Rule, 'reviewedOn' | 'place'> {
  const what = position === undefined ? `variant \`${variant}\`` : `position \`${position}\``
  const title = `The ${what} of \`${clause.id}\` is forbidden`
  return {
    id,
    title,
    jurisdiction: organisation,
    applies: [],
    clauses: [clause.id],
    when:
      position === undefined
        ? whensOf(clause, variant ?? '')
        : [{[`/positions/${camelCase(clause.id)}`]: {const: position}}],
    orMissing: position === undefined ? failingIn(clause, variant ?? '') : [],
    outcome: 'error',
    message: `${title}: ${reason.replace(/\.$/, '')}`,
    hint: `ask ${approver} for approval, and name the approval under \`acknowledgedWarnings\`; or take another position`,
    citation: `House rules of ${organisation}`,
    confidence: 'verified',
    adapt: {set: {}, riders: []},
    tests: {fires: [], silent: []},
  }
}

/** The deals for which a variant is chosen: its own condition holds and none of those before it does. */
function whensOf({variants}: ClauseTemplate, wanted: string): readonly RuleWhen[] {
  const index = variants.findIndex(({id}) => id === wanted)
  const own = conditionsOf(variants[index]?.when ?? {})
  return variants.slice(0, index).reduce<readonly RuleWhen[]>(
    (whens, {when}) =>
      // Any one of the conditions of an earlier variant fails.
      whens.flatMap((sofar) =>
        Object.entries(conditionsOf(when ?? {})).map(([pointer, schema]) => ({
          ...sofar,
          [pointer]: both(sofar[pointer], {not: schema}),
        })),
      ),
    [own],
  )
}

/** A condition of an earlier variant fails as well where the deal has no such value. */
function failingIn({variants}: ClauseTemplate, wanted: string): readonly string[] {
  const index = variants.findIndex(({id}) => id === wanted)
  const own = conditionsOf(variants[index]?.when ?? {})
  const earlier = variants
    .slice(0, index)
    .flatMap(({when}) => Object.keys(conditionsOf(when ?? {})))
  return [...new Set(earlier)].filter((pointer) => !Object.hasOwn(own, pointer))
}

function conditionsOf(when: When): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(
    Object.entries(when).map(([path, expected]) => [
      `/${path.replaceAll('.', '/')}`,
      {enum: [expected].flat()},
    ]),
  )
}

function both(one: RuleWhen[string] | undefined, other: JsonObject): JsonObject {
  return one === undefined ? other : {allOf: [one, other]}
}

/** As the positions of deals are named: `non-compete` is `nonCompete`. */
function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
