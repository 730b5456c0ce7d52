import {writeMarkdown} from '@ringfence/html'
import {build} from '@ringfence/model'
import {expect, test} from 'vitest'
import {noFacts, sample, sampleFacts} from '../sample.ts'

test('a whole contract', () => {
  expect(writeMarkdown(sample, sampleFacts)).toMatchInlineSnapshot(`
    "> **DRAFT** This document is not ready to be signed:
    >
    > - Rate \\<not known\\>

    # Services agreement

    **Acme & Co**

    ## Contents

    - [1. Fees](#fees)

    ## <a id="fees"></a>1. Fees

    <a id="fees.due"></a>1.1 **Payment.** Customer pays what Customer owes under [clause 1.1](#fees.due) and <strong>\\[gone\\]</strong>:

    - (a) at <strong>\\[●\\]</strong>; and

    | Item | Price |
    | --- | --- |
    | Work | EUR 5 |

    “**Customer**” means the customer.

    For Acme:

    | | |
    | --- | --- |
    | Signature | ______________________________ |
    | Name | Jane Doe |
    "
  `)
})

test('asterisks mark letters and digits, elements the rest', () => {
  const {contract, paragraph, section, strong} = build
  const tree = contract([
    section('a', [paragraph('a', strong('b c'), strong('d'), strong('“e”'), strong('f.'))]),
  ])
  expect(writeMarkdown(tree, noFacts)).toMatchInlineSnapshot(`
    "# Agreement

    a**b c**<!-- -->**d**<strong>“e”</strong><strong>f.</strong>
    "
  `)
})

test('lists side by side stay two', () => {
  const {contract, list, paragraph, section} = build
  const tree = contract([
    section('a', [
      list([[paragraph('one')], [paragraph('two'), list([[paragraph('inner')]], true)]]),
      list([[paragraph('other')]]),
    ]),
  ])
  expect(writeMarkdown(tree, noFacts)).toMatchInlineSnapshot(`
    "# Agreement

    * one
    * two

      1. inner

    <!-- -->

    * other
    "
  `)
})
