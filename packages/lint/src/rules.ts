import type {LintRule} from './rule.ts'
import {anchorDuplicate} from './rules/anchor-duplicate.ts'
import {placeholderInValue} from './rules/placeholder-in-value.ts'
import {placeholderLeft} from './rules/placeholder-left.ts'
import {referenceDangling} from './rules/reference-dangling.ts'
import {sectionEmpty} from './rules/section-empty.ts'
import {termCapitalised} from './rules/term-capitalised.ts'
import {termDuplicate} from './rules/term-duplicate.ts'
import {termOnlyDropped} from './rules/term-only-dropped.ts'
import {termUndefined} from './rules/term-undefined.ts'
import {termUnused} from './rules/term-unused.ts'

/** All rules, in the order in which they report. */
export const rules: readonly LintRule[] = [
  referenceDangling,
  anchorDuplicate,
  sectionEmpty,
  placeholderLeft,
  placeholderInValue,
  termDuplicate,
  termUndefined,
  termUnused,
  termOnlyDropped,
  termCapitalised,
]
