import {join, relative, resolve} from 'node:path'
import {compileSchema, fieldSchema} from '@ringfence/deal'
import {expect, test} from 'vitest'
import {test as run, type TestRequest} from '../../packages/cli/src/commands/test.ts'
import type {Host} from '../../packages/cli/src/host/host.ts'
import type {Resources} from '../../packages/cli/src/host/resources.ts'
import {childrenNamed, parseXml} from '../support/parse-xml.ts'
import {dealSchema, libraryFiles} from './library.ts'

/* The command on a library in memory: what it prints and writes, and what it does on each save. */
const testFile = 'clauses/duty/clause.test.yaml'
const holds =
  'deal: one\ntests:\n  - {name: Within the days of the deal, expect: {contains: within 30 days}}\n'

interface Desk {
  readonly files: Map<string, string>
  readonly out: string[]
  readonly err: string[]
  readonly code: number
}

async function desk(
  tests: string,
  request: Partial<TestRequest> = {},
  watch?: (files: Map<string, string>) => AsyncIterable<readonly string[]>,
): Promise<Desk> {
  const files = new Map(Object.entries({...libraryFiles, [testFile]: tests}))
  const out: string[] = []
  const err: string[] = []
  const path = (name: string) => relative('.', resolve(name))
  const within = (folder: string) =>
    [...files.keys()].filter((file) => path(folder) === '' || file.startsWith(`${path(folder)}/`))
  const host = {
    stdout: async (text: string | Uint8Array) =>
      void out.push(typeof text === 'string' ? text : new TextDecoder().decode(text)),
    stderr: async (text: string) => void err.push(text),
    terminal: false,
    env: {},
    today: () => '2026-03-01',
    read: async (name: string) => new TextEncoder().encode(files.get(path(name)) ?? ''),
    write: async (name: string, bytes: Uint8Array) =>
      void files.set(path(name), new TextDecoder().decode(bytes)),
    exists: async (name: string) => files.has(path(name)) || within(name).length > 0,
    isDirectory: async (name: string) => within(name).length > 0,
    files: async (folder: string) => within(folder).map((file) => relative(path(folder), file)),
    ...(watch ? {watch: () => watch(files)} : {}),
  } as unknown as Host
  const schema = await compileSchema(dealSchema, {})
  const resources = {
    version: '0.0.0',
    dealSchema: async () => ({...schema, fields: fieldSchema(dealSchema, {})}),
    eventSchema: async () => ({schema: {}, validate: () => []}),
    librarySchemas: async () => ({}),
    sources: async () => ({files: {}, schemas: {}}),
  } as unknown as Resources
  const whole: TestRequest = {
    paths: [],
    update: false,
    coverage: false,
    smoke: false,
    watch: false,
    output: '-',
    ...request,
  }
  const code = await run(whole, {host, resources, format: 'text', quiet: false})
  return {files, out, err, code}
}

test('passes, and says how much is covered', async () => {
  const {code, out, err} = await desk(holds)
  expect({code, err}).toEqual({code: 0, err: []})
  expect(out.join('')).toMatchInlineSnapshot(`
    "1 test of 1 clause: all passed
    Coverage: 1 of 3 (33.3 %) of variants and riders, 2 of 4 (50.0 %) of branches
    "
  `)
})

test('fails below the coverage that is asked for', async () => {
  expect((await desk(holds, {minCoverage: 50})).code).toBe(1)
  expect((await desk(holds, {minCoverage: 33})).code).toBe(0)
  await expect(desk(holds, {minCoverage: 101})).rejects.toThrow('a percentage, from 0 to 100')
})

test('runs the tests of one folder, or says that there are none', async () => {
  expect((await desk(holds, {paths: ['clauses/duty']})).code).toBe(0)
  const {code, out} = await desk(holds, {paths: ['clauses/front']})
  expect([code, out.join('').split(':')[0]]).toEqual([0, 'No tests found'])
  const asked = {paths: ['clauses/front'], minCoverage: 1}
  expect((await desk(holds, asked)).code).toBe(1)
  await expect(desk(holds, {paths: ['elsewhere']})).rejects.toThrow('No file or folder `elsewhere`')
})

