import {compileOverlay, overlayCompiler, readConfig} from '@ringfence/generator/library'
import type {JsonObject} from '@ringfence/model'
import {compileLibrary, type LibrarySource, libraryCompiler} from '@ringfence/template/compile'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  readFieldSchema,
  readLibraryFiles,
  readLibrarySchemas,
  readProtectionSchema,
  readRuleSchema,
  readSchemaTexts,
} from '../scripts/library-files.ts'

/* Compiling after a change, which takes over what the change does not bear on, must give what compiling anew gives. */

type Files = Readonly<Record<string, string>>

const shipped = readLibraryFiles()
const whole = readFieldSchema()
const schemas = {
  ruleSchema: readRuleSchema(),
  protectionSchema: readProtectionSchema(),
  styleSchema: readLibrarySchemas()['style'] ?? {},
}

/** A file of every sort, without faults, and small: many changes can be tried. */
const small: Files = {
  'agreements/sample/agreement.yaml':
    'kind: sample\ntitle: Sample\nversion: 1.0.0\nsummary: S.\nstyle: plain\nsections:\n  - front\n  - {clause: duty, when: {on: true}}\n',
  'agreements/sample/deals/one.yaml': 'kind: sample\n',
  'clauses/front/clause.yaml': manifest('front', '[{id: text}]'),
  'clauses/front/text.md': '1. **Front.** It stands before {{ref "duty"}}.\n',
  'clauses/duty/clause.yaml': `${manifest('duty', '[{id: long, when: {size: [huge]}}, {id: short}]')}protects: {S1: [act]}\nobligations:\n  - {id: act, anchor: act, who: vendor, what: 'act in {{days}} days', kind: triggered, trigger: when asked}\n`,
  'clauses/duty/long.md':
    '1. {{anchor "act"}}**Long.** Vendor shall act at {{label size "sizes"}} length.\n',
  'clauses/duty/short.md': `1. {{anchor "act"}}**Duty.** Vendor shall act within {{count days "day"}} as a **"Duty"**.
{{#has "front" "letter"}}
1. {{anchor "proof"}}Vendor shall prove what it did:
   1. on paper; and
   1. as {{ref "#act"}} says.
{{/has}}
`,
  'clauses/duty/riders/extra.md': '1. {{anchor "extra"}}Vendor shall act twice.\n',
  'letters/letter/clause.yaml': manifest('letter', '[{id: text}]'),
  'letters/letter/text.md': '{{! lint-disable text/doubled-word: said so }}\n1. Vendor said it.\n',
  'notices/note/notice.yaml':
    'kind: note\ntitle: Note\nversion: 1.0.0\nsummary: S.\nstyle: plain\nneeds: [duty]\nsections: [letter]\nrefuses:\n  - {at: on, when: {on: false}, because: it is off}\n',
  'notices/note/events/one.yaml': 'kind: note\n',
  'definitions/thing.md':
    '---\nterm: Thing\nversion: 1.0.0\n---\nmeans a thing of {{size}} size.\n',
  'vocabularies/sizes.yaml': 'small: small\nlarge: large\nhuge: huge\n',
  'regions.yaml': 'EU: [DE, FR]\n',
  'styles/plain.yaml': shipped['styles/classic.yaml'] ?? '',
  'styles/other.yaml': 'extends: plain\ndescription: Another.\n',
  'rules/sample.yaml': `title: Sample
rules:
  - id: X-01
    title: Time
    clauses: [duty]
    applies: [{law: [EU]}]
    when: {/days: {maximum: 3}}
    outcome: adapt
    adapt: {set: {/days: 4}, riders: [{clause: duty, rider: extra}]}
    message: Too short
    hint: give more time
    citation: Design of the library
    confidence: general
    reviewedOn: 2026-11-25
    tests: {fires: [{deal: one, set: {/days: 2}}], silent: [{deal: one}]}
`,
  'protection/S1.yaml': `title: One
why: It matters.
parts:
  - id: S1a
    title: Acts
    levels:
      - {level: strong, means: acts soon, when: {/days: {maximum: 3}}, words: [duty#act], set: {/days: 3}}
      - {level: weak, means: acts late, words: [[duty#act, duty#proof]]}
`,
  'protection/cautions.yaml': shipped['protection/cautions.yaml'] ?? '',
}

