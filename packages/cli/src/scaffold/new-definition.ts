import {exampleIn, type Part, type PartContext, termOf} from './part.ts'

/** A term of the glossary, and its test. */
export function newDefinition({name, library}: PartContext): Part {
  const path = `definitions/${name}.md`
  const tests = `definitions/${name}.test.yaml`
  const text = `---
# As contracts write it, with capitals. Texts use it by writing it: plural and possessive are found.
term: ${termOf(name)}
version: 0.1.0
---
{{! The text follows the term and begins with "means" or "includes". It is printed where a contract uses the term. }}
means a thing that the parties agree in writing to treat as one.
`
  return {
    files: {[path]: text, [tests]: testsOf(exampleIn(library))},
    next: [
      `write the meaning in ${path}, and what it must say in ${tests}`,
      `use the term in a clause: only definitions that a contract uses are printed`,
      `check it: \`ringfence lint\`, \`ringfence test ${path}\``,
    ],
  }
}

function testsOf(deal: string): string {
  return `# Drafts of the meaning, and what must hold of each. docs/guides/testing-templates.md tells all that can be expected.
deal: ${deal}   # the example deal that each test begins with
tests:
  - name: The parties decide in writing
    expect:
      contains: means a thing that the parties agree in writing
      diagnostics: []
`
}
