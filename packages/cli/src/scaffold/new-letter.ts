import {camelCase, type Part, type PartContext, titleOf} from './part.ts'
import {withSection} from './with-section.ts'

/** A part of a notice, with a condition on the contract that it is about, and its tests. */
export function newLetter({name, into, library}: PartContext): Part {
  const folder = `letters/${name}`
  const [, notice = ''] = /^notices\/([^/]+)\//.exec(into?.path ?? '') ?? []
  return {
    files: {
      [`${folder}/clause.yaml`]: manifest(name),
      [`${folder}/text.md`]: text,
      [`${folder}/clause.test.yaml`]: testsOf(eventIn(library, notice)),
    },
    // Before the signature.
    ...(into ? {edits: {[into.path]: withSection(into.text, name, /^signature/)}} : {}),
    next: [
      `write the text in ${folder}/text.md: it reads the event as \`${camelCase(notice)}\`, and the contract's values and clauses`,
      `say what it must say in ${folder}/clause.test.yaml`,
      `check it: \`ringfence lint ${folder}\`, \`ringfence test ${folder} --coverage\``,
    ],
  }
}

/** `audit-notice/india-software-english-law.for-cause` */
function eventIn({events}: PartContext['library'], notice: string): string {
  const folder = `notices/${notice}/events/`
  const [path = ''] = Object.keys(events)
    .filter((each) => each.startsWith(folder))
    .toSorted()
  return `${notice}/${path.slice(folder.length).replace(/\.ya?ml$/, '')}`
}

function manifest(name: string): string {
  return `# A part of a letter under a contract. Letters are made of such parts, as contracts are of clauses.
id: ${name}                # the name of the folder
role: clause
family: 99                 # its number in listings
title: ${titleOf(name)}    # the printed heading; leave it out to print none
version: 0.1.0             # semantic: new words are at least a minor version
purpose: Say how to answer.   # one sentence, for those who choose parts
reads: []                  # values of the event and of the deal that it uses
variants:
  - {id: text}             # several, with \`when\`, where the words differ
`
}

const text = `{{! Each numbered item is a paragraph. What "has" and "ref" name are sub-clauses of the contract, with their numbers there. }}
1. {{anchor "answer"}}**Answer.** An answer to this letter is in writing.{{#has "general#notices"}} {{ref "general#notices"}} applies to it.{{/has}}
1. {{anchor "silence"}}**Silence.** Silence is no consent.
`

function testsOf(event: string): string {
  return `# Drafts of this part, and what must hold of each. docs/guides/testing-templates.md tells all that can be expected.
event: ${event}   # the example event, and with it the deal, that each test begins with
tests:
  - name: An answer is in writing
    expect:
      present: [answer, silence]
      contains: {answer: is in writing}
      diagnostics: []
  - name: Where the contract has no clause on notices, the letter does not refer to one
    without: [general]
    expect: {lacks: {answer: applies to it}}
`
}