function manifest(id: string, variants: string): string {
  return `id: ${id}\nrole: clause\nfamily: 1\ntitle: ${id}\nversion: 1.0.0\npurpose: Sample.\nvariants: ${variants}\n`
}

const fields: JsonObject = {
  type: 'object',
  properties: {
    kind: {title: 'Kind', enum: ['sample']},
    on: {title: 'On', type: 'boolean'},
    days: {title: 'Days', type: 'integer'},
    size: {title: 'Size', enum: ['small', 'large', 'huge']},
    note: {title: 'Note', type: 'object', properties: {on: {type: 'boolean'}}},
  },
}

/** Schemas of what deals have, in one of which a value is missing. */
const fieldSchemas: readonly JsonObject[] = [fields, without(fields, 'days')]

interface Change {
  /** Of the files that the library has or has had. */
  readonly file: number
  readonly how: (typeof changes)[number]
  readonly at: number
}

const changes = [
  'remove',
  'mend',
  'cut',
  'double a line',
  'drop a line',
  'another word',
  'text of another',
  'name of another',
  'schema',
] as const

const change: fc.Arbitrary<Change> = fc.record({
  file: fc.nat(),
  how: fc.constantFrom(...changes),
  at: fc.nat(),
})

test('the small library has no faults', () => {
  expect(compileLibrary(sourceOf({files: small, fields})).diagnostics).toEqual([])
})

test('after any changes gives what compiling anew gives', () => {
  let compared = 0
  let sound = 0
  fc.assert(
    fc.property(fc.array(change, {minLength: 1, maxLength: 8}), (made) => {
      const compile = libraryCompiler()
      let state: State = {files: small, fields}
      compile(sourceOf(state))
      for (const each of made) {
        state = changed(state, each)
        const found = compile(sourceOf(state))
        expect(written(found)).toBe(written(compileLibrary(sourceOf(state))))
        compared += 1
        if (found.value) sound += 1
      }
    }),
    {numRuns: 120},
  )
  expect(compared).toBeGreaterThan(120)
  expect(sound).toBeGreaterThan(20)
}, 120_000)

test('a change of the shipped library compiles what it bears on alone', () => {
  const compile = libraryCompiler()
  const first = compile(sourceOf({files: shipped, fields: whole}))
  const [file = '', text] =
    Object.entries(shipped).find(([path]) => /^clauses\/term\/.*\.md$/.test(path)) ?? []
  const state = {files: {...shipped, [file]: `${text}\n`}, fields: whole}
  const second = compile(sourceOf(state))
  expect(written(second)).toBe(written(compileLibrary(sourceOf(state))))
  const kept = Object.entries(second.value?.clauses ?? {}).filter(
    ([id, clause]) => first.value?.clauses[id] === clause,
  )
  expect(kept.length).toBe(Object.keys(first.value?.clauses ?? {}).length - 1)
  for (const [index, rule] of (second.value?.rules ?? []).entries())
    expect(rule).toBe(first.value?.rules[index])
  for (const [kind, agreement] of Object.entries(second.value?.agreements ?? {}))
    expect(agreement).toBe(first.value?.agreements[kind])
})

test('the whole library, with clauses that come, break and go', () => {
  const compile = libraryCompiler()
  const first = compileLibrary(sourceOf({files: shipped, fields: whole}))
  const copy = Object.fromEntries(
    Object.entries(shipped)
      .filter(([path]) => path.startsWith('clauses/term/'))
      .map(([path, text]) => [
        path.replace('/term/', '/end/'),
        text.replace(/^id: term$/m, 'id: end'),
      ]),
  )
  const manifest = 'clauses/term/clause.yaml'
  const withoutTerm = Object.fromEntries(
    Object.entries(shipped).filter(([path]) => !path.startsWith('clauses/term/')),
  )
  const broken = {...shipped, [manifest]: 'id: [', ...copy}
  for (const files of [shipped, {...shipped, ...copy}, broken, withoutTerm, shipped]) {
    const found = compile(sourceOf({files, fields: whole}))
    const anew = files === shipped ? first : compileLibrary(sourceOf({files, fields: whole}))
    expect(written(found)).toBe(written(anew))
  }
}, 60_000)

