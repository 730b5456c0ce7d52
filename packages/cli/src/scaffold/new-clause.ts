import {type Part, type PartContext, titleOf} from './part.ts'

/** A clause with two variants, an anchor, a condition and a declared duty. */
export function newClause({name, into}: PartContext): Part {
  const folder = `clauses/${name}`
  return {
    files: {
      [`${folder}/clause.yaml`]: manifest(name),
      [`${folder}/short.md`]: short,
      [`${folder}/full.md`]: full,
      ...(into ? {[into.path]: withSection(into.text, name)} : {}),
    },
    next: [
      `write the text in ${folder}/*.md`,
      ...(into
        ? []
        : [`name \`${name}\` in the \`sections\` of a kind: agreements/KIND/agreement.yaml`]),
      `check it: \`ringfence lint ${folder}\``,
    ],
  }
}

function manifest(name: string): string {
  return `# What the clause is, and which of its texts a deal gets.
id: ${name}                # the name of the folder
role: clause               # cover | parties | recitals | clause | execution | schedule
family: 99                 # its number in listings
title: ${titleOf(name)}    # the printed heading; leave it out to print none
version: 0.1.0             # semantic: new words are at least a minor version
purpose: Keep Customer informed of the work.   # one sentence, for those who choose clauses
reads: []                  # blocks of the deal whose values it uses, such as [confidentiality]

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

/** Before the last two sections, which are the general provisions and the signatures. */
function withSection(text: string, name: string): string {
  const lines = text.trimEnd().split('\n')
  const at = lines.findLastIndex((line) => /^ *- (?:general|\{clause: general[,}])/.test(line))
  const [indent = '  '] = /^ */.exec(lines.at(-1) ?? '') ?? []
  lines.splice(at === -1 ? lines.length : at, 0, `${indent}- ${name}`)
  return `${lines.join('\n')}\n`
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
{{#if crossBorder}}
1. {{anchor "language"}}**Language.** Each report under {{ref "#report"}} is in English.
{{/if}}
1. {{anchor "form"}}**Form.** Each report under {{ref "#report"}} is in writing.
`
