import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Host, nodeHost, type Resources, run} from '@ringfence/cli'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {commands} from '../packages/cli/src/program/commands.ts'
import {describeCommand, recorded} from '../packages/cli/src/program/describe-command.ts'
import {pathWithRingfence, ringfence} from './support/ringfence.ts'

/* What the help of each command says, and that its examples work: they are run one after the other, as they stand. */
const described = commands.map(({definition}) => describeCommand(definition))

const usualHost = nodeHost('ringfence')

/** The help as it is printed, without a library, which it does not need. */
async function helpOf(name: string): Promise<string> {
  let out = ''
  const stdout: Host['stdout'] = async (text) => {
    out += String(text)
  }
  const host = {...usualHost, stdout}
  expect(await run([name, '--help'], host, {version: '0.0.0'} as Resources)).toBe(0)
  return out
}

describe.each(described.map((command) => [command.name, command] as const))(
  '%s',
  (name, command) => {
    const {summary, positionals, options, examples, usage} = command

    test('has a help that fits a screen', async () => {
      const out = await helpOf(name)
      expect(out).toContain(`ringfence ${usage}`)
      expect(out.split('\n').length).toBeLessThan(70)
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
      for (const [words, does] of examples)
        expect(out.replaceAll(/\s+/g, ' ')).toContain(`ringfence ${words} # ${does}`)
    })

    test('says what it does in a line, and shows how', () => {
      expect(summary).toMatch(/^[A-Z].{20,90}[^.]$/)
      expect(examples.length).toBeGreaterThan(0)
      for (const [words] of examples) expect(words.split(' ')[0]).toBe(name)
    })

    test('says of each argument and option what it takes', () => {
      const unsaid = [...positionals, ...options].filter(
        ({describe: said, ...rest}) =>
          !/^[A-Z]/.test(said) || !(rest.choices || rest.value || ('flag' in rest && rest.flag)),
      )
      expect(unsaid.map((each) => each.name)).toEqual([])
    })

    test('names its arguments in their order', () => {
      const definition = commands.find((each) => each.definition.usage === usage)?.definition
      if (!definition) throw new Error(`No command ${usage}`)
      expect(Object.keys(recorded(definition.options).positionals)).toEqual(
        positionals.map((each) => each.name),
      )
    })
  },
)

describe('the examples of the help', () => {
  let folder: string
  let bin: string
  let path: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ringfence-help-'))
    bin = mkdtempSync(join(tmpdir(), 'ringfence-help-bin-'))
    path = pathWithRingfence(bin)
    const software = 'india-software-english-law'
    for (const args of [
      ['init', '.', '--name', 'Example Holdings'],
      ['adopt', 'clauses/records'],
      ['new', 'outsourcing-msa', '--example', software, '-o', 'deal.yaml'],
      ['new', 'outsourcing-msa', '--example', software, '-o', 'deals/software.yaml'],
      ['new', 'mutual-nda', '--example', 'us-china-battery-cells', '-o', 'base.yaml'],
    ])
      expect(ringfence(args, folder)).toMatchObject({code: 0})
    writeFileSync(join(folder, 'rows.csv'), '/reference\nNDA-1\nNDA-2\n')
    writeFileSync(
      join(folder, 'clauses/records/clause.test.yaml'),
      'deal: minimal\ntests:\n  - {name: Records are kept, expect: {present: [duty]}}\n',
    )
    mkdirSync(join(folder, 'cache'))
  }, 120_000)
  afterAll(() => {
    for (const each of [folder, bin]) rmSync(each, {recursive: true, force: true})
  })

  const all = described.flatMap(({examples}) => examples.map(([words]) => words))
  const serving = ['preview', 'lsp']
  const ending = all.filter((words) => !serving.includes(words.split(' ')[0] ?? ''))

  test.each(ending)('ringfence %s', {timeout: 120_000}, (words) => {
    const {status, stderr} = spawnSync('sh', ['-c', `ringfence ${words}`], surroundings())
    expect({status, errors: /error\[.*|^ringfence: .*/m.exec(`${stderr}`)?.[0]}).toEqual({
      status: 0,
    })
  })

  test.each(all.filter((words) => words.startsWith('preview ')))(
    'ringfence %s',
    {timeout: 120_000},
    async (words) => {
      const child = spawn('sh', ['-c', `exec ringfence ${words}`], surroundings())
      try {
        const printed = await new Promise((resolve) => child.stdout.once('data', resolve))
        expect(`${printed}`).toMatch(/^http:\/\/127\.0\.0\.1:\d+/)
      } finally {
        child.kill()
      }
    },
  )

  test('ringfence lsp', () => {
    const {status} = spawnSync('sh', ['-c', 'ringfence lsp'], {...surroundings(), input: ''})
    expect(all).toContain('lsp')
    expect(status).toBe(1)
  })

  function surroundings() {
    return {cwd: folder, env: {...process.env, PATH: path, RINGFENCE_CACHE: join(folder, 'cache')}}
  }
})
