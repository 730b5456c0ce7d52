import {formatDiagnostic, type JsonObject} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {compileLibrary} from '../src/compile/index.ts'

const duration = {properties: {value: {type: 'integer'}, unit: {type: 'string'}}}
const fields: JsonObject = {
  type: 'object',
  properties: {
    days: {title: 'Days', type: 'integer'},
    period: {title: 'Period', type: 'object', ...duration},
    by: {title: 'By', enum: ['customer', 'vendor', 'both']},
    on: {title: 'On', type: 'boolean'},
    goods: {
      type: 'array',
      items: {type: 'object', properties: {name: {type: 'string'}, due: {type: 'string'}}},
    },
  },
}
const manifest = `id: audit
role: clause
family: 3
version: 1.0.0
purpose: Let Customer audit.
positions: {customerFriendly: {variant: full, gives: All.}}
variants: [{id: full}]
`
const text = '1. {{anchor "report"}}Vendor shall report within {{days}} days.\n'

function compile(declared: string) {
  const files = {
    'clauses/audit/clause.yaml': `${manifest}${declared}`,
    'clauses/audit/full.md': text,
    'clauses/audit/riders/india.md': '1. {{anchor "india"}}Vendor shall act.\n',
  }
  return compileLibrary({files, fields, digest: ''})
}

/** A declaration that is right, but for these keys; `undefined` leaves one out. */
function declare(changes: Readonly<Record<string, unknown>> = {}): string {
  const entry = {
    id: 'report',
    anchor: 'report',
    who: 'vendor',
    what: 'Report to {{by}}',
    kind: 'triggered',
    within: 'days days',
    trigger: 'a request',
    ...changes,
  }
  return `obligations: [${JSON.stringify(entry)}]\n`
}

describe('a declaration that is right', () => {
  const periodic = {kind: 'periodic', trigger: undefined}
  test.each([
    {},
    {who: 'by'},
    {within: 'period'},
    {within: '10 business days'},
    {within: '1 business day'},
    {within: undefined, ahead: '2 weeks'},
    {anchor: 'india'},
    {if: '(and on (not (has "audit")))'},
    {when: {by: 'vendor'}, variants: ['full'], requirement: 'S4'},
    {kind: 'dated', trigger: undefined, date: 'termEnd'},
    {
      kind: 'dated',
      trigger: undefined,
      within: undefined,
      date: 'due',
      each: 'goods',
      undated: 'as agreed',
      what: 'Deliver {{name}}',
    },
    {...periodic, within: undefined, every: '3 months'},
    {...periodic, every: 'calendar quarter', from: 'commencementDate'},
    {...periodic, every: 'days months'},
  ])('%j', (changes) => {
    expect(compile(declare(changes)).diagnostics.map(formatDiagnostic)).toEqual([])
  })
})

