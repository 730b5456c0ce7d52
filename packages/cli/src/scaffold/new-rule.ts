import type {Library} from '@ringfence/model'
import {exampleIn, type Part, type PartContext, titleOf} from './part.ts'

/** A file of rules with one rule, tested on an example deal of the library. */
export function newRule({name, library, today}: PartContext): Part {
  const path = `rules/${name}.yaml`
  const id = freeId(name, library)
  // Rules name examples without their folders.
  const deal = exampleIn(library).replace(/^.*\//, '')
  const text = `# Rules of one place, or of one organisation. A rule says what it makes of a deal; docs/guides/rules.md tells all.
title: ${titleOf(name)}
rules:
  - id: ${id}                       # lasting: deals acknowledge the rule by it
    title: A governing law that we have not reviewed
    # Where it applies: one entry must hold, and in an entry all that it names. Left out: everywhere.
    # applies:
    #   - {law: [NO]}
    # When it fires: JSON Pointers into the deal, and a JSON Schema for the value of each; all must hold.
    when:
      /governingLaw/jurisdiction: {const: IS}
    outcome: info                   # error | warning | info | adapt (which changes the deal)
    message: Nobody here has compared our texts with this law
    hint: ask counsel of that place before you sign
    citation: our own policy        # statute and section, or the policy
    confidence: general             # verified: read in the source | mixed | general
    reviewedOn: ${today}
    # At least one example deal on which it fires, and one on which it is silent; \`set\` changes values of it.
    tests:
      fires: [{deal: ${deal}, set: {/governingLaw/jurisdiction: IS}}]
      silent: [{deal: ${deal}}]
`
  return {
    files: {[path]: text},
    next: [
      `write the rule in ${path}, and its tests with it`,
      `read it back: \`ringfence rules ${id}\``,
      `check it: \`ringfence test ${path}\``,
    ],
  }
}

/** Letters of the name and a number that no rule has yet: `our-policy` → `OP-01`. */
function freeId(name: string, {rules}: Library): string {
  const words = name.split('-').filter((word) => /^[a-z]/.test(word))
  const initials = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : name
  const prefix = initials.slice(0, 3).toUpperCase()
  const taken = new Set(rules.map(({id}) => id))
  for (let number = 1; ; number++) {
    const id = `${prefix}-${String(number).padStart(2, '0')}`
    if (!taken.has(id)) return id
  }
}
