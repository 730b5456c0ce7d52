import {exampleIn, type Part, type PartContext, titleOf} from './part.ts'
import {withSection} from './with-section.ts'

/** A clause with two variants, an anchor, a condition, a declared duty, and its tests. */
export function newClause({name, into, library}: PartContext): Part {
  const folder = `clauses/${name}`
  const deal = exampleIn(library, into?.path.replace(/agreement\.yaml$/, ''))
  return {
    files: {
      [`${folder}/clause.yaml`]: manifest(name, into === undefined),
      [`${folder}/short.md`]: short,
      [`${folder}/full.md`]: full,
      [`${folder}/clause.test.yaml`]: testsOf(deal),
    },
    // Before the general provisions and the signatures.
    ...(into ? {edits: {[into.path]: withSection(into.text, name, /^general\b/)}} : {}),
    next: [
      `write the text in ${folder}/*.md, and what it must say in ${folder}/clause.test.yaml`,
      ...(into
        ? []
        : [
            `name \`${name}\` in the \`sections\` of a kind (agreements/KIND/agreement.yaml), and take out \`unused\``,
          ]),
      `check it: \`ringfence lint ${folder}\`, \`ringfence test ${folder} --coverage\``,
      `look at it: \`ringfence preview ${into ? name : 'KIND'}\``,
    ],
  }
}

function manifest(name: string, unused: boolean): string {
  return `# What the clause is, and which of its texts a deal gets.
id: ${name}                # the name of the folder
role: clause               # cover | parties | recitals | clause | execution | schedule
family: 99                 # its number in listings
title: ${titleOf(name)}    # the printed heading; leave it out to print none
version: 0.1.0             # semantic: new words are at least a minor version
purpose: Keep Customer informed of the work.   # one sentence, for those who choose clauses
reads: [reference]         # values of the deal that it uses, as paths of blocks or of values
${unused ? '# No kind has the clause yet; take this out once one has.\nunused: true\n' : ''}
# Requirements (S1 to S17) that it serves, each with the anchors of the sub-clauses that do.
protects: {}

# The first variant whose \`when\` holds is used; the last has none. \`when\` maps paths of the deal to values.
variants:
  - {id: short, when: {stance: vendorFriendly}}
  - {id: full}

# Duties for the register of obligations, each at the sub-clause that creates it.
obligations:
  - id: report
    anchor: report
    who: vendor                # customer | vendor | both | receivingParty | anyParty
    what: Deliver a report on the work
    kind: periodic             # triggered | dated | periodic
    every: calendar month
`
}

const comment = `{{! Each numbered item is a sub-clause; nested lists are (a) and (i). Numbers and references are made, never typed. }}
`

const report = `1. {{anchor "report"}}**Report.** Vendor shall, by the end of each calendar month, deliver to Customer a report on:
   1. the work of that month; and
   1. each event that may delay later work.
`

const short = `${comment}${report}`

const full = `${comment}${report}
{{! A condition stands alone around whole items, or inside one paragraph. }}
{{#if reference}}
1. {{anchor "reference"}}**Reference.** Each report under {{ref "#report"}} states the reference {{reference}}.
{{/if}}
1. {{anchor "form"}}**Form.** Each report under {{ref "#report"}} is in writing.
`

function testsOf(deal: string): string {
  return `# Drafts of the clause, and what must hold of each. docs/guides/testing-templates.md tells all that can be expected.
deal: ${deal}   # the example deal that each test begins with
tests:
  - name: Reports are in writing and state the reference of the deal
    set: {/stance: customerFriendly, /reference: REF-1}
    expect:
      variant: full
      present: [report, form]
      contains: {reference: states the reference REF-1}
      diagnostics: []
  - name: Where the deal has no reference, none is asked for
    set: {/stance: balanced, /reference: null}
    expect: {variant: full, absent: [reference]}
  - name: The vendor’s terms give the report alone
    set: {/stance: vendorFriendly}
    expect: {variant: short, present: [report], absent: [reference, form]}
`
}
