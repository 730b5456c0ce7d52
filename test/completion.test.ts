import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {pathWithRingfence, ringfence} from './support/ringfence.ts'

/* Completion as users have it: in real shells, with the script that the built program prints. */
let folder: string
let path: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringfence-shells-'))
  path = pathWithRingfence(join(folder, 'bin'))
  writeFileSync(join(folder, 'deal.yaml'), '')
  mkdirSync(join(folder, 'deals'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function shell(name: string, args: readonly string[], input: string): string {
  const env = {...process.env, PATH: path, HOME: folder, TERM: 'dumb'}
  const {stdout, stderr} = spawnSync(name, args, {cwd: folder, env, input, timeout: 60_000})
  return `${stdout}${stderr}`
}

/** What bash would put in the place of the last word. */
function inBash(lines: readonly string[]): readonly string[] {
  const tries = lines.map(
    (line) => `COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _ringfence
      echo "\${COMPREPLY[*]}"`,
  )
  const script = ['source <(ringfence completion bash)', 'complete -p ringfence', ...tries]
  const [registered, ...replies] = shell('bash', ['--norc'], script.join('\n'))
    .trimEnd()
    .split('\n')
  expect(registered).toBe('complete -F _ringfence ringfence')
  return replies
}

const cases: readonly (readonly [string, string])[] = [
  ['ringfence gen', 'generate'],
  ['ringfence generate --su', '--summary'],
  ['ringfence generate deal', 'deal.yaml deals'],
  ['ringfence generate --style cl', 'classic'],
  ['ringfence generate --to docx,ht', 'docx,html'],
  ['ringfence generate --set /stan', '/stance='],
  ['ringfence check --set /positions/audit = ven', 'vendorFriendly'],
  ['ringfence protect --fail-under = w', 'weak'],
  ['ringfence new mut', 'mutual-nda'],
  ['ringfence new defin', 'definition'],
  ['ringfence new outsourcing-msa --example ind', 'india-software-english-law'],
  ['ringfence new clause x --into mutual', 'mutual-nda'],
  ['ringfence new letter x --into audit', 'audit-notice'],
  ['ringfence clause foreg', 'foreground-ip'],
  ['ringfence explain deal.yaml --clause foreg', 'foreground-ip'],
  ['ringfence preview dispu', 'disputes'],
  ['ringfence preview deal', 'deal.yaml deals'],
  ['ringfence rules IN-02', 'IN-02'],
  ['ringfence rules --jurisdiction united-k', 'united-kingdom'],
  ['ringfence notice exi', 'exit-notice'],
  ['ringfence schema vocab', 'vocabulary'],
  ['ringfence adopt clauses/records/ke', 'clauses/records/kept.md'],
  ['ringfence list --format j', 'json'],
]

test('bash completes commands, options and values', {timeout: 120_000}, () => {
  const replies = inBash(cases.map(([line]) => line))
  expect(cases.map(([line], index) => [line, sorted(replies[index] ?? '')])).toEqual(
    cases.map(([line, expected]) => [line, sorted(expected)]),
  )
})

function sorted(words: string): readonly string[] {
  return words.split(' ').toSorted()
}

const missingZsh = spawnSync('zsh', ['--version']).error ? 'not installed: zsh' : undefined
if (missingZsh) {
  if (process.env['RINGFENCE_REQUIRE_SHELLS']) throw new Error(missingZsh)
  console.warn(`Skipped: ${missingZsh}`)
}

describe.skipIf(missingZsh)('zsh', () => {
  test.each([
    ['ringfence gen', 'generate'],
    ['ringfence clause foreg', 'foreground-ip'],
    ['ringfence generate --set /stance=ven', '/stance=vendorFriendly'],
    ['ringfence generate --to=ht', '--to=html'],
    ['ringfence check deal.', 'yaml'],
  ])('%s', {timeout: 120_000}, (line, expected) => {
    const script = `
      zmodload zsh/zpty
      zpty -b shell zsh -f -i
      zpty -w shell 'PS1=""; autoload -Uz compinit; compinit -u -D; source <(ringfence completion zsh)'
      zpty -w shell 'print begin-$((1 + 1))'
      zpty -r shell output '*begin-2*'
      zpty -w -n shell $'${line}\\t'
      zpty -r shell output $'*${expected}*'
      print -r -- "$output"`
    expect(shell('zsh', ['-f'], script)).toContain(expected)
  })
})

test('the shell is that of the user unless it is named; another is refused', () => {
  expect(ringfence(['completion', 'fish'], folder)).toMatchObject({code: 2})
  expect(ringfence(['completion', 'zsh'], folder).out).toContain('compdef _ringfence ringfence')
})

test('a library of one’s own completes its own names', () => {
  const own = join(folder, 'own')
  ringfence(['init', 'own', '--name', 'Own'], folder)
  ringfence(['new', 'definition', 'site-manager'], own)
  ringfence(['new', 'clause', 'house-visits', '--into', 'mutual-nda'], own)
  expect(ringfence(['complete', '--', 'clause', 'house-v'], own).out).toMatch(/^house-visits\t/)
})
