import {writeText} from '@ringfence/html'
import {build} from '@ringfence/model'
import {expect, test} from 'vitest'
import {noFacts, sample, sampleFacts} from '../sample.ts'

test('a whole contract', () => {
  expect(writeText(sample, sampleFacts)).toMatchInlineSnapshot(`
    "DRAFT: this document is not ready to be signed.

      -  Rate <not known>


    Services agreement
    ==================

    Acme & Co

    Contents

    1.    Fees


    1.    Fees

    1.1   Payment. Customer pays what Customer owes under clause 1.1 and [gone]:

          (a)   at [●]; and

          Item  Price
          ----  -----
          Work  EUR 5

    “Customer” means the customer.


    For Acme:

    Signature  ______________________________

    Name       Jane Doe
    "
  `)
})

test('heads alone that are too wide become lines', () => {
  const {contract, section, table} = build
  const tree = contract([
    section('a', [table(['Signed by the first', 'Signed by the second'], [])]),
  ])
  const text = writeText(tree, noFacts, {width: 20})
  expect(text).toContain('Signed by the first\nSigned by the second')
})

test('a table that is too wide becomes records', () => {
  const {contract, section, table} = build
  const tree = contract([
    section('a', [table(['Asset', 'What it does'], ['Engine', 'prices options'], ['Model', ''])]),
  ])
  expect(writeText(tree, noFacts, {width: 30})).toMatchInlineSnapshot(`
    "Agreement
    =========


    Asset   What it does
    ------  --------------
    Engine  prices options
    Model
    "
  `)
  expect(writeText(tree, noFacts, {width: 20})).toMatchInlineSnapshot(`
    "Agreement
    =========


    --------------------
    Asset         Engine
    What it does  prices
                  options
    --------------------
    Asset         Model
    What it does
    --------------------
    "
  `)
})

test('columns keep to their side', () => {
  const {contract, section, table} = build
  const prices = {...table(['Item', 'Price', 'Day'], ['A', '5', '1'], ['B', '10,000', 'Monday'])}
  const tree = contract([section('a', [{...prices, align: ['left', 'right', 'center']}])])
  expect(writeText(tree, noFacts)).toMatchInlineSnapshot(`
    "Agreement
    =========


    Item   Price   Day
    ----  ------  ------
    A          5    1
    B     10,000  Monday
    "
  `)
})