test('reports a test file that cannot be run, with its line', async () => {
  const {code, err} = await desk(holds.replace('contains', 'contain'))
  expect(code).toBe(1)
  expect(err.join('')).toMatchInlineSnapshot(`
    "clauses/duty/clause.test.yaml:3:59: error[test/malformed]: Unexpected key \`contain\`
      3 | e: Within the days of the deal, expect: {contain: within 30 days}}
                                                            ^
      hint: expected \`printed\`, \`variant\`, \`present\`, \`absent\`, \`text\`, \`contains\`, \`lacks\`, \`matches\`, \`numbers\`, \`defines\`, \`definesNot\`, \`diagnostics\`, \`fires\`, \`silent\`, \`golden\`

    1 error
    "
  `)
})

test('writes golden texts with --update', async () => {
  const tests = 'deal: one\ntests:\n  - {name: The whole duty, expect: {golden: whole}}\n'
  expect((await desk(tests)).code).toBe(1)
  const {code, files, err} = await desk(tests, {update: true})
  expect({code, err}).toEqual({code: 0, err: ['Wrote clauses/duty/golden/whole.txt\n']})
  expect(files.get(join('clauses', 'duty', 'golden', 'whole.txt'))).toContain('within 30 days')
})

test('writes JUnit that an XML parser reads, whatever the words', async () => {
  const tests = `deal: one\ntests:\n  - {name: 'Less < "more" & ]]>', expect: {contains: 'a < b & "c"'}}\n  - {name: It is there, expect: {present: [act]}}\n`
  const {out, code} = await desk(tests, {to: 'junit'})
  expect(code).toBe(1)
  const [suites] = childrenNamed(parseXml(out.join('')), 'testsuites')
  if (!suites) throw new Error('No root')
  expect(suites.attributes).toEqual({
    name: 'ringfence test',
    tests: '2',
    failures: '1',
    errors: '0',
  })
  const [suite] = childrenNamed(suites, 'testsuite')
  const cases = suite ? childrenNamed(suite, 'testcase') : []
  expect(cases.map(({attributes}) => attributes['name'])).toEqual([
    'Less < "more" & ]]>',
    'It is there',
  ])
  const [failure] = cases[0] ? childrenNamed(cases[0], 'failure') : []
  expect(failure?.attributes['message']).toBe('The clause does not contain the words')
  expect(failure?.children.join('')).toContain('expected: a < b & "c"')
})

test('writes faults of test files as errors of JUnit', async () => {
  const {out} = await desk('tests: 1\n', {to: 'junit'})
  const [suites] = childrenNamed(parseXml(out.join('')), 'testsuites')
  if (!suites) throw new Error('No root')
  expect(suites.attributes['errors']).toBe('1')
})

test('writes JSON to a file, and the text to people', async () => {
  const {files, err, out} = await desk(holds, {to: 'json', output: 'out/results.json'})
  const written = JSON.parse(files.get('out/results.json') ?? '{}')
  expect(written.summary).toEqual({tests: 1, failed: 0, clauses: 1, rules: 0, faults: 0})
  expect(written.coverage.branches).toEqual({taken: 2, of: 4, percent: 50})
  expect(out).toEqual([])
  expect(err.join('')).toContain('1 test of 1 clause: all passed')
})

test('watches: each save is tested, until nothing more is saved', async () => {
  const short = 'clauses/duty/short.md'
  async function* saves(files: Map<string, string>) {
    const text = files.get(short) ?? ''
    files.set(short, text.replace('within', 'after'))
    yield [short]
    files.set(short, text)
    yield [short]
    files.set(short, `${text}{{#if}}\n`)
    yield [short]
    files.set(short, text)
    yield ['styles/plain.yaml']
  }
  const {out, err, code} = await desk(holds, {watch: true}, saves)
  expect(out.map((text) => /\d+ tests? of.*/.exec(text)?.[0])).toEqual([
    '1 test of 1 clause: all passed',
    '1 test of 1 clause: 1 failed',
    '1 test of 1 clause: all passed',
    '1 test of 1 clause: all passed',
  ])
  expect(err.filter((text) => text.includes('Changed'))).toEqual([
    `\nChanged: ${short}\n`,
    `\nChanged: ${short}\n`,
    `\nChanged: ${short}\n`,
    '\nChanged: styles/plain.yaml\n',
  ])
  expect(err.join('')).toContain(`${short}:`)
  expect(code).toBe(0)
})

test('does not watch for machines', async () => {
  await expect(desk(holds, {watch: true, to: 'junit'})).rejects.toThrow('leave out')
})
