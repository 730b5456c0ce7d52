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
      Wrote clauses/monthly-report/clause.test.yaml
      Wrote agreements/mutual-nda/agreement.yaml

      Next:
        1. write the text in clauses/monthly-report/*.md, and what it must say in clauses/monthly-report/clause.test.yaml
        2. check it: \`ringfence lint clauses/monthly-report\`, \`ringfence test clauses/monthly-report --coverage\`
        3. look at it: \`ringfence preview monthly-report\`
      ",
      ]
    `)
    // A copy of what is shipped is another version of it.
    const kind = readFileSync(join(folder, 'agreements/mutual-nda/agreement.yaml'), 'utf8')
    expect(kind).toMatch(/^version: \d+\.\d+\.0-own\.1$/m)
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

  test('gets a clause, a schedule and a letter that nobody has to name at once', () => {
    expect(ringfence(['new', 'clause', 'weekly-report'], folder).code).toBe(0)
    expect(ringfence(['new', 'schedule', 'addresses'], folder).code).toBe(0)
    const letter = ringfence(['new', 'letter', 'how-to-answer', '--into', 'audit-notice'], folder)
    expect([letter.code, letter.err.includes('notices/audit-notice/notice.yaml')]).toEqual([
      0,
      true,
    ])
    const manifest = readFileSync(join(folder, 'clauses/weekly-report/clause.yaml'), 'utf8')
    expect(manifest).toContain('unused: true')
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

  test('all that was made passes lint and its own tests', {timeout: 120_000}, () => {
    const lint = ringfence(['lint'], folder)
    expect([lint.code, lint.err.split('\n').at(-2)]).toEqual([0, 'No problems found'])
    const tests = ringfence(['test', '--coverage'], folder)
    expect([tests.code, tests.out.split('\n').slice(-3)]).toEqual([
      0,
      [
        '13 tests of 5 clauses and 1 rule: all passed',
        expect.stringMatching(/^Coverage: (\d+) of \1 .* riders, (\d+) of \2 /),
        '',
      ],
    ])
    expect(ringfence(['test', 'definitions/site-manager.md'], folder).out).toContain('1 test of')
    expect(ringfence(['test', 'rules/argentine-review.yaml'], folder).out).toContain(
      '2 tests of 1 rule',
    )
  })

  test('tests of rules and definitions fail where what they say does not hold', () => {
    const rule = join(folder, 'rules/argentine-review.yaml')
    const definition = join(folder, 'definitions/site-manager.md')
    const before = [readFileSync(rule, 'utf8'), readFileSync(definition, 'utf8')] as const
    writeFileSync(rule, before[0].replace('{const: IS}', '{const: NO}'))
    writeFileSync(definition, before[1].replace('in writing', 'aloud'))
    const {code, out} = ringfence(['test', 'rules', 'definitions'], folder)
    writeFileSync(rule, before[0])
    writeFileSync(definition, before[1])
    expect([code, out.includes('The rule does not fire'), out.includes('aloud')]).toEqual([
      1,
      true,
      true,
    ])
  })

  test.each([
    [
      'a name that is there',
      ['clause', 'liability'],
      1,
      'The library has a clause `liability` already',
    ],
    [
      'a schedule named as a clause',
      ['schedule', 'liability'],
      1,
      'The library has a clause `liability` already',
    ],
    [
      'a letter named as a schedule',
      ['letter', 'exit-plan', '--into', 'audit-notice'],
      1,
      'The library has a schedule `exit-plan` already',
    ],
    [
      'rules that are there',
      ['rule', 'india'],
      1,
      'The library has a file of rules `india` already',
    ],
    ['a kind that is there', ['kind', 'mutual-nda'], 1, 'The file exists already'],
    [
      'a kind that is shipped',
      ['kind', 'one-way-nda'],
      1,
      'The library has a kind `one-way-nda` already',
    ],
    [
      'a definition that is there',
      ['definition', 'affiliate'],
      1,
      'The library has a definition `affiliate` already',
    ],
    [
      'a term in the plural',
      ['definition', 'affiliates'],
      1,
      'The library defines `Affiliate` already',
    ],
    [
      'a term that a clause defines',
      ['definition', 'auditor'],
      1,
      'The library defines `Auditor` already',
    ],
    ['a name with capitals', ['clause', 'Bad'], 2, 'Unexpected name `Bad`'],
    ['a name without an end', ['clause', 'a'.repeat(61)], 2, 'expected up to 60 small letters'],
    ['a name that Windows keeps', ['clause', 'con'], 2, 'The name `con` is taken'],
    ['a kind that `new` would not know', ['kind', 'clause'], 2, 'The name `clause` is taken'],
    ['a part that there is not', ['widget', 'x'], 2, 'A new part is clause, schedule'],
    ['no name', ['rule'], 2, 'Name the rule'],
    ['options of deals', ['kind', 'x', '-o', 'x.yaml'], 2, '`new kind` writes into a library'],
    ['options of clauses', ['rule', 'x', '--into', 'mutual-nda'], 2, '`--into` is for clauses'],
    ['a letter for nothing', ['letter', 'x'], 2, 'Name the notice that gets the letter'],
    [
      'a letter for a contract',
      ['letter', 'x', '--into', 'mutual-nda'],
      2,
      'No notice `mutual-nda`',
    ],
    ['a deal with a name', ['mutual-nda', 'x'], 2, 'takes no name'],
    ['a kind that is not there', ['clause', 'x', '--into', 'nda'], 2, 'No kind `nda`'],
    ['a folder without a library', ['clause', 'x', '--in', '/'], 2, 'No library of templates at /'],
  ])('refuses %s', (_, args, code, words) => {
    const outcome = ringfence(['new', ...args], folder)
    expect([outcome.code, outcome.err.includes(words)]).toEqual([code, true])
  })
})

test('the steps of a part begin in the folder of its library', () => {
  const above = mkdtempSync(join(tmpdir(), 'ringfence-new-'))
  ringfence(['init', 'house', '--name', 'Acme'], above)
  const {err} = ringfence(['new', 'clause', 'gate-log', '--in', 'house'], above)
  rmSync(above, {recursive: true, force: true})
  expect(err).toContain('1. go to the library: `cd house`')
})

describe('a whole library', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ringfence-new-'))
    for (const name of ['templates', 'schemas'])
      cpSync(join(root, name), join(folder, name), {
        recursive: true,
        filter: (path) => !/node_modules|dist/.test(path.slice(root.length)),
      })
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  test.each([
    ['clause', 'monthly-report', '--into', 'mutual-nda'],
    ['clause', 'weekly-report'],
    ['schedule', 'addresses', '--into', 'mutual-nda'],
    ['letter', 'how-to-answer', '--into', 'audit-notice'],
  ])('gets a %s %s', {timeout: 120_000}, (type, name, ...into) => {
    const made = ringfence(['new', type, name, ...into], folder)
    const place = `templates/${type}s/${name}`
    const lint = ringfence(['lint', place], folder)
    const tests = ringfence(['test', place, '--min-coverage', '100'], folder)
    expect([made.code, lint.code, lint.err.split('\n').at(-2), tests.code]).toEqual([
      0,
      0,
      'No problems found',
      0,
    ])
  })

  test('gets a kind, which the schema of its deals then has, as it was written', () => {
    const before = readFileSync(join(folder, 'schemas/deal.schema.json'), 'utf8')
    const made = ringfence(['new', 'kind', 'board-nda'], folder)
    expect([made.code, made.err]).toMatchInlineSnapshot(`
      [
        0,
        "Wrote templates/agreements/board-nda/agreement.yaml
      Wrote templates/agreements/board-nda/deals/board-nda-example.yaml
      Wrote schemas/kinds/board-nda.schema.json
      Wrote schemas/deal.schema.json

      Next:
        1. go to the library: \`cd templates\`
        2. choose its clauses in agreements/board-nda/agreement.yaml
        3. say what its deals must give in ../schemas/kinds/board-nda.schema.json
        4. look at the example: \`ringfence preview board-nda\`
        5. check it: \`ringfence lint\`
      ",
      ]
    `)
    const after = readFileSync(join(folder, 'schemas/deal.schema.json'), 'utf8')
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line))
    expect(added.join('\n')).toMatchInlineSnapshot(`
      "        "dueDiligenceQuestionnaire", "boardNda"
                "dueDiligenceQuestionnaire", "boardNda"
                  "const": "boardNda"
              "required": [
                "kind"
              "$ref": "kinds/board-nda.schema.json""
    `)
    const preview = ringfence(['lint', 'templates/clauses/monthly-report'], folder)
    expect(preview.code).toBe(0)
  })
})
