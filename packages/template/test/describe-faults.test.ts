import {Validator} from '@cfworker/json-schema'
import {formatDiagnostic, type JsonObject} from '@ringfence/model'
import {expect, test} from 'vitest'
import {describeFaults} from '../src/compile/describe-faults.ts'
import {manifestFault} from '../src/compile/kinds.ts'

const schema: JsonObject = {
  type: 'object',
  properties: {
    name: {type: 'string', description: 'As people call it.', minLength: 2, maxLength: 4},
    top: {type: 'number', minimum: 1, maximum: 5},
    step: {type: 'integer', multipleOf: 2, exclusiveMinimum: 0, exclusiveMaximum: 9},
    parties: {type: 'array', minItems: 2, maxItems: 3, uniqueItems: true, items: {type: 'string'}},
    values: {
      type: 'object',
      minProperties: 1,
      maxProperties: 2,
      propertyNames: {pattern: '^[a-z]+$', 'x-expects': 'a name in small letters'},
      additionalProperties: {type: 'boolean'},
    },
    either: {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]},
    level: {enum: ['weak', 'standard', 'strong']},
    version: {const: 1},
    day: {format: 'date'},
    holds: {contains: {const: 1}},
    other: {not: {const: 1}},
  },
  required: ['name'],
  additionalProperties: false,
}

test('every keyword has plain words: what was given, and what is allowed', () => {
  const told = (value: JsonObject) => {
    const {errors} = new Validator(schema, '2020-12', false).validate(value)
    const manifest = {
      value,
      placeOf: (path: readonly (string | number)[]) => ({file: path.join('.')}),
    }
    return describeFaults({errors, schema, kind: manifestFault}, manifest)
      .map((each) => formatDiagnostic(each).replace(' error[library/manifest]', ''))
      .join('\n')
  }
  expect(
    [
      {},
      {naem: 'x'},
      {tap: 1, name: 'One'},
      {name: 'a', parties: []},
      {name: 'Whole', parties: ['a', 'a', 'b', 'c']},
      {name: 5, top: '3', step: 1.5, version: 2},
      {name: '', top: 0, step: 0},
      {name: 'One', top: 6, step: 10, values: {}},
      {name: 'One', values: {A: 1, b: true, c: true}},
      {name: 'One', either: {}, level: 'strongg', day: 'x', holds: [2], other: 1},
      {name: 'One', either: ['a', 5], level: 'none', parties: 'a'},
    ].map((value) => `${JSON.stringify(value)}\n${told(value)}`),
  ).toMatchInlineSnapshot(`
    [
      "{}
    :: Missing \`name\`
      hint: As people call it",
      "{"naem":"x"}
    naem:: Unexpected \`naem\`
      hint: did you mean \`name\`?",
      "{"tap":1,"name":"One"}
    tap:: Unexpected \`tap\`
      hint: there is \`name\`, \`top\`, \`step\`, \`parties\`, \`values\`, \`either\`, \`level\`, \`version\`, \`day\`, \`holds\`, \`other\`",
      "{"name":"a","parties":[]}
    name:: Unexpected \`a\` for \`name\`, expected at least 2 characters
    parties:: Unexpected empty list for \`parties\`, expected at least 2",
      "{"name":"Whole","parties":["a","a","b","c"]}
    name:: Unexpected \`Whole\` for \`name\`, expected at most 4 characters
    parties:: Unexpected list of 4 entries for \`parties\`, expected at most 3
    parties:: Unexpected repetition in \`parties\`, expected different entries",
      "{"name":5,"top":"3","step":1.5,"version":2}
    name:: Unexpected \`5\` for \`name\`, expected text
      hint: write it in quotes: \`"5"\`
    top:: Unexpected \`3\` for \`top\`, expected a number
      hint: write it without quotes
    step:: Unexpected \`1.5\` for \`step\`, expected a whole number
    step:: Unexpected \`1.5\` for \`step\`, expected a multiple of 2
    version:: Unexpected \`2\`, expected 1",
      "{"name":"","top":0,"step":0}
    name:: Unexpected empty value for \`name\`, expected at least 2 characters
    top:: Unexpected \`0\` for \`top\`, expected at least 1
    step:: Unexpected \`0\` for \`step\`, expected more than 0",
      "{"name":"One","top":6,"step":10,"values":{}}
    top:: Unexpected \`6\` for \`top\`, expected at most 5
    step:: Unexpected \`10\` for \`step\`, expected less than 9
    values:: Unexpected empty mapping for \`values\`, expected at least 1",
      "{"name":"One","values":{"A":1,"b":true,"c":true}}
    values:: Unexpected mapping of 3 keys for \`values\`, expected at most 2
    values.A:: Unexpected \`A\`, expected a name in small letters
    values.A:: Unexpected \`1\` for \`A\`, expected \`true\` or \`false\`",
      "{"name":"One","either":{},"level":"strongg","day":"x","holds":[2],"other":1}
    either:: Unexpected empty mapping for \`either\`, expected text or a list
    level:: Unexpected \`strongg\`, expected one of \`weak\`, \`standard\`, \`strong\`
      hint: did you mean \`strong\`?
    day:: Unexpected \`x\`, expected a date such as \`2026-03-31\`
    holds:: \`holds\` lacks an entry that it must have
    other:: Unexpected value of \`other\`, expected another",
      "{"name":"One","either":["a",5],"level":"none","parties":"a"}
    parties:: Unexpected \`a\` for \`parties\`, expected a list
    either.1:: Unexpected \`5\` for an entry of \`either\`, expected text
      hint: write it in quotes: \`"5"\`
    level:: Unexpected \`none\`, expected one of \`weak\`, \`standard\`, \`strong\`",
    ]
  `)
})
