import type {
  Choice,
  Condition,
  Loop,
  TemplateBlock,
  TemplatePath,
  When,
  WhenValue,
} from '@ringfence/model'
import {computedValues} from './computed-values.ts'

/** A value of the deal on which some text depends. */
export interface Dependence {
  /** Keys from the deal's root; `[]` stands for each entry of a list. */
  readonly keys: readonly string[]
  /** How it is looked at: whether it is given, which value it has, how many entries it has. */
  readonly test: 'given' | 'value' | 'holds' | 'count'
  readonly values: readonly WhenValue[]
}

/** What a template reads: for its conditions, and at all. */
export interface Reads {
  readonly dependences: readonly Dependence[]
  /** Every path that is read, printed or tested, as keys joined by `/`. */
  readonly paths: ReadonlySet<string>
  /** Conditions on what is computed, or on the counters of a loop: they are not met and missed on purpose. */
  readonly computed: ReadonlySet<object>
}

/** The conditions of a `when`. */
export function dependencesOfWhen(when: When | undefined): readonly Dependence[] {
  return Object.entries(when ?? {}).map(([path, values]) => ({
    keys: path.split('.'),
    test: 'value',
    values: [values].flat() as readonly WhenValue[],
  }))
}

/** All that a template depends on, whatever stands around it. */
export function readsOf(body: readonly TemplateBlock[]): Reads {
  const dependences: Dependence[] = []
  const paths = new Set<string>()
  const computed = new Set<object>()
  visit(body, [[]], {dependences, paths, computed})
  return {dependences, paths, computed}
}

interface Found {
  readonly dependences: Dependence[]
  readonly paths: Set<string>
  readonly computed: Set<object>
}

/** Frames are the keys of the values within reach, innermost last. */
type Frames = readonly (readonly string[])[]

function visit(node: unknown, frames: Frames, found: Found): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, frames, found)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const {type} = node as {type?: string}
  if (type === 'references')
    for (const id of (node as {to: readonly string[]}).to)
      found.dependences.push({keys: ['@has', sectionOf(id)], test: 'given', values: []})
  if (type === 'choice') {
    const {branches, otherwise} = node as Choice<unknown>
    for (const {test, children} of branches) {
      const tested = inCondition(test, frames, found)
      if (tested.some((keys) => !keys || computedValues.has(keys[0] ?? '')))
        found.computed.add(node)
      visit(children, frames, found)
    }
    visit(otherwise, frames, found)
  } else if (type === 'loop') {
    const {path, children, otherwise} = node as Loop<unknown>
    const keys = read(path, frames, found)
    if (!keys) return
    found.dependences.push({keys, test: 'count', values: []})
    visit(children, [...frames, [...keys, '[]']], found)
    visit(otherwise, frames, found)
  } else {
    if (type === 'slot' || type === 'markdown' || type === 'answer')
      read((node as {path: TemplatePath}).path, frames, found)
    for (const value of Object.values(node)) visit(value, frames, found)
  }
}

/** The keys of what a condition tests; `undefined` for the counters of a loop. */
function inCondition(
  test: Condition,
  frames: Frames,
  found: Found,
): readonly (readonly string[] | undefined)[] {
  switch (test.op) {
    case 'and':
    case 'or':
      return test.tests.flatMap((each) => inCondition(each, frames, found))
    case 'not':
      return inCondition(test.test, frames, found)
    case 'has':
      for (const id of test.sections)
        found.dependences.push({keys: ['@has', sectionOf(id)], test: 'given', values: []})
      return []
    default: {
      const keys = read(test.path, frames, found)
      if (!keys) return [undefined]
      const kind = {truthy: 'given', is: 'value', includes: 'holds', many: 'count'} as const
      found.dependences.push({
        keys,
        test: kind[test.op],
        values: 'values' in test ? test.values : [],
      })
      return [keys]
    }
  }
}

/** The keys of a path from the root, noted as read; nothing for the counters of a loop. */
function read(
  {data, depth, keys}: TemplatePath,
  frames: Frames,
  found: Found,
): readonly string[] | undefined {
  if (data && keys[0] !== 'root') return undefined
  const frame = data ? [] : (frames[frames.length - 1 - depth] ?? [])
  const whole = [...frame, ...(data ? keys.slice(1) : keys)]
  found.paths.add(whole.join('/'))
  return whole
}

/** `schedule:exit-plan` and `exit#plan` are in `exit-plan` and `exit`. */
function sectionOf(reference: string): string {
  return reference.replace(/^schedule:/, '').replace(/#.*$/, '')
}
