import type {JsonObject} from '@ringfence/model'
import {compileLibrary} from '@ringfence/template/compile'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {
  readFieldSchema,
  readLibraryFiles,
  readLibrarySchemas,
  readRuleSchema,
} from '../scripts/library-files.ts'

const schemas = readLibrarySchemas()
const files = readLibraryFiles()
const ajv = new Ajv2020({allErrors: true, strict: false})

/** A file's own name counts before a pattern that it fits too. */
function schemaOf(file: string): string | undefined {
  const fits = (glob: string) =>
    new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file)
  const found = Object.entries(schemas).flatMap(([name, schema]) =>
    (schema['x-files'] as string[]).filter(fits).map((glob) => ({name, glob})),
  )
  return (found.find(({glob}) => !glob.includes('*')) ?? found[0])?.name
}

function dataOf(file: string): unknown {
  const text = files[file] ?? ''
  return parse(file.endsWith('.md') ? (/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '') : text)
}

/** Files of these stand where their author puts them; tests of their own validate them. */
const elsewhere = ['config', 'test']

describe.each(Object.entries(schemas).filter(([name]) => !elsewhere.includes(name)))(
  '%s',
  (name, schema) => {
    const validate = ajv.compile(schema)
    const own = Object.keys(files).filter((file) => schemaOf(file) === name)

    test('fits every shipped file', () => {
      expect(own.length).toBeGreaterThan(0)
      const faults = own.flatMap((file) =>
        validate(dataOf(file))
          ? []
          : (validate.errors ?? []).map(
              ({instancePath, message}) => `${file} ${instancePath} ${message}`,
            ),
      )
      expect(faults).toEqual([])
    })
  },
)

/* The schema of JSON Schemas inside rules and protection has keywords that the standard explains. */
test.each(Object.entries(schemas).filter(([name]) => !/^(?:rules|protection)/.test(name)))(
  '%s explains every property',
  (_, schema) => {
    const bare: string[] = []
    const isExplained = (value: JsonObject): boolean => {
      const name = /^#\/\$defs\/(\w+)$/.exec(String(value['$ref']))?.[1] ?? ''
      const target = (schema['$defs'] as Record<string, JsonObject> | undefined)?.[name]
      return 'title' in value || 'description' in value || (!!target && isExplained(target))
    }
    const visit = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return
      const {properties} = node as {properties?: Record<string, JsonObject | boolean>}
      for (const [key, value] of Object.entries(properties ?? {}))
        if (typeof value === 'object' && !isExplained(value)) bare.push(`${at}/${key}`)
      for (const [key, value] of Object.entries(node))
        if (!['if', 'then', 'else', 'not'].includes(key)) visit(value, `${at}/${key}`)
    }
    visit(schema, '')
    expect(bare).toEqual([])
  },
)

test('every file of the library but texts and deals has a schema', () => {
  const without = Object.keys(files).filter(
    (file) =>
      !schemaOf(file) &&
      !/^(clauses|schedules|letters)\/.*\.md$|^(agreements|notices)\/[^/]+\/(deals|events)\//.test(
        file,
      ),
  )
  expect(without).toEqual([])
})

/* The compiler reads manifests by tables of its own: both must know the same properties and need the same ones. */
describe('the compiler agrees', () => {
  const cases = {
    clause: 'clauses/exit/clause.yaml',
    agreement: 'agreements/mutual-nda/agreement.yaml',
    definition: 'definitions/foreground-ip.md',
  }
  const fields = readFieldSchema()
  const ruleSchema = readRuleSchema()

  /** What the compiler says of one file when it is alone, apart from what it misses around it. */
  function faults(file: string, text: string): readonly string[] {
    const {diagnostics} = compileLibrary({files: {[file]: text}, fields, ruleSchema, digest: ''})
    return diagnostics.filter(({code}) => code === 'library/manifest').map(({message}) => message)
  }

  function sample(properties: JsonObject): string {
    const values: Record<string, string> = {object: '{}', array: '[]', number: '1'}
    return Object.entries(properties)
      .map(([key, schema]) => `${key}: ${values[String((schema as JsonObject)['type'])] ?? 'text'}`)
      .join('\n')
  }

  const textOf = (file: string, yaml: string) =>
    file.endsWith('.md') ? `---\n${yaml}\n---\n\nmeans this.\n` : `${yaml}\n`

  test.each(Object.entries(cases))('on the properties of %s', (name, file) => {
    const {properties, required} = schemas[name] as {properties: JsonObject; required: string[]}
    const whole = sample(properties)
    expect(faults(file, textOf(file, whole))).not.toContainEqual(
      expect.stringMatching(/^(Missing|Unexpected value of|Unexpected) `[a-zA-Z]+`/),
    )
    expect(faults(file, textOf(file, `${whole}\nother: text`))).toContain('Unexpected `other`')
    for (const key of Object.keys(properties)) {
      const {[key]: left, ...rest} = properties
      const said = faults(file, textOf(file, sample(rest)))
      expect([key, said.includes(`Missing \`${key}\``)]).toEqual([key, required.includes(key)])
    }
  })

  test('on the properties of obligations', () => {
    const file = 'clauses/exit/clause.yaml'
    const own = Object.entries(files).filter(([path]) => path.startsWith('clauses/exit/'))
    const schema = schemas['clause'] as {properties: JsonObject}
    const {items} = schema.properties['obligations'] as {items: {properties: JsonObject}}
    const validate = ajv.compile(items)
    const ofKind = {
      triggered: {trigger: 'a notice'},
      dated: {date: 'effectiveDate'},
      periodic: {every: 'week'},
    }
    const common = {id: 'a', anchor: 'exit-plan', who: 'vendor', what: 'Act'}
    const other = {
      ...ofKind.triggered,
      ...ofKind.dated,
      ...ofKind.periodic,
      from: 'effectiveDate',
      other: 1,
    }
    for (const [kind, needed] of Object.entries(ofKind)) {
      const base = {...common, kind, ...needed}
      const candidates: JsonObject[] = [
        base,
        ...Object.keys(base).map((key) => without(base, key)),
        ...Object.entries(other).map(([key, value]) => ({...base, [key]: value})),
        {...base, within: '2 days', ahead: '2 days'},
        {...base, requirement: 'S18'},
        {...base, undated: 'on the day'},
      ]
      for (const candidate of candidates) {
        const text = `${files[file]?.replace(/\nobligations:[\s\S]*/, '')}\nobligations: [${JSON.stringify(candidate)}]\n`
        const {diagnostics} = compileLibrary({
          files: {...Object.fromEntries(own), [file]: text},
          fields,
          ruleSchema,
          digest: '',
        })
        const said = diagnostics.filter(
          ({place, code}) => place?.file === file && code === 'library/manifest',
        )
        expect([candidate, said.length === 0]).toEqual([candidate, validate(candidate)])
      }
    }
  })
})

function without(object: JsonObject, key: string): JsonObject {
  const {[key]: left, ...rest} = object
  return rest
}
