import {textOf, walk} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/** A block without a name, a capacity or a date proves little of who signed what, and when. */
export const signatureComplete: LintRule = {
  code: 'drafting/signature-complete',
  severity: 'error',
  source: 'L40; Law of Property (Miscellaneous Provisions) Act 1989 s 1 for deeds',
  description:
    'An execution block lacks a line for signature, name or date, for the title of one who signs for another, or for a witness whom it names; or a deed does not say that it is one.',
  bad: `1. Vendor shall act.
=== clauses/sign/clause.yaml
id: sign
role: execution
family: 48
version: 1.0.0
purpose: Sign.
variants: [{id: text}]
=== clauses/sign/text.md
{{#signature}}
Signed for Vendor

{{line "Signature"}}
{{/signature}}`,
  good: `1. Vendor shall act.
=== clauses/sign/clause.yaml
id: sign
role: execution
family: 48
version: 1.0.0
purpose: Sign.
variants: [{id: text}]
=== clauses/sign/text.md
{{#signature}}
Signed for Vendor

{{line "Signature"}}
{{line "Name"}}
{{line "Title"}}
{{line "Date"}}
{{/signature}}`,
  blind:
    'Whether the person who signs has the power to; formalities of single countries beyond deed and witness.',
  *check({contract, facts}) {
    for (const {node, section} of walk(contract)) {
      if (!('type' in node) || node.type !== 'signature') continue
      const words = node.children.map(({children}) => textOf(children, facts)).join(' ')
      const missing = wanted.filter(
        ({when, line}) => when.test(words) && !node.lines.some(({label}) => line.test(label)),
      )
      if (missing.length > 0)
        yield {
          message: `The execution block has no line for ${missing.map(({name}) => name).join(', ')}`,
          place: node.place,
        }
      if (section.role === 'execution' && section.variant === 'deed' && !/\bdeed\b/i.test(words))
        yield {message: 'The execution block of a deed does not say `deed`', place: node.place}
    }
  },
}

/** What a block needs a line for, where its words are such. */
const wanted: readonly {readonly name: string; readonly line: RegExp; readonly when: RegExp}[] = [
  {
    name: 'a signature',
    line: /signature|seal|chop|^(?:by|signed|signed by|executed by)$/i,
    when: /./,
  },
  {name: 'a name', line: /name/i, when: /./},
  {name: 'a date', line: /date/i, when: /./},
  {name: 'a title', line: /title|capacity|position|^its$/i, when: /on behalf of|\bacting by\b/i},
  {name: 'a witness', line: /witness/i, when: /\bwitness\b/i},
]
