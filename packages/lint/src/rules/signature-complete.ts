import {type Paragraph, type Signature, textOf} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/** A block without a name, a capacity or a date proves little of who signed what, and when. */
export const signatureComplete: LintRule = {
  code: 'drafting/signature-complete',
  severity: 'error',
  source: 'L40; Law of Property (Miscellaneous Provisions) Act 1989 s 1 for deeds',
  description:
    'An execution block lacks a line for signature, name or date, or a deed does not say that it is one.',
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
  *check({contract, facts}) {
    for (const section of contract.sections) {
      if (section.role !== 'execution') continue
      for (const block of section.children) {
        if (block.type !== 'signature') continue
        const missing = wanted.filter(
          ([, pattern]) => !block.lines.some(({label}) => pattern.test(label)),
        )
        if (missing.length > 0)
          yield {
            message: `The execution block has no line for ${missing.map(([name]) => name).join(', ')}`,
            place: block.place,
          }
        if (section.variant === 'deed' && !/\bdeed\b/i.test(wordsOf(block)))
          yield {message: 'The execution block of a deed does not say `deed`', place: block.place}
      }
    }
    function wordsOf({children}: Signature): string {
      return children.map((paragraph: Paragraph) => textOf(paragraph.children, facts)).join(' ')
    }
  },
}

const wanted: readonly (readonly [string, RegExp])[] = [
  ['a signature', /signature|seal|chop/i],
  ['a name', /name/i],
  ['a date', /date/i],
]
