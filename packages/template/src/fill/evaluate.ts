import {type Condition, isUnknown, type Json, type When} from '@ringfence/model'
import {type Scope, valueAt} from './scope.ts'

/** Decides a condition. An unknown value counts as the schema's default; without one, as not given. */
export function holds(test: Condition, scope: Scope): boolean {
  switch (test.op) {
    case 'and':
      return test.tests.every((inner) => holds(inner, scope))
    case 'or':
      return test.tests.some((inner) => holds(inner, scope))
    case 'not':
      return !holds(test.test, scope)
    case 'has':
      return test.sections.some((id) => hasSection(id, scope))
    case 'truthy':
      return isGiven(valueAt(scope, test.path))
    case 'many': {
      const value = valueAt(scope, test.path)
      return Array.isArray(value) ? value.length > 1 : typeof value === 'number' && value > 1
    }
    case 'is':
      return equalsOne(valueAt(scope, test.path), test.values)
    case 'includes': {
      const value = valueAt(scope, test.path)
      return Array.isArray(value) && test.values.some((each) => value.includes(each))
    }
  }
}

/** Whether the document has the section of a reference: `exit`, `exit#plan` or `schedule:exit-plan`. */
export function hasSection(to: string, {sections, anchors}: Scope): boolean {
  const target = to.replace(/^schedule:/, '')
  if (anchors && target.includes('#')) return anchors.has(target)
  return sections.has(target.replace(/#.*$/, ''))
}

/** Whether a manifest's `when` holds: every path has the value, or one of the values, asked for. */
export function whenHolds(when: When | undefined, scope: Scope): boolean {
  return failingPath(when, scope) === undefined
}

/** The first path of a `when` that does not have what is asked for. */
export function failingPath(when: When | undefined, scope: Scope): string | undefined {
  return Object.entries(when ?? {}).find(([path, expected]) => {
    const value = valueAt(scope, {original: path, depth: 0, data: false, keys: path.split('.')})
    return !equalsOne(value, [expected].flat())
  })?.[0]
}

function equalsOne(value: Json | undefined, values: readonly Json[]): boolean {
  const assumed = settled(value)
  return assumed !== undefined && values.includes(assumed)
}

/** False, zero, empty text, an empty list and a value not given count as no. */
function isGiven(value: Json | undefined): boolean {
  if (isUnknown(value)) return value.assumed === undefined || Boolean(value.assumed)
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

function settled(value: Json | undefined): Json | undefined {
  return isUnknown(value) ? value.assumed : value
}
