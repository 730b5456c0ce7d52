import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'

/* The action's script as it stands, with an `npx` that runs the built program. */
const root = fileURLToPath(new URL('..', import.meta.url))
const action = parse(readFileSync(`${root}action.yml`, 'utf8'))
const base = readFileSync(`${root}test/bad-rows/base.yaml`, 'utf8')
const [step, upload] = action.runs.steps

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringfence-action-'))
  const npx = `#!/usr/bin/env bash
printf '%s\\n' "$@" > "${folder}/npx.txt"
shift 2
exec "${process.execPath}" "${root}packages/cli/bin/ringfence.cjs" "$@"
`
  writeFileSync(join(folder, 'npx'), npx)
  chmodSync(join(folder, 'npx'), 0o755)
  writeFileSync(join(folder, 'good deal.yaml'), base)
  writeFileSync(join(folder, 'bad.yaml'), base.replace('mode: nnn', 'mode: nnm'))
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

/** Runs the script with inputs as the runner gives them: what is not given has its default. */
function run(inputs: Readonly<Record<string, string>>) {
  const env: Record<string, string> = {PATH: `${folder}:${process.env['PATH']}`}
  for (const [name, expression] of Object.entries<string>(step.env)) {
    const [, input = ''] = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression) ?? []
    expect(Object.keys(action.inputs)).toContain(input)
    env[name] = inputs[input] ?? action.inputs[input].default ?? ''
  }
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run]
  const {status, stdout, stderr} = spawnSync('bash', args, {cwd: folder, env, encoding: 'utf8'})
  return {status, stdout, stderr}
}

describe('the action', () => {
  test('takes no input into its script, where it could be run', () => {
    expect(step.run).not.toMatch(/\$\{\{/)
    expect(upload.with.sarif_file).toMatch(/^\$\{\{ inputs\.sarif \}\}$/)
  })

  test('checks, with paths that have spaces, and names its version', () => {
    expect(run({paths: 'good deal.yaml\n', version: '1.2.3'}).status).toBe(0)
    expect(readFileSync(join(folder, 'npx.txt'), 'utf8').split('\n').slice(0, 3)).toEqual([
      '--yes',
      '@ringfence/cli@1.2.3',
      'check',
    ])
  })

  test('shows problems beside their lines, and fails', () => {
    const {status, stderr} = run({paths: 'good deal.yaml\nbad.yaml'})
    expect(status).toBe(1)
    expect(stderr).toMatch(/^::error file=bad\.yaml,line=\d+,col=9,.*title=deal\/choice::/m)
  })

  test('writes SARIF, and fails all the same', () => {
    expect(run({paths: 'bad.yaml', sarif: 'reports/ringfence.sarif'}).status).toBe(1)
    const log = JSON.parse(readFileSync(join(folder, 'reports/ringfence.sarif'), 'utf8'))
    expect(log.runs[0].results[0].ruleId).toBe('deal/choice')
  })

  test('drafts, with further arguments', () => {
    const inputs = {paths: 'good deal.yaml', command: 'generate', arguments: '-o\nout/\n--to\ntxt'}
    expect(run(inputs).status).toBe(0)
    expect(existsSync(join(folder, 'out/good deal.txt'))).toBe(true)
  })

  test('neither runs what inputs say nor takes paths for options', () => {
    expect(run({paths: '$(touch pwned)\n`touch pwned`\n;touch pwned\n--help'}).status).toBe(1)
    expect(run({paths: 'bad.yaml', command: 'list; touch pwned'}).status).toBe(2)
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })

  test('leaves no SARIF of a run that did not take place', () => {
    const {status, stderr} = run({paths: 'bad.yaml', arguments: '--wish', sarif: 'a.sarif'})
    expect(status).toBe(2)
    expect(stderr).toContain('ringfence: ')
    expect(existsSync(join(folder, 'a.sarif'))).toBe(false)
  })
})

describe('the hook for pre-commit', () => {
  const [hook] = parse(readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8'))
  const {version} = JSON.parse(readFileSync(`${root}packages/cli/package.json`, 'utf8'))

  test('runs the version of this repository on deals', () => {
    expect(hook.entry).toBe(`npx --yes @ringfence/cli@${version} check --quiet`)
    expect(['id', 'name', 'entry', 'language'].every((key) => key in hook)).toBe(true)
    const wanted = new RegExp(hook.files)
    const unwanted = new RegExp(hook.exclude)
    const taken = [
      'deals/a.yaml',
      'legal/deals/2026/a.json',
      'deals/mutual-nda.schema.json',
      'notes/a.yaml',
    ].filter((path) => wanted.test(path) && !unwanted.test(path))
    expect(taken).toEqual(['deals/a.yaml', 'legal/deals/2026/a.json'])
  })

  test('fails on a bad deal', () => {
    writeFileSync(join(folder, 'npx.txt'), '')
    const env = {PATH: `${folder}:${process.env['PATH']}`}
    const [program = '', ...args] = hook.entry.split(' ')
    const {status} = spawnSync(program, [...args, 'bad.yaml'], {cwd: folder, env})
    expect(status).toBe(1)
  })
})
