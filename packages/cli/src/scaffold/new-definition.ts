import {type Part, type PartContext, termOf} from './part.ts'

/** A term of the glossary. */
export function newDefinition({name}: PartContext): Part {
  const path = `definitions/${name}.md`
  const text = `---
# As contracts write it, with capitals. Texts use it by writing it: plural and possessive are found.
term: ${termOf(name)}
version: 0.1.0
---
{{! The text follows the term and begins with "means" or "includes". It is printed where a contract uses the term. }}
means a thing that the parties agree in writing to treat as one.
`
  return {
    files: {[path]: text},
    next: [
      `write the meaning in ${path}`,
      `use the term in a clause: only definitions that a contract uses are printed`,
      'check the library: `ringfence lint`',
    ],
  }
}
