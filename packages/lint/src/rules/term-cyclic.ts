import {definitionUses} from '../definition-uses.ts'
import type {LintRule} from '../rule.ts'

/** Two terms that define each other define nothing. */
export const termCyclic: LintRule = {
  code: 'term/cyclic',
  severity: 'error',
  document: true,
  source: 'L12',
  description: 'A definition uses its own term, directly or through others.',
  bad: `1. Vendor shall keep each Record and each Log. Each Record has a Log.
=== definitions/record.md
---
term: Record
version: 1.0.0
---
means what a Log holds.
=== definitions/log.md
---
term: Log
version: 1.0.0
---
means a list of each Record.`,
  good: `1. Vendor shall keep each Record and each Log. Each Record has a Log.
=== definitions/record.md
---
term: Record
version: 1.0.0
---
means a file.
=== definitions/log.md
---
term: Log
version: 1.0.0
---
means a list of each Record.`,
  blind: 'Definitions in place, whose sentence is more than the definition.',
  *check({outline, facts}) {
    const uses = definitionUses(outline, facts)
    for (const [term, {place}] of uses) {
      const cycle = cycleFrom(term, uses)
      // Reported once, at the first of its terms.
      if (cycle && cycle.toSorted()[0] === term)
        yield {message: `\`${[...cycle, term].join('` → `')}\` define each other`, place}
    }
  },
}

type Uses = ReturnType<typeof definitionUses>

/** The shortest way from a term through the definitions back to it. */
function cycleFrom(term: string, uses: Uses): readonly string[] | undefined {
  const queue: (readonly string[])[] = [[term]]
  const seen = new Set<string>()
  for (let path = queue.shift(); path; path = queue.shift())
    for (const next of uses.get(path.at(-1) ?? '')?.uses ?? []) {
      if (next === term) return path
      if (!seen.has(next)) queue.push([...path, next])
      seen.add(next)
    }
  return undefined
}