test('a library of one’s own over the shipped one, with its schema and configuration', async () => {
  const compile = overlayCompiler()
  const sources = {files: shipped, schemas: readSchemaTexts()}
  const schema = JSON.parse(sources.schemas['config.schema.json'] ?? '') as JsonObject
  const text = 'clauses/term/services.md'
  const own = {[text]: `${shipped[text]}\n`}
  const extra = (type: string) =>
    `{"type": "object", "properties": {"unit": {"title": "Unit", "type": "${type}"}}}`
  const states: readonly {readonly config?: string; readonly files: Files}[] = [
    {files: own},
    {files: {...own, 'schemas/extra.schema.json': extra('string')}},
    {files: {...own, 'schemas/extra.schema.json': extra('strin')}},
    {files: {[text]: '1. {{nobody}} acts.\n', 'schemas/extra.schema.json': extra('integer')}},
    {
      config: 'defaults: [{at: /confidentiality/termYears, value: 7, rationale: Ours}]\n',
      files: own,
    },
  ]
  let sound = 0
  for (const {config = '', files} of states) {
    const read = readConfig({file: 'c.yaml', text: `version: 1\nname: Own\n${config}`, schema})
    if (!read.value) throw new Error('The configuration has faults')
    const found = await compile({config: read.value, files}, {sources, digest: ''})
    const anew = await compileOverlay({config: read.value, files}, {sources, digest: ''})
    expect(written(found)).toBe(written(anew))
    if (found.value) sound += 1
  }
  expect(sound).toBe(3)
}, 60_000)

/** Text is compared sooner than values. */
function written(result: unknown): string {
  return JSON.stringify(result)
}

interface State {
  readonly files: Files
  readonly fields: JsonObject
}

function sourceOf({files, fields}: State): LibrarySource {
  return {files, fields, ...schemas, digest: ''}
}

function changed({files, fields: before}: State, {file: index, how, at}: Change): State {
  const names = [...new Set([...Object.keys(small), ...Object.keys(files)])]
  const file = names[index % names.length] ?? ''
  const text = files[file] ?? ''
  const lines = text.split('\n')
  const line = at % lines.length
  const other = names[at % names.length] ?? ''
  const withText = (next: string, name = file) => ({
    files: {...files, [name]: next},
    fields: before,
  })
  switch (how) {
    case 'remove':
      return {
        files: Object.fromEntries(Object.entries(files).filter(([name]) => name !== file)),
        fields: before,
      }
    case 'mend':
      return {files: small, fields}
    case 'cut':
      return withText(text.slice(0, at % (text.length + 1)))
    case 'double a line':
      return withText(lines.toSpliced(line, 0, lines[line] ?? '').join('\n'))
    case 'drop a line':
      return withText(lines.toSpliced(line, 1).join('\n'))
    case 'another word':
      return withText(
        text.replace(/\b[a-z]{4,}\b/g, (word, offset) =>
          offset >= at % (text.length + 1) && offset < (at % (text.length + 1)) + 40
            ? 'other'
            : word,
        ),
      )
    case 'text of another':
      return withText(files[other] ?? '')
    case 'name of another':
      return withText(text, other.replace(/([^/]+)(\.\w+)$/, '$1-b$2'))
    case 'schema':
      return {files, fields: fieldSchemas[at % fieldSchemas.length] ?? fields}
  }
}

function without({properties, ...rest}: JsonObject, name: string): JsonObject {
  const {[name]: _, ...others} = properties as JsonObject
  return {...rest, properties: others}
}
