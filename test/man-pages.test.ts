import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {manPages} from '../scripts/man-pages.ts'

const folder = fileURLToPath(new URL('../docs/man/', import.meta.url))
const names = readdirSync(folder)

test('the pages are those of the commands', () => {
  const written = Object.fromEntries(
    names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]),
  )
  expect(written).toEqual(manPages())
})

test('npm links every page', () => {
  const file = new URL('../packages/cli/package.json', import.meta.url)
  const {man} = JSON.parse(readFileSync(file, 'utf8'))
  expect(man.toSorted()).toEqual(names.map((name) => `./dist/man/${name}`).toSorted())
})

test('each says what its options are, how it ends and what it reads', () => {
  const page = readFileSync(`${folder}ringfence-notice.1`, 'utf8')
  expect([...page.matchAll(/^\.SH (.*)$/gm)].map(([, title]) => title)).toEqual([
    'NAME',
    'SYNOPSIS',
    'DESCRIPTION',
    'ARGUMENTS',
    'OPTIONS',
    '"OPTIONS OF EVERY COMMAND"',
    'EXAMPLES',
    '"EXIT STATUS"',
    'ENVIRONMENT',
    'FILES',
    'NOTES',
    '"SEE ALSO"',
  ])
  expect(page).toContain('Not legal advice.')
})

/* The two programs that print manual pages; each tells of faults that the other does not see. */
const checkers = [
  {program: 'groff', args: ['-man', '-ww', '-z', '-Tutf8']},
  {program: 'mandoc', args: ['-Tlint']},
].map((checker) => ({
  ...checker,
  missing: spawnSync(checker.program, ['--version']).error !== undefined,
}))

describe.each(checkers)('$program', ({program, args, missing}) => {
  if (missing) {
    if (process.env['RINGFENCE_REQUIRE_SHELLS']) throw new Error(`not installed: ${program}`)
    console.warn(`Skipped: not installed: ${program}`)
  }
  test.skipIf(missing).each(names)('has nothing to say of %s', (name) => {
    const {stdout, stderr} = spawnSync(program, [...args, name], {cwd: folder, encoding: 'utf8'})
    expect(`${stdout}${stderr}`).toBe('')
  })
})

test.skipIf(checkers[0]?.missing)('a page reads as it should', () => {
  const args = ['-man', '-Tascii', '-P-cbou', '-rLL=78n', 'ringfence-clause.1']
  const text = execFileSync('groff', args, {cwd: folder, encoding: 'utf8'})
  expect(text.trim().replaceAll(/\n{3,}/g, '\n\n')).toMatchInlineSnapshot(`
    "RINGFENCE-CLAUSE(1)            Ringfence Manual            RINGFENCE-CLAUSE(1)

    NAME
           ringfence-clause  - print a clause: what it is for, its values, and how
           it reads in each position

    SYNOPSIS
           ringfence clause id

    DESCRIPTION
           Print a clause: what it is for, its values, and how it  reads  in  each
           position.

    ARGUMENTS
           id     Id of the clause, as ringfence clauses lists it.

    OPTIONS OF EVERY COMMAND
           --format text|json|sarif|github
                  How  problems  and  lists are printed: for people, for programs,
                  for code scanning.  Unless given: text.

           --config FILE
                  The ringfence.config.yaml of your own library;  --no-config  for
                  none.  Unless given: the nearest.

           --quiet
                  Print errors only.

           --version
                  Print the version.

           --help Print the help of the program, or of the command before it.

    EXAMPLES
           Its text for customer, balance and vendor, and what each gives up.

               ringfence clause audit

    EXIT STATUS
           0      Fine; there may be warnings.

           1      The  input has errors, a limit that was asked for is not met, or
                  output could not be written.

           2      Wrong usage: an unknown command, option or name.

           70     A fault of Ringfence itself.  Please report it.

    ENVIRONMENT
           RINGFENCE_CACHE
                  Folder in which compiled libraries of one's own are  kept;  else
                  ringfence in XDG_CACHE_HOME, or ~/.cache/ringfence.

           RINGFENCE_DEBUG
                  Print where a fault of Ringfence itself is.

           NO_COLOR
                  Print without colours.

    FILES
           ringfence.config.yaml
                  Makes  the folder that has it a library of one's own; looked for
                  from the working folder upwards.

           ringfence.lock.yaml
                  The exact texts that --locked holds to, as ringfence lock writes
                  them.

           ringfence-manifest.ndjson
                  What documents in a folder were made of, for generate --resume.

    NOTES
           Not  legal  advice.   What Ringfence writes is a start for a lawyer who
           knows the deal and the law that governs it.

    SEE ALSO
           ringfence(1)

    Ringfence                         2026-11-25               RINGFENCE-CLAUSE(1)"
  `)
})

test('the package that is published has them', {timeout: 60_000}, () => {
  const to = mkdtempSync(join(tmpdir(), 'ringfence-pack-'))
  try {
    const cwd = fileURLToPath(new URL('../packages/cli/', import.meta.url))
    const out = execFileSync('npm', ['pack', '--json', '--pack-destination', to], {cwd})
    const [{files}] = JSON.parse(out.toString()) as [{files: {path: string}[]}]
    const packed = files.map(({path}) => path).filter((path) => path.startsWith('dist/man/'))
    expect(packed.toSorted()).toEqual(names.map((name) => `dist/man/${name}`).toSorted())
  } finally {
    rmSync(to, {recursive: true})
  }
})
