import {type Place, report, type Selector, type SelectorName, selectorNames} from '@ringfence/model'
import {allowedValues, fieldAtPointer} from './fields.ts'
import {impossibleValue} from './kinds.ts'
import type {RuleSource} from './read-rules.ts'

/** Where the schema of deals lists the codes of a selector. */
const lists: Readonly<Partial<Record<SelectorName, string>>> = {
  context: '/regulatedContext/0',
  kind: '/kind',
}

/** Checks the codes of a selector: a code that no deal can have would never select, and nobody would notice. */
export function checkCodes(selector: Selector, place: Place, source: RuleSource): void {
  for (const name of selectorNames)
    for (const code of selector[name] ?? [])
      if (!isKnown(name, code, source)) {
        const message = `Unexpected code \`${code}\` for \`${name}\``
        const hint = lists[name]
          ? 'the schema of deals lists them'
          : 'expected a code of ISO 3166, or of a region in `regions.yaml`'
        source.diagnostics.push(report(impossibleValue, {message, place, hint}))
      }
  for (const inner of selector.not ?? []) checkCodes(inner, place, source)
}

function isKnown(name: SelectorName, code: string, source: RuleSource): boolean {
  const list = lists[name]
  if (list) return listed(list, source)?.includes(code) ?? true
  if (Object.hasOwn(source.regions, code)) return true
  return listed('/governingLaw/jurisdiction', source)?.includes(code) ?? true
}

/** Nothing where the schema has no such list, as that of a small library. */
function listed(pointer: string, {fields}: RuleSource): readonly unknown[] | undefined {
  const found = fieldAtPointer(fields, pointer)
  return 'schema' in found ? allowedValues(found.schema, fields) : undefined
}
