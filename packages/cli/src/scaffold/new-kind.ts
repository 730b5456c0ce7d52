import type {Json, JsonObject} from '@ringfence/model'
import {camelCase, type Part, type PartContext, termOf} from './part.ts'

/** A kind of document, made of clauses that the library has, with what its deals must give and an example of one. */
export function newKind({name, library, dealSchema}: PartContext): Part {
  const folder = `agreements/${name}`
  const path = `${folder}/agreement.yaml`
  const example = `${folder}/deals/${name}-example.yaml`
  const sections = wanted.filter((id) => Object.hasOwn(library.clauses, id))
  const [style = 'classic'] = Object.values(library.agreements).map((each) => each.style)
  const text = `# A kind of document: its parts in order. Deals name it as \`kind: ${camelCase(name)}\`.
kind: ${camelCase(name)}          # the folder's name in camelCase
title: ${termOf(name)}
version: 0.1.0
summary: Say here in one sentence when to use it.
style: ${style}
# Ids of clauses and schedules, as \`ringfence clauses\` lists them. \`when\` maps paths of the deal to values:
#   - {clause: escrow, when: {escrow.enabled: true}}
sections:
${sections.map((id) => `  - ${id}\n`).join('')}`
  const schemas = dealSchema ? dealSchema.path.replace(/[^/]+$/, '') : 'schemas/'
  return {
    files: {
      [path]: text,
      [example]: dealOf(name),
      [`${schemas}kinds/${name}.schema.json`]: needsOf(name),
    },
    ...(dealSchema ? {edits: {[dealSchema.path]: withKind(dealSchema.text, name)}} : {}),
    next: [
      `choose its clauses in ${path}`,
      `say what its deals must give in ${schemas}kinds/${name}.schema.json`,
      `look at the example: \`ringfence preview ${name}\``,
      ...(dealSchema ? [] : [`make a deal of it: \`ringfence new ${name} -o deal.yaml\``]),
      'check it: `ringfence lint`',
    ],
  }
}

/** What a deal of the kind must give, besides what every deal must. */
function needsOf(name: string): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Deal for ${termOf(name)}`,
    description: 'What a deal of this kind must give besides what every deal gives.',
    type: 'object',
    required: ['confidentiality', 'governingLaw', 'disputes'],
    properties: {
      confidentiality: {type: 'object', required: ['purpose']},
      governingLaw: {type: 'object', required: ['jurisdiction']},
      disputes: {type: 'object', required: ['forum']},
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The schema of deals with one more kind; as it was written where it can be, and in the usual form otherwise. */
function withKind(text: string, name: string): string {
  const kind = camelCase(name)
  const needs = {
    if: {properties: {kind: {const: kind}}, required: ['kind']},
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {$ref: `kinds/${name}.schema.json`},
  }
  const schema = JSON.parse(text) as JsonObject
  const wanted = JSON.stringify(changed(schema, kind, needs))
  const last = /"(\w+)"(?=\s*\])/.source
  const inKind = new RegExp(`("kind":\\s*\\{[^{}]*"enum":\\s*\\[[^\\]]*?)${last}`)
  const inBundle = new RegExp(`("bundle":\\s*\\{[^[\\]]*"enum":\\s*\\[[^\\]]*?)${last}`)
  const end = text.lastIndexOf(']')
  const before = text.slice(0, end).trimEnd()
  const entry = JSON.stringify(needs, null, 2).replaceAll(/^/gm, '    ')
  const added = `${before}${before.endsWith('[') ? '' : ','}\n${entry}\n  ${text.slice(end)}`
  const edited = [inKind, inBundle].reduce(
    (whole, pattern) => whole.replace(pattern, (_, lead, id) => `${lead}"${id}", "${kind}"`),
    added,
  )
  return isJson(edited, wanted) ? edited : `${JSON.stringify(JSON.parse(wanted), null, 2)}\n`
}

function isJson(text: string, wanted: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === wanted
  } catch {
    return false
  }
}

function changed(schema: JsonObject, kind: string, needs: JsonObject): JsonObject {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonObject>>
  const withCode = (each: JsonObject = {}): JsonObject =>
    Array.isArray(each['enum']) ? {...each, enum: [...each['enum'], kind]} : each
  const {bundle} = properties
  const items = bundle?.['items'] as JsonObject | undefined
  const allOf = (schema['allOf'] ?? []) as readonly Json[]
  return {
    ...schema,
    properties: {
      ...properties,
      kind: withCode(properties['kind']),
      ...(bundle && items ? {bundle: {...bundle, items: withCode(items)}} : {}),
    },
    allOf: [...allOf, needs],
  }
}

function dealOf(name: string): string {
  return `# An example deal: lint drafts the kind from it, preview shows it, and tests begin with it. All names are made up.
kind: ${camelCase(name)}
parties:
  - id: buyer
    role: customer
    legalName: Example Holdings Limited
    shortName: Example
    entityType: limitedCompany
    incorporation: GB-ENG
    registeredAddress: {lines: [1 Harbour Street], city: London, country: GB}
    signatories: [{name: Maya Okonkwo, title: Director}]
  - id: maker
    role: vendor
    legalName: Sample Makers S.A.S.
    shortName: Sample Makers
    entityType: limitedCompany
    incorporation: FR
    registeredAddress: {lines: ["Quai Sud, No. 12"], city: Lyon, postalCode: "69002", country: FR}
    signatories: [{name: Claire Martin, title: Présidente}]
confidentiality: {purpose: to assess whether Vendor can supply Customer}
governingLaw: {jurisdiction: GB-ENG}
disputes: {forum: courts, courts: {jurisdictions: [GB-ENG]}}
`
}

/** What nearly every contract has, and what outsourcing keeps secret. */
const wanted = [
  'cover',
  'parties',
  'background',
  'definitions',
  'confidentiality',
  'remedies',
  'governing-law',
  'disputes',
  'general',
  'execution',
]
