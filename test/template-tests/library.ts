import {compileSchema, fieldSchema} from '@ringfence/deal'
import {testTemplates} from '@ringfence/generator/library'
import {formatDiagnostic, type JsonObject} from '@ringfence/model'
import {compileLibrary} from '@ringfence/template/compile'

/* A library of one clause with two variants, over a schema of a few values. */
export const dealSchema: JsonObject = {
  type: 'object',
  properties: {
    kind: {title: 'Kind', enum: ['sample']},
    parties: {title: 'Parties', type: 'array', items: {type: 'object'}},
    on: {title: 'On', type: 'boolean', default: true},
    days: {title: 'Days', type: 'integer', minimum: 0, maximum: 90, default: 30},
    size: {title: 'Size', enum: ['small', 'large', 'huge'], default: 'small'},
  },
  required: ['kind'],
}

export const libraryFiles: Readonly<Record<string, string>> = {
  'agreements/sample/agreement.yaml':
    'kind: sample\ntitle: Sample\nversion: 1.0.0\nsummary: S.\nstyle: plain\nsections:\n  - front\n  - {clause: duty, when: {on: true}}\n',
  'agreements/sample/deals/one.yaml':
    'kind: sample\nparties: [{role: customer, legalName: A}, {role: vendor, legalName: B}]\n',
  'clauses/front/clause.yaml': manifest('front', '[{id: text}]'),
  'clauses/front/text.md': '1. **Front.** It stands before.\n',
  'clauses/duty/clause.yaml': manifest('duty', '[{id: long, when: {size: huge}}, {id: short}]'),
  'clauses/duty/long.md': '1. {{anchor "act"}}**Long.** Vendor shall act at length.\n',
  'clauses/duty/short.md': `1. {{anchor "act"}}**Duty.** Vendor shall act within {{count days "day"}}{{#is size "large"}} and in writing{{/is}} as a **"Duty"**.
{{#if days}}
1. {{anchor "proof"}}Vendor shall prove what it did:
   1. on paper; and
   1. as {{ref "#act"}} says.
{{/if}}
`,
  'styles/plain.yaml': 'description: none\n',
}

function manifest(id: string, variants: string): string {
  return `id: ${id}\nrole: clause\nfamily: 1\ntitle: ${id}\nversion: 1.0.0\npurpose: Sample.\nvariants: ${variants}\n`
}

/** Runs a file of tests beside the clause `duty`, or those given by path. */
export async function testing(
  tests: string | Readonly<Record<string, string>>,
  options: {readonly update?: boolean; readonly smoke?: boolean} = {},
) {
  const files = typeof tests === 'string' ? {'clauses/duty/clause.test.yaml': tests} : tests
  const compiled = compileLibrary({
    files: libraryFiles,
    fields: fieldSchema(dealSchema, {}),
    digest: '',
  })
  if (!compiled.value) throw new Error(compiled.diagnostics.map(formatDiagnostic).join('\n'))
  const schema = await compileSchema(dealSchema, {})
  return testTemplates({library: compiled.value, schema, files, ...options})
}
