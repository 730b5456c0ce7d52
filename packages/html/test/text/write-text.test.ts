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

test('all clauses begin in one column, and a long number moves no other', () => {
  const {contract, item, paragraph, section} = build
  const labels = ['1', '1.1', '2', '2.10', 'Section 12.1', '9', '10']
  const said = (id: string) => item(id, [paragraph('Customer pays all that it owes.')])
  const schedule = (id: string) => ({...section(id, []), role: 'schedule' as const, title: 'Form'})
  const tree = contract([
    section('cover', [{type: 'contents', place: {file: 'a.md'}}]),
    {...section('1', [said('1.1')]), title: 'Fees'},
    {...section('2', [said('2.10'), said('Section 12.1')]), title: 'Taxes'},
    schedule('9'),
    schedule('10'),
  ])
  const own = (id: string) =>
    /^(?:9|10)$/.test(id)
      ? `Schedule ${id}`
      : id.length < 2
        ? `${id}.`
        : `${id === '2.10' ? '12.10' : id}`
  const facts = {
    ...noFacts,
    labels: new Map(
      labels.map((id) => [id, {scheme: 'clause' as const, level: 0, own: own(id), full: own(id)}]),
    ),
  }
  expect(writeText(tree, facts, {width: 34})).toMatchInlineSnapshot(`
    "Agreement
    =========


    Contents

    1.     Fees
    2.     Taxes
    Schedule 9   Form
    Schedule 10  Form


    1.     Fees

    1.1    Customer pays all that it
           owes.


    2.     Taxes

    12.10  Customer pays all that it
           owes.

    Section 12.1  Customer pays all
           that it owes.


    Schedule 9  Form


    Schedule 10  Form
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
