import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'

/*
 * The guide to a library of one's own, from its first line to its last: its files are written and its commands run as
 * they stand there, one after the other, and what it says that they print is compared.
 */
const program = fileURLToPath(new URL('../packages/cli/bin/ringfence.cjs', import.meta.url))
const guide = readFileSync(new URL('../docs/guides/own-library.md', import.meta.url), 'utf8')

let folder: string
/** Where the commands of the guide have arrived. */
let here: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringfence-guide-'))
  here = join(folder, 'work')
  mkdirSync(here)
  mkdirSync(join(folder, 'bin'))
  const command = join(folder, 'bin/ringfence')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
  chmodSync(command, 0o755)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

interface Step {
  /** A file that is written before the commands run. */
  readonly files: readonly {readonly path: string; readonly text: string}[]
  readonly commands: string
  /** Lines of which each begins a part of what is printed. */
  readonly printed: readonly string[]
}

test.each(stepsOf(guide))('$commands', {timeout: 240_000}, ({files, commands, printed}) => {
  for (const {path, text} of files) {
    mkdirSync(dirname(join(here, path)), {recursive: true})
    writeFileSync(join(here, path), text)
  }
  const {status, out} = run(commands)
  const flat = out.replaceAll(/ +/g, ' ')
  for (const line of printed) expect(flat).toContain(line.replaceAll(/ +/g, ' '))
  // A guide shows a refusal by the error that it prints.
  const refused = printed.some((line) => /error\[|Unexpected/.test(line))
  expect({out: refused ? '' : out, refused: status !== 0}).toEqual({
    out: refused ? '' : out,
    refused,
  })
})

test('the guide has as many steps as it shows', () => {
  expect(stepsOf(guide)).toHaveLength(10)
})

function run(commands: string): {status: number | null; out: string} {
  const {status, stdout, stderr} = spawnSync(
    'sh',
    ['-c', `set -e\n${commands}\npwd > "${join(folder, 'here')}"`],
    {
      cwd: here,
      env: {
        ...process.env,
        NO_COLOR: '1',
        RINGFENCE_CACHE: join(folder, 'cache'),
        PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      },
    },
  )
  if (status === 0) here = readFileSync(join(folder, 'here'), 'utf8').trim()
  return {status, out: `${stdout}${stderr}`}
}

/** Files belong to the commands that come next, and a block of text to the commands before it. */
function stepsOf(text: string): readonly Step[] {
  const steps: Step[] = []
  let files: {path: string; text: string}[] = []
  for (const [, path, language, body = ''] of text.matchAll(
    /(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$/gms,
  )) {
    const last = steps.at(-1)
    if (path !== undefined) files.push({path, text: body})
    else if (language === 'sh') {
      steps.push({files, commands: body.trim(), printed: []})
      files = []
    } else if (language === 'text' && last)
      steps[steps.length - 1] = {...last, printed: body.trim().split('\n')}
  }
  return steps
}
