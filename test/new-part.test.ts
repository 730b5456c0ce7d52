import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ringfence} from './support/ringfence.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const nda = join(root, 'templates/agreements/mutual-nda/deals/us-china-battery-cells.yaml')

describe('a library over the shipped one', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ringfence-new-'))
    writeFileSync(join(folder, 'ringfence.config.yaml'), 'version: 1\nname: Acme\n')
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  test('gets a clause, which the documents of the kind then have', () => {
    const made = ringfence(['new', 'clause', 'monthly-report', '--into', 'mutual-nda'], folder)
    expect([made.code, made.err]).toMatchInlineSnapshot(`
      [
        0,
        "Wrote clauses/monthly-report/clause.yaml
      Wrote clauses/monthly-report/short.md
      Wrote clauses/monthly-report/full.md
      Wrote agreements/mutual-nda/agreement.yaml

      Next:
        1. write the text in clauses/monthly-report/*.md
        2. check it: \`ringfence lint clauses/monthly-report\`
      ",
      ]
    `)
    const {out, code} = ringfence(['explain', nda, '--clause', 'monthly-report#report'], folder)
    expect([code, out.includes('clauses/monthly-report/full.md:2')]).toEqual([0, true])
  })

  test('gets a kind, of which a deal can be made and checked', () => {
    expect(ringfence(['new', 'kind', 'board-nda'], folder).code).toBe(0)
    expect(ringfence(['new', 'board-nda', '-o', 'deal.yaml'], folder).code).toBe(0)
    const {code, err} = ringfence(['check', 'deal.yaml'], folder)
    // What nobody has filled in yet is a warning.
    expect([code, err.includes('error[')]).toEqual([0, false])
  })

  test('gets a rule with a number that is free, which can be read back', () => {
    expect(ringfence(['new', 'rule', 'argentine-review'], folder).code).toBe(0)
    const {out} = ringfence(['rules', 'AR-03'], folder)
    expect(out.split('\n')[0]).toBe(
      'A governing law that we have not reviewed (AR-03, Argentine review)',
    )
  })

  test('gets a definition, which is used by writing it', () => {
    expect(ringfence(['new', 'definition', 'site-manager'], folder).code).toBe(0)
    expect(readFileSync(join(folder, 'definitions/site-manager.md'), 'utf8')).toContain(
      'term: Site Manager',
    )
    expect(ringfence(['list', 'terms'], folder).out).toContain('Site Manager')
  })

  test.each([
    [
      'a name that is there',
      ['clause', 'liability'],
      1,
      'The library has a clause `liability` already',
    ],
    ['a name with capitals', ['clause', 'Bad'], 2, 'Unexpected name `Bad`'],
    ['no name', ['rule'], 2, 'Name the rule'],
    ['options of deals', ['kind', 'x', '-o', 'x.yaml'], 2, '`new kind` writes into a library'],
    ['options of clauses', ['rule', 'x', '--into', 'mutual-nda'], 2, '`--into` is for clauses'],
    ['a deal with a name', ['mutual-nda', 'x'], 2, 'takes no name'],
    ['a kind that is not there', ['clause', 'x', '--into', 'nda'], 2, 'No kind `nda`'],
    ['a folder without a library', ['clause', 'x', '--in', '/'], 2, 'No library of templates at /'],
  ])('refuses %s', (_, args, code, words) => {
    const outcome = ringfence(['new', ...args], folder)
    expect([outcome.code, outcome.err.includes(words)]).toEqual([code, true])
  })
})

test('a clause of a whole library passes lint as it is made', {timeout: 120_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringfence-new-'))
  for (const name of ['templates', 'schemas'])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !/node_modules|dist/.test(path.slice(root.length)),
    })
  const made = ringfence(['new', 'clause', 'monthly-report', '--into', 'mutual-nda'], folder)
  const lint = ringfence(['lint', 'templates/clauses/monthly-report'], folder)
  rmSync(folder, {recursive: true, force: true})
  expect([made.code, lint.code, lint.err.split('\n').at(-2)]).toEqual([0, 0, 'No problems found'])
})
