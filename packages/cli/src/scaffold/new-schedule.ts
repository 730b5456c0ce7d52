import {exampleIn, type Part, type PartContext, titleOf} from './part.ts'
import {withSection} from './with-section.ts'

/** A schedule with a table of the parties and a condition, and its tests. */
export function newSchedule({name, into, library}: PartContext): Part {
  const folder = `schedules/${name}`
  const deal = exampleIn(library, into?.path.replace(/agreement\.yaml$/, ''))
  return {
    files: {
      [`${folder}/clause.yaml`]: manifest(name, into === undefined),
      [`${folder}/text.md`]: text,
      [`${folder}/clause.test.yaml`]: testsOf(deal),
    },
    ...(into ? {edits: {[into.path]: withSection(into.text, name)}} : {}),
    next: [
      `write the text in ${folder}/text.md, and what it must say in ${folder}/clause.test.yaml`,
      ...(into
        ? []
        : [
            `name \`${name}\` last in the \`sections\` of a kind (agreements/KIND/agreement.yaml), and take out \`unused\``,
          ]),
      `refer to it in a clause: {{ref "schedule:${name}"}}`,
      `check it: \`ringfence lint ${folder}\`, \`ringfence test ${folder} --coverage\``,
    ],
  }
}

function manifest(name: string, unused: boolean): string {
  return `# What the schedule is. A schedule is a clause at the end of the contract, with numbers of its own.
id: ${name}                # the name of the folder
role: schedule
family: 99                 # its number in listings
title: ${titleOf(name)}
version: 0.1.0             # semantic: new words are at least a minor version
purpose: List where letters go.   # one sentence, for those who choose schedules
reads: [parties, reference]         # values of the deal that it uses, as paths of blocks or of values
${unused ? '# No kind has the schedule yet; take this out once one has.\nunused: true\n' : ''}variants:
  - {id: text}             # several, with \`when\`, where the words differ
`
}

const text = `{{! Each numbered item is a paragraph of the schedule. A condition stands alone around whole items or rows of a table. }}
1. {{anchor "addresses"}}**Addresses.** Letters about this agreement go to these addresses:

   | Party | Address |
   |---|---|
{{#each parties}}
   | {{legalName}} | {{address registeredAddress}} |
{{/each}}
1. {{anchor "change"}}**Change.** A party may change its address in {{ref "#addresses"}} by notice.
{{#if reference}}
1. {{anchor "reference"}}**Reference.** Letters about this agreement state the reference {{reference}}.
{{/if}}
`

function testsOf(deal: string): string {
  return `# Drafts of the schedule, and what must hold of each. docs/guides/testing-templates.md tells all that can be expected.
deal: ${deal}   # the example deal that each test begins with
tests:
  - name: Letters state the reference of the deal
    set: {/reference: REF-1}
    expect:
      present: [addresses, change]
      contains: {reference: state the reference REF-1}
      diagnostics: []
  - name: Where the deal has no reference, none is asked for
    set: {/reference: null}
    expect: {absent: [reference]}
`
}