test('a declaration that is wrong is reported with its place and all its faults', () => {
  const told = (changes: Readonly<Record<string, unknown>>) =>
    compile(declare(changes))
      .diagnostics.map(formatDiagnostic)
      .map((line) => line.replace('clauses/audit/clause.yaml', ''))
      .join('\n')
  expect(
    [
      {kind: 'yearly'},
      {trigger: undefined},
      {trigerr: 'x'},
      {anchor: 'reports'},
      {variants: ['half']},
      {who: 'seller'},
      {who: 'on'},
      {within: 'day days'},
      {within: 'days'},
      {within: 'period days'},
      {within: 'days fortnights'},
      {within: 10},
      {within: '10'},
      {ahead: '2 days'},
      {what: 'Report.'},
      {what: 'Report to {{bye}}'},
      {what: 'As {{ref "audit"}} says'},
      {what: '{{#if on}}Report'},
      {if: '(maybe on)'},
      {if: 'onn'},
      {when: {by: 'seller'}},
      {each: 'good'},
      {requirement: 'S18'},
      {kind: 'dated', trigger: undefined, date: 'effectivDate'},
      {kind: 'dated', trigger: undefined, date: 'termEnd', undated: 'never'},
      {kind: 'periodic', trigger: undefined, every: 'fortnight'},
      {anchor: 'x', who: 'y', requirement: 'z'},
    ]
      .map((changes) => `${JSON.stringify(changes)}\n${told(changes)}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "{"kind":"yearly"}
    :8:96: error[library/manifest]: Unexpected kind \`yearly\` of obligation, expected one of triggered, dated, periodic
    {}
    :8:15: error[library/manifest]: Missing \`trigger\` in a triggered obligation
    {"trigerr":"x"}
    :8:161: error[library/manifest]: Unexpected \`trigerr\` in a triggered obligation
      hint: did you mean \`trigger\`?
    {"anchor":"reports"}
    :8:39: error[library/manifest]: Missing anchor \`reports\` in every variant
      hint: did you mean \`report\`?
    {"variants":["half"]}
    :8:162: error[library/manifest]: Missing variant \`half\`
    :8:39: error[library/manifest]: Missing anchor \`report\` in every variant
    {"who":"seller"}
    :8:54: error[library/manifest]: Unexpected \`seller\`, expected customer, vendor, both, receivingParty, anyParty or a value that names a side
    {"who":"on"}
    :8:54: error[library/manifest]: Unexpected \`on\`, expected customer, vendor, both, receivingParty, anyParty or a value that names a side
    {"within":"day days"}
    :8:117: error[library/manifest]: No value \`day\` in a deal
    {"within":"days"}
    :8:117: error[library/manifest]: Missing unit after \`days\`, which is a number
    {"within":"period days"}
    :8:117: error[library/manifest]: Unexpected unit \`days\`: \`period\` has its own
    {"within":"days fortnights"}
    :8:117: error[library/manifest]: Unexpected unit \`fortnights\`, expected one of hour, day, business day, week, month, year
    {"within":10}
    :8:117: error[library/manifest]: Unexpected value, expected \`10 business days\`, \`path.of.number days\` or \`path.of.duration\`
    {"within":"10"}
    :8:117: error[library/manifest]: Unexpected \`10\`, expected \`10 business days\`, \`path.of.number days\` or \`path.of.duration\`
    {"ahead":"2 days"}
    :8:159: error[library/manifest]: Unexpected \`ahead\` beside \`within\`: a time is before or after, not both
    {"what":"Report."}
    :8:70: error[library/manifest]: Unexpected full stop at the end of \`what\`
    {"what":"Report to {{bye}}"}
    :8:15: error[template/unknown-field]: Unknown value \`bye\`
      hint: did you mean \`by\`?
    {"what":"As {{ref \\"audit\\"}} says"}
    :8:70: error[library/manifest]: Unexpected text of \`what\`, expected words and values without references
    {"what":"{{#if on}}Report"}
    :8:70: error[library/manifest]: Unexpected text in a tag, or a tag that is not closed
      hint: close every \`{{#block}}\` with \`{{/block}}\` of the same name and every \`{{\` with \`}}\`
    :8:70: error[library/manifest]: Unexpected text of \`what\`, expected words and values without references
    {"if":"(maybe on)"}
    :8:156: error[library/manifest]: Unknown condition \`maybe\`
    :8:156: error[library/manifest]: Unexpected value of \`if\`, expected a condition as \`{{#if}}\` takes it
    {"if":"onn"}
    :8:15: error[template/unknown-field]: Unknown value \`onn\`
      hint: did you mean \`on\`?
    {"when":{"by":"seller"}}
    :8:158: error[template/impossible-value]: Unexpected value \`seller\` for \`by\`
      hint: expected one of \`customer\`, \`vendor\`, \`both\`
    {"each":"good"}
    :8:158: error[library/manifest]: Unknown value \`good\`
      hint: did you mean \`goods\`?
    {"requirement":"S18"}
    :8:165: error[library/manifest]: Unexpected requirement \`S18\`, expected S1 to S17
    {"kind":"dated","date":"effectivDate"}
    :8:132: error[library/manifest]: Unexpected date \`effectivDate\`, expected effectiveDate, commencementDate, agreementDate, termEnd, exitPeriodStart, exitPeriodEnd or a path
      hint: did you mean \`effectiveDate\`?
    {"kind":"dated","date":"termEnd","undated":"never"}
    :8:152: error[library/manifest]: Unexpected \`undated\` without \`each\`: it is for entries that have no date
    {"kind":"periodic","every":"fortnight"}
    :8:136: error[library/manifest]: No value \`fortnight\` in a deal
      hint: or give one of \`day\`, \`week\`, \`calendar month\`, \`calendar quarter\`, \`calendar half-year\`, \`calendar year\`, \`anniversary\`
    {"anchor":"x","who":"y","requirement":"z"}
    :8:155: error[library/manifest]: Unexpected requirement \`z\`, expected S1 to S17
    :8:39: error[library/manifest]: Missing anchor \`x\` in every variant
    :8:49: error[library/manifest]: Unexpected \`y\`, expected customer, vendor, both, receivingParty, anyParty or a value that names a side"
  `)
})

test('declarations must be distinct entries', () => {
  const [entry] = /\{.*\}/.exec(declare()) ?? []
  const {diagnostics} = compile(`obligations: [${entry}, ${entry}, audit]\n`)
  expect(diagnostics.map(formatDiagnostic)).toMatchInlineSnapshot(`
    [
      "clauses/audit/clause.yaml:8:159: error[library/manifest]: Unexpected second obligation \`report\` of \`report\`",
      "clauses/audit/clause.yaml:8:291: error[library/manifest]: Unexpected value, expected a declaration with an \`id\`",
    ]
  `)
})

test('what is left out of the register needs an anchor and a reason', () => {
  const {diagnostics} = compile(
    'notInRegister: {report: no, reports: A limit that runs by itself.}\n',
  )
  expect(diagnostics.map(formatDiagnostic)).toMatchInlineSnapshot(`
    [
      "clauses/audit/clause.yaml:8:25: error[library/manifest]: Missing reason for \`report\`",
      "clauses/audit/clause.yaml:8:38: error[library/manifest]: Missing anchor \`reports\` in every variant",
    ]
  `)
})

test('an obligation is plain data', () => {
  expect(compile(declare()).value?.clauses['audit']?.obligations).toMatchInlineSnapshot(`
    [
      {
        "anchor": "report",
        "id": "report",
        "place": {
          "file": "clauses/audit/clause.yaml",
          "start": {
            "column": 15,
            "line": 8,
          },
        },
        "time": {
          "kind": "triggered",
          "trigger": [
            {
              "at": [
                1,
                1,
              ],
              "type": "text",
              "value": "a request",
            },
          ],
          "within": {
            "unit": "days",
            "value": "days",
          },
        },
        "what": [
          {
            "at": [
              1,
              1,
            ],
            "type": "text",
            "value": "Report to ",
          },
          {
            "args": [],
            "at": [
              1,
              11,
            ],
            "helper": "text",
            "options": {},
            "path": {
              "data": false,
              "depth": 0,
              "keys": [
                "by",
              ],
              "original": "by",
            },
            "type": "slot",
          },
        ],
        "who": "vendor",
      },
    ]
  `)
})
