import {build, type Contract, type Facts, type Label, type Text} from '@ringfence/model'

const {contract, definition, definitions, field, item, paragraph} = build
const {reference, section, signature, table, text} = build

const due = reference('fees#due')
const gone = reference('gone')
const use: Text = text('Customer pays what Customer owes under ')

/** A short contract with most of what a contract has. */
export const sample: Contract = contract(
  [
    section(
      'cover',
      [
        {...paragraph('Services agreement'), style: 'title'},
        {...paragraph(field('Acme & Co')), style: 'subtitle'},
        {type: 'contents', place: {file: 'built'}},
      ],
      {role: 'cover'},
    ),
    section(
      'fees',
      [
        item(
          'fees#due',
          [
            paragraph(use, due, ' and ', gone, ':'),
            item('fees/1/1', [paragraph('at ', field('[●]', {unknown: true}), '; and')]),
            table(['Item', 'Price'], ['Work', 'EUR 5']),
          ],
          'Payment',
        ),
        definitions(definition('Customer', 'means the customer.')),
      ],
      {title: 'Fees'},
    ),
    section(
      'execution',
      [
        signature(
          [paragraph('For Acme:')],
          {label: 'Signature'},
          {label: 'Name', value: field('Jane Doe', {title: 'Name'})},
        ),
      ],
      {role: 'execution'},
    ),
  ],
  {title: 'Services agreement', draftReasons: ['Rate <not known>']},
)

export const sampleFacts: Facts = {
  labels: new Map([
    ['fees', label(0, '1', '1.')],
    ['fees#due', label(1, '1.1', '1.1')],
    ['fees/1/1', label(2, '1.1(a)', '(a)')],
  ]),
  references: new Map([
    [due, {target: 'fees#due', parts: [{text: 'clause '}, {text: '1.1', target: 'fees#due'}]}],
  ]),
  terms: new Map([
    [
      'Customer',
      {term: 'Customer', definedIn: 'definition:customer', place: {file: 'built'}, uses: 2},
    ],
  ]),
  uses: new Map([
    [
      use,
      [
        {term: 'Customer', start: 0, end: 8},
        {term: 'Customer', start: 19, end: 27},
      ],
    ],
  ]),
  faults: [],
}

export const noFacts: Facts = {
  labels: new Map(),
  references: new Map(),
  terms: new Map(),
  uses: new Map(),
  faults: [],
}

function label(level: number, full: string, own: string): Label {
  return {scheme: 'clause', level, full, own}
}
