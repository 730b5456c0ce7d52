import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {runCli} from './support/run-cli.ts'
import codeScanning from './support/sarif.schema.json' with {type: 'json'}
import standard from './support/sarif-2.1.0.schema.json' with {type: 'json'}

const root = fileURLToPath(new URL('..', import.meta.url))
/** The schema of OASIS, and what code scanning asks for besides. */
const validators = [standard, codeScanning].map((schema) =>
  new Ajv2020({strict: false, validateFormats: false, allErrors: true}).compile(schema),
)

interface Found {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly partialFingerprints: Readonly<Record<string, string>>
}

async function sarifOf(...args: string[]) {
  const {err} = await runCli([...args, '--format', 'sarif'])
  const log = JSON.parse(err)
  for (const validate of validators) expect(validate(log) ? [] : validate.errors).toEqual([])
  const [{results, tool}] = log.runs
  const rules: {id: string}[] = tool.driver.rules
  return {results: results as Found[], rules}
}

const base = `${root}test/bad-rows/base.yaml`
const cases = readdirSync(`${root}test/bad`).filter((name) => !name.startsWith('good'))
const files = cases.flatMap((name) =>
  readdirSync(`${root}test/bad/${name}`)
    .filter((file) => file.startsWith('deal.'))
    .map((file) => `${root}test/bad/${name}/${file}`),
)

describe('SARIF', () => {
  test('of all wrong deals at once is as code scanning takes it', async () => {
    const {results, rules} = await sarifOf('check', ...files)
    expect(results.length).toBeGreaterThan(files.length)
    for (const {ruleId, ruleIndex} of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
    const prints = results.map((each) => each.partialFingerprints['ringfence/v1'])
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('of rows, and of a run without findings', async () => {
    const {results} = await sarifOf(
      ...['check', `${root}test/bad-rows/wrong-values/rows.csv`, '--base', base],
    )
    expect(results.map(({ruleId}) => ruleId)).toEqual([
      'deal/choice',
      'deal/type',
      'deal/form',
      'deal/range',
    ])
    expect(await sarifOf('check', base)).toEqual({results: [], rules: []})
  })

  test.each([
    ['a level that the standard lacks', {ruleId: 'a', message: {text: 'A'}, level: 'fatal'}],
    ['no message', {ruleId: 'a', level: 'error'}],
    ['a key that the standard lacks', {ruleId: 'a', message: {text: 'A'}, severity: 1}],
  ])('the schema of OASIS refuses %s', (_, result) => {
    const [validate] = validators
    const log = (results: object[]) => ({
      version: '2.1.0',
      runs: [{tool: {driver: {name: 'Ringfence'}}, results}],
    })
    expect(validate?.(log([]))).toBe(true)
    expect(validate?.(log([result]))).toBe(false)
  })

  test('keeps a fingerprint when lines move', async () => {
    const printsOf = async (before: string) => {
      const text = `${before}{"reference": "A", "confidentiality": {"mode": "nnm"}}\n`
      const {err} = await runCli(
        ['check', '-', '--rows', 'ndjson', '--base', base, '--format', 'sarif'],
        {host: {stream: () => pieces(text)}},
      )
      const results: Found[] = JSON.parse(err).runs[0].results
      return results.map((each) => each.partialFingerprints)
    }
    expect(await printsOf('\n\n\n')).toEqual(await printsOf(''))
  })
})

async function* pieces(text: string) {
  yield new TextEncoder().encode(text)
}
