import {type Selector, type SelectorName, selectorNames} from '@ringfence/model'
import type {Codes} from './codes-of.ts'
import type {Subject} from './subject.ts'

/**
 * The selector by which a rule applies: the first of the entry that holds. `everywhere` for a rule that has none,
 * nothing for one that does not apply.
 */
export function selectedBy(
  applies: readonly Selector[],
  codes: Codes,
  regions: Subject['regions'],
): SelectorName | 'everywhere' | undefined {
  if (applies.length === 0) return 'everywhere'
  const entry = applies.find((each) => holds(each, codes, regions))
  return entry && (namesIn(entry)[0] ?? 'everywhere')
}

function holds(selector: Selector, codes: Codes, regions: Subject['regions']): boolean {
  const meets = namesIn(selector).every((name) =>
    (selector[name] ?? []).some((code) => has(codes[name], code, regions)),
  )
  return meets && !(selector.not ?? []).some((each) => holds(each, codes, regions))
}

function namesIn(selector: Selector): readonly SelectorName[] {
  return selectorNames.filter((name) => selector[name] !== undefined)
}

/** A code stands for itself, its subdivisions, and, if it names a region, for the countries of the region. */
function has(codes: ReadonlySet<string>, code: string, regions: Subject['regions']): boolean {
  if (codes.has(code)) return true
  if (Object.hasOwn(regions, code))
    return (regions[code] ?? []).some((country) => has(codes, country, {}))
  for (const each of codes) if (each.startsWith(`${code}-`)) return true
  return false
}
