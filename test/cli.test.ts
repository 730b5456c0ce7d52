import {execFileSync, spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {isBuiltin} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {listings} from '../packages/cli/src/program/listings.ts'
import {missingOffice} from './support/office.ts'

/* The built program as a process: what a user types and sees. */
const program = fileURLToPath(new URL('../packages/cli/bin/ringfence.cjs', import.meta.url))
const deals = fileURLToPath(new URL('../templates/agreements/', import.meta.url))
const nda = join(deals, 'mutual-nda/deals/us-china-battery-cells.yaml')
const minimal = join(deals, 'outsourcing-msa/deals/minimal.yaml')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringfence-cli-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function ringfence(args: readonly string[], input?: string | Uint8Array): Outcome {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    env: {...process.env, NO_COLOR: '1'},
    maxBuffer: 64 * 1024 * 1024,
  })
  return {code: status, out: stdout.toString(), err: stderr.toString()}
}

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('generate', () => {
  test('writes a Word document and says so', () => {
    expect(ringfence(['generate', nda, '-o', 'nda.docx'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "Wrote nda.docx
      ",
        "out": "",
      }
    `)
    expect(readFileSync(join(folder, 'nda.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  test('writes several formats into a folder', () => {
    expect(ringfence(['generate', nda, '-o', 'out/', '--to', 'docx,html,md,txt,json']).code).toBe(0)
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(
      ['docx', 'html', 'json', 'md', 'txt'].map((each) => `us-china-battery-cells.${each}`),
    )
  })

  test('takes the format from the name of the file', () => {
    expect(ringfence(['generate', nda, '-o', 'nda.html']).code).toBe(0)
    expect(readFileSync(join(folder, 'nda.html'), 'utf8')).toContain('<!doctype html>')
  })

  test('reads standard input and writes standard output', () => {
    const {code, out, err} = ringfence(
      ['generate', '-', '-o', '-', '--to', 'txt'],
      readFileSync(nda),
    )
    expect({code, err}).toEqual({code: 0, err: 'No problems found\n'})
    expect(out).toContain('Meridian Transit Vehicles, Inc.')
  })

  test('replaces a value with --set, and shows it', () => {
    const args = ['generate', nda, '-o', '-', '--to', 'txt', '--set', '/reference=X-1']
    expect(ringfence(args).out).toContain('Reference: X-1')
  })

  test('leaves content controls out with --plain', () => {
    ringfence(['generate', nda, '-o', 'plain.docx', '--plain'])
    const parts = execFileSync('unzip', ['-l', join(folder, 'plain.docx')]).toString()
    expect(parts).not.toContain('customXml')
  })

  test('writes nothing, and leaves what is there, when a deal has errors', () => {
    const deal = file('bad.yaml', 'kind: mutualNda\nparties: []\n')
    file('contract.docx', 'what was there')
    expect(ringfence(['generate', deal, '-o', 'contract.docx']).code).toBe(1)
    expect(readFileSync(join(folder, 'contract.docx'), 'utf8')).toBe('what was there')
    expect(readdirSync(folder).toSorted()).toEqual(['bad.yaml', 'contract.docx'])
  })

  test('goes on after a bad deal, and sums up', () => {
    const deal = file('bad.yaml', 'kind: mutualNda\nparties: []\n')
    const {code, err} = ringfence(['generate', nda, deal, minimal, '-o', 'out'])
    expect(code).toBe(1)
    expect(err).toContain('2 of 3 deals without errors')
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
      'minimal.docx',
      'us-china-battery-cells.docx',
    ])
  })

  test('marks a deal with unknown values as a draft', () => {
    ringfence(['new', 'outsourcing-msa', '-o', 'deal.yaml'])
    const {code, err} = ringfence(['generate', 'deal.yaml', '-o', 'draft.html'])
    expect(code).toBe(0)
    expect(err).toContain('warning[value/unknown]: Unknown value: Legal name')
    expect(readFileSync(join(folder, 'draft.html'), 'utf8')).toContain('Legal name is not known')
  })

  test.skipIf(missingOffice)('makes PDF with LibreOffice', () => {
    expect(ringfence(['generate', nda, '-o', 'nda.pdf']).code).toBe(0)
    expect(readFileSync(join(folder, 'nda.pdf')).subarray(0, 4).toString()).toBe('%PDF')
  })

  test('says what is missing where LibreOffice is not installed', () => {
    const {status, stderr} = spawnSync(
      process.execPath,
      [program, 'generate', nda, '-o', 'nda.pdf'],
      {cwd: folder, env: {PATH: '/nonexistent'}},
    )
    expect({status, stderr: stderr.toString()}).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "nda.pdf: error[output/no-office]: LibreOffice did not make a PDF
        hint: install LibreOffice (its program is \`soffice\`), or ask for \`--to docx\`

      1 error
      ",
      }
    `)
    expect(existsSync(join(folder, 'nda.pdf'))).toBe(false)
  })
})

describe('check', () => {
  test('shows each problem with its line, a caret and a hint', () => {
    const deal = file('deal.yaml', readFileSync(nda, 'utf8').replace('purpose:', 'purpse:'))
    const {code, err} = ringfence(['check', deal])
    expect({code, err: err.replaceAll(`${folder}/`, '')}).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "deal.yaml:53:3: error[deal/unexpected-property]: Unexpected key \`purpse\`
        53 |   purpse: to assess and, if both wish, to prepare the supply of lithium iron phosphate battery cells
               ^^^^^^
        hint: did you mean \`purpose\`?

      1 error
      ",
      }
    `)
  })

  test('shows the setting that a problem comes from, also in a mapping that it makes', () => {
    const {code, err} = ringfence(['check', nda, '--set', '/escrow/depositt=1', '--quiet'])
    expect(code).toBe(1)
    expect(err).toMatch(/^--set \/escrow/)
  })

  test('writes nothing and says that all is well', () => {
    expect(ringfence(['check', nda])).toEqual({code: 0, out: '', err: 'No problems found\n'})
    expect(readdirSync(folder)).toEqual([])
  })

  test.each(['json', 'sarif', 'github'])('reports as %s', async (format) => {
    file('deal.yaml', 'kind: mutualNDA\nparties: []\n')
    const {code, err} = ringfence(['check', 'deal.yaml', '--format', format])
    expect(code).toBe(1)
    await expect(err).toMatchFileSnapshot(`cli/check.${format}.txt`)
  })

  test('prints only errors with --quiet', () => {
    expect(ringfence(['check', nda, '--quiet'])).toEqual({code: 0, out: '', err: ''})
  })
})

describe('new', () => {
  test('writes a deal and its schema, and never replaces a deal', () => {
    expect(ringfence(['new', 'mutual-nda', '-o', 'deal.yaml']).code).toBe(0)
    expect(readdirSync(folder).toSorted()).toEqual(['deal.yaml', 'mutual-nda.schema.json'])
    expect(readFileSync(join(folder, 'deal.yaml'), 'utf8').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=mutual-nda.schema.json',
    )
    const again = ringfence(['new', 'mutual-nda', '-o', 'deal.yaml'])
    expect(again.code).toBe(1)
    expect(again.err).toContain('error[output/exists]')
  })

  test('starts from an example', () => {
    const {out} = ringfence(['new', 'mutual-nda', '--example', 'us-china-battery-cells'])
    expect(out).toContain('Meridian Transit Vehicles, Inc.')
  })
})

describe('list and schema', () => {
  test.each(['kinds', 'clauses', 'terms', 'examples'])('lists %s as table and as JSON', (what) => {
    const rows = JSON.parse(ringfence(['list', what, '--format', 'json']).out)
    expect(rows.length).toBeGreaterThan(1)
    expect(ringfence(['list', what]).out.trimEnd().split('\n')).toHaveLength(rows.length + 1)
  })

  test.each(listings)('says where %s come from', (listing) => {
    const {code, out} = ringfence(['list', listing, '--origin', '--format', 'json'])
    expect(code).toBe(0)
    const rows: {origin: string}[] = JSON.parse(out)
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.every(({origin}) => origin === 'shipped')).toBe(true)
  })

  test('prints a self-contained schema of one kind', () => {
    const schema = JSON.parse(ringfence(['schema', 'mutual-nda']).out)
    expect(schema.properties.kind.const).toBe('mutualNda')
    const refs = JSON.stringify(schema).match(/"\$ref":"[^"]*"/g) ?? []
    expect(refs.filter((each) => !each.startsWith('"$ref":"#'))).toEqual([])
  })

  test('prints a script for completion', () => {
    expect(ringfence(['completion', 'bash']).out).toContain('complete -F _ringfence ringfence')
  })
})

describe('reading the library', () => {
  test('clauses are listed with the requirements that they serve', () => {
    const {code, out} = ringfence(['clauses'])
    expect(code).toBe(0)
    expect(out).toMatch(/^18 +non-compete +\d+\.\d+\.\d+ +S6/m)
    const rows = JSON.parse(ringfence(['clauses', '--format', 'json']).out)
    expect(rows.find(({id}: {id: string}) => id === 'audit').protects).toHaveProperty('S8')
  })

  test('a clause is shown with parameters, and with its text in each position', () => {
    const {code, out} = ringfence(['clause', 'non-compete'])
    expect(code).toBe(0)
    expect(out).toContain('restraints.nonCompete.postTermMonths: integer 0–24')
    for (const position of ['Customer-friendly', 'Balanced', 'Vendor-friendly'])
      expect(out).toContain(position)
    expect(out).toContain('\n    Why: ')
    expect(ringfence(['clause', 'non-compet'])).toMatchObject({code: 2, out: ''})
  })

  test('a clause that few deals have is shown as the deals that have it print it', () => {
    const {code, out} = ringfence(['clause', 'escrow'])
    expect(code).toBe(0)
    expect(out).toContain('escrow.depositPeriod: duration = 10 businessDays\n')
    expect(out).toMatch(/Escrow of source materials\n\n[\d.]+ +Deposits\./)
  })

  test('the positions of a deal are compared clause by clause', () => {
    const {code, out, err} = ringfence(['compare-positions', minimal])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(/\(`liability`\), customer-friendly → vendor-friendly\n {2}[-+] /)
    const changes = JSON.parse(ringfence(['compare-positions', minimal, '--format', 'json']).out)
    expect(changes.length).toBeGreaterThan(20)
    const incidents = changes.find(
      (change: {clause: string; against: string}) =>
        change.clause === 'incidents' && change.against === 'balanced',
    )
    expect(incidents.gone).toContainEqual(
      expect.stringMatching(/^Notice\. .*within 24 hours after/),
    )
  })

  test('the positions of one clause are compared alone', () => {
    const compare = (...more: string[]) => ringfence(['compare-positions', minimal, ...more])
    const {out} = compare('--clause', 'audit')
    expect([...out.matchAll(/^\S.*\(`(.*)`\)/gm)].map(([, id]) => id)).toEqual(['audit', 'audit'])
    expect(compare('--clause', 'parties').out).toBe('All positions read the same\n')
    const contract = ringfence(['generate', minimal, '--to', 'txt', '-o', '-']).out
    const number = /^(\d+)\. +Audit$/m.exec(contract)?.[1]
    expect(compare('--clause', String(number)).out).toBe(out)
    expect(compare('--clause', 'Audit').out).toBe(out)
    expect(compare('--clause', 'audits').err).toContain(
      'No clause `audits` in this contract; did you mean `audit`?',
    )
    const {code, err} = compare('--clause', 'nothing')
    expect(code).toBe(2)
    expect(err).toContain('No clause `nothing` in this contract; it has `parties`')
  })

  test('a deal that does not draft in a position is reported, not compared', () => {
    const deal = file('bad.yaml', 'kind: outsourcingMsa\n')
    const {code, out, err} = ringfence(['compare-positions', deal])
    expect({code, out}).toEqual({code: 1, out: ''})
    expect(err).toContain('error[deal/missing]')
  })
})

describe('lint', () => {
  const agreement = `kind: mutualNda
title: Sample
version: 1.0.0
summary: A sample.
style: plain
sections: [duty]
`
  const clause = `id: duty
role: clause
family: 1
title: Duty
version: 1.0.0
purpose: Sample.
variants: [{id: text}]
`
  function library(text: string): void {
    for (const name of ['agreements/mutual-nda/deals', 'clauses/duty', 'styles'])
      mkdirSync(join(folder, name), {recursive: true})
    file('agreements/mutual-nda/agreement.yaml', agreement)
    file('agreements/mutual-nda/deals/one.yaml', readFileSync(nda))
    file('clauses/duty/clause.yaml', clause)
    file('clauses/duty/text.md', text)
    file('styles/plain.yaml', readFileSync(join(deals, '../styles/classic.yaml')))
  }

  test('finds what is wrong in a library of one’s own, where it stands', () => {
    library(
      '1. A party may not rest.{{#is confidentiality.marking "required"}} It is null and void.{{/is}}\n',
    )
    const {code, err} = ringfence(['lint', 'clauses'])
    expect(code).toBe(1)
    expect(err).toContain('clauses/duty/text.md:1:12: error[drafting/may-not]')
    expect(err).toContain('error[drafting/couplet]')
    expect(ringfence(['lint', 'clauses', '--format', 'sarif']).err).toContain('drafting/may-not')
  })

  test('mends what is certain, and is content then', () => {
    library(
      '1. A party shall act prior to noon. This is null and void. Each and every act counts.\n',
    )
    expect(ringfence(['lint', 'clauses/duty', '--fix'])).toMatchObject({code: 1})
    expect(readFileSync(join(folder, 'clauses/duty/text.md'), 'utf8')).toBe(
      '1. A party shall act before noon. This is void. Each act counts.\n',
    )
    expect(ringfence(['lint', 'clauses/duty'])).toMatchObject({code: 0})
  })

  test('reports templates that do not compile', () => {
    library('1. {{#if nothing.here}}Words.{{/if}}\n')
    const {code, err} = ringfence(['lint'])
    expect(code).toBe(1)
    expect(err).toContain('error[template/unknown-field]')
  })

  test('reports rules that are not well formed', () => {
    library('1. A party shall act before noon.\n')
    mkdirSync(join(folder, 'rules'), {recursive: true})
    const path = file('rules/nowhere.yaml', 'title: Nowhere\nrules: [{id: X-99}]\n')
    const {code, err} = ringfence(['lint'])
    rmSync(path)
    expect(code).toBe(1)
    expect(err).toContain('rules/nowhere.yaml:2:')
  })

  test('a path without a library is wrong usage', () => {
    expect(ringfence(['lint', folder])).toMatchObject({code: 2})
  })
})

test('a bundle gives several documents, and one at a time goes to standard output', () => {
  const deal = file('deal.yaml', readFileSync(minimal))
  const set = ['--set', '/bundle=[mutualNda]', '--set', '/confidentiality/purpose=to work together']
  const {code, err} = ringfence(['generate', deal, ...set, '--to', 'txt', '-o', './'])
  expect({code, err}).toMatchObject({code: 0})
  expect(readdirSync(folder).toSorted()).toEqual(['deal-mutual-nda.txt', 'deal.txt', 'deal.yaml'])
  expect(ringfence(['generate', deal, ...set, '--to', 'txt', '-o', '-'])).toMatchObject({
    code: 1,
    out: '',
  })
})

test('bespoke wording is printed and reported', () => {
  const override =
    '[{clause: audit, subclause: for-cause, action: replace, text: Customer may audit at night., reason: agreed by both}]'
  const {code, out, err} = ringfence([
    'generate',
    minimal,
    '--set',
    `/overrides=${override}`,
    '--to',
    'txt',
    '-o',
    '-',
  ])
  expect(code).toBe(0)
  expect(out).toContain('Customer may audit at night.')
  expect(err).toContain(
    'warning[override/bespoke]: Bespoke wording in `audit#for-cause`: agreed by both',
  )
})

describe('wrong usage', () => {
  test.each([
    ['generate', minimal, '-o', 'a.docx', '--output=b.docx'],
    ['check', minimal, '--format', 'text', '--format', 'json'],
    ['protect', minimal, '--to', 'md', '--to', 'json'],
    ['rules', '--jurisdiction', 'India', '--jurisdiction', 'China'],
  ])('an option that is given twice: %s', (...args) => {
    const {code, err} = ringfence(args)
    expect(code).toBe(2)
    expect(err).toMatch(/^ringfence: `--[a-z]+` is given twice/)
  })

  test.each([
    [[]],
    [['generat']],
    [['generate']],
    [['generate', nda, '--to', 'doc']],
    [['generate', nda, '--colour']],
    [['generate', nda, '--style', 'baroque']],
    [['generate', nda, minimal, '-o', 'one.docx']],
    [['generate', nda, nda, '-o', 'out']],
    [['generate', nda, '--set', 'reference']],
    [['generate', nda, '-o', '']],
    [['generate', nda, '-o', 'nda.docx', '--to', 'txt']],
    [['generate', nda, '-o', 'nda.pfd']],
    [['protect', minimal, '-o', 'report.yaml']],
    [['obligations', minimal, '-o', 'duties.xls']],
    [['compare-positions', minimal, '--set', '/stance=balanced']],
    [['rules', 'IN-01', '--jurisdiction', 'India']],
    [['lock', '-o', '']],
    [['list', 'kinds', '--format', 'sarif']],
    [['new', 'agreement']],
    [['list', 'wishes']],
    [['schema', 'treaty']],
  ])('%j', (args) => {
    const {code, out, err} = ringfence(args)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(/^ringfence: /)
    expect(err).not.toMatch(/\n\s+at /)
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    [['generat', nda], 'Unexpected `generat`; did you mean `generate`?'],
    [['foo'], 'Unexpected `foo`'],
    [['generate', nda, '--colour'], 'Unexpected `colour`'],
    [['clause'], 'Something is missing after the command: its help shows what it takes'],
    [['clause', 'aduit'], 'No clause `aduit`; did you mean `audit`?'],
    [['list', 'clausess'], 'Unexpected `clausess` for `what`; did you mean `clauses`?'],
    [['completion', 'fish'], 'Unexpected `fish` for `shell`; there is `bash`, `zsh`'],
    [
      ['check', nda, '--format', 'xml'],
      'Unexpected `xml` for `format`; there is `text`, `json`, `sarif`, `github`',
    ],
    [['impact', 'aduit'], 'No clause `aduit`, and no folder of that name; did you mean `audit`?'],
    [['import', 'a.md'], 'Missing `--output`'],
  ])('%j is told in plain words', (args, words) => {
    const {code, err} = ringfence(args)
    expect([code, err.split('\n')[0]]).toEqual([2, `ringfence: ${words}`])
  })

  test.each([
    [
      ['diligence', 'none.yaml'],
      '`ringfence diligence --blank -o answers.yaml` makes one to fill in',
    ],
    [['notice', 'audit-notice', minimal, 'none.yaml'], '`--blank` makes one to fill in'],
  ])('%j: a hint says how the file that is missing is made', (args, hint) => {
    const {code, err} = ringfence(args)
    expect([code, err]).toEqual([
      1,
      `none.yaml: error[input/unreadable]: No such file\n  hint: ${hint}\n\n1 error\n`,
    ])
  })

  test('answers that are no text are told so', () => {
    writeFileSync(join(folder, 'answers.yaml'), Uint8Array.of(0x61, 0xff, 0xfe, 0x00))
    const {code, err} = ringfence(['diligence', 'answers.yaml'])
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      'answers.yaml: error[input/unreadable]: The file is not UTF-8',
    ])
  })

  test('a deal is never overwritten by its own document', () => {
    const deal = file('deal.json', '{}')
    expect(ringfence(['generate', deal, '-o', 'deal.json']).code).toBe(2)
  })
})

describe('files that cannot be read or written', () => {
  test.each([
    ['an alias of nothing', 'a: *x\n'],
    [
      'a bomb of aliases',
      [
        'a: &a [x, x, x, x, x, x, x, x, x, x]',
        ...[...'bcdefg'].map(
          (name, index) => `${name}: &${name} [${`*${'abcdef'[index]}, `.repeat(9)}1]`,
        ),
      ].join('\n'),
    ],
  ])('%s in tests and vocabularies of a library is told', (_, text) => {
    ringfence(['init', '.', '--name', 'Acme', '--quiet'])
    ringfence(['new', 'clause', 'reports', '--quiet'])
    file('clauses/reports/clause.test.yaml', text)
    expect(ringfence(['test'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('error[test/malformed]: Unexpected alias'),
    })
    rmSync(join(folder, 'clauses'), {recursive: true})
    mkdirSync(join(folder, 'vocabularies'))
    file('vocabularies/place.yaml', text)
    expect(ringfence(['list', 'kinds'])).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        'vocabularies/place.yaml:1:1: error[library/manifest]: Unexpected alias',
      ),
    })
  })

  test('a folder named as a configuration is none', () => {
    mkdirSync(join(folder, 'ringfence.config.yaml'))
    expect(ringfence(['list', 'kinds'])).toMatchObject({code: 0, err: ''})
  })

  test.each([
    ['a missing file', 'none.yaml', 'input/unreadable'],
    ['a folder without deals', '.', 'input/no-match'],
    ['a pattern that names nothing', '*.yaml', 'input/no-match'],
  ])('%s', (_, path, fault) => {
    const {code, err} = ringfence(['generate', path, '-o', 'out.docx'])
    expect(code).toBe(1)
    expect(err).toContain(`error[${fault}]`)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a folder that may not be written', () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o500)
    const root = process.getuid?.() === 0
    const target = root ? '/proc/agreement.docx' : join(closed, 'agreement.docx')
    const {code, err} = ringfence(['generate', nda, '-o', target])
    expect(code).toBe(1)
    expect(err).toContain('error[output/unwritable]')
    chmodSync(closed, 0o700)
  })

  test.runIf(existsSync('/proc'))('a folder that cannot be made ends at once', () => {
    const {code, err} = ringfence(['init', '/proc/ringfence/library'])
    expect(code).toBe(1)
    expect(err).toContain('The folder does not exist and cannot be made')
  })

  test('what is no file is written to, and stays what it is', () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const command = `cat "${pipe}" | wc -c & "${process.execPath}" "${program}" generate "${nda}" -o "${pipe}" --quiet --to txt; wait`
    expect(Number(execFileSync('bash', ['-c', command]))).toBeGreaterThan(10_000)
    expect(statSync(pipe).isFIFO()).toBe(true)
  })

  test('20 MB are refused without being read to the end', () => {
    const deal = file('large.yaml', Buffer.alloc(20 * 1024 * 1024, 'a'))
    const {code, err} = ringfence(['check', deal])
    expect(code).toBe(1)
    expect(err).toContain('error[deal/too-large]')
  })

  test('a reader that goes away early is no fault', () => {
    const command = `"${process.execPath}" "${program}" generate "${minimal}" -o - --to json | head -c 10`
    expect(execFileSync('bash', ['-c', command]).toString()).toHaveLength(10)
  })
})

test('--version and check never load the writer of Word documents', () => {
  // The writer's module marks itself when it is first evaluated: its table of styles is made then.
  const trace = (args: readonly string[]) => {
    const code = `
      const Module = require('node:module')
      const loaded = []
      const load = Module._load
      Module._load = (name, ...rest) => { loaded.push(name); return load(name, ...rest) }
      process.argv.splice(1, 1, ${JSON.stringify(program)})
      process.on('exit', () => process.stdout.write('\\n' + JSON.stringify(loaded)))
      require(${JSON.stringify(program)})`
    const {stdout} = spawnSync(process.execPath, ['-e', code, 'ringfence', ...args], {cwd: folder})
    return JSON.parse(stdout.toString().trim().split('\n').at(-1) ?? '[]') as string[]
  }
  const writer = ['zlib', 'node:zlib']
  expect(trace(['--version']).filter((name) => writer.includes(name))).toEqual([])
  expect(trace(['check', nda]).filter((name) => writer.includes(name))).toEqual([])
  expect(
    trace(['generate', nda, '-o', 'a.docx']).filter((name) => writer.includes(name)),
  ).not.toEqual([])
})

test('the program declares every package that it does not hold', () => {
  const bundle = new URL('../packages/cli/dist/ringfence.cjs', import.meta.url)
  const manifest = new URL('../packages/cli/package.json', import.meta.url)
  const {dependencies} = JSON.parse(readFileSync(manifest, 'utf8'))
  const needed = [...readFileSync(bundle, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)]
    .map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !isBuiltin(name) && !name.startsWith('.'))
  expect(new Set(needed).size).toBeGreaterThan(2)
  expect(needed.filter((name) => !Object.hasOwn(dependencies, name))).toEqual([])
})

describe('protect', () => {
  test('prints the levels, with their words and what would lift them', () => {
    const {code, out, err} = ringfence(['protect', nda, '--quiet'])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out.split('\n').filter((line) => /S5c|S6 /.test(line))).toEqual([
      '  S5c Leaks and orders to disclose: ●●○ standard',
      'S6 Competition: not for this kind of document',
    ])
    expect(out).toMatch(/^ {6}to strong: \/confidentiality\/lossNotice → /m)
  })

  test.each(['json', 'md', 'html', 'docx'])('writes %s by the name of the file', (extension) => {
    const name = `report.${extension}`
    const {code, out, err} = ringfence(['protect', nda, '-o', name, '--why'])
    expect({code, out, err}).toEqual({code: 0, out: '', err: `Wrote ${name}\n`})
    expect(statSync(join(folder, name)).size).toBeGreaterThan(1000)
  })

  test('fails where a part is below what is asked for, and writes the report all the same', () => {
    const args = ['--fail-under', 'strong', '--set', '/confidentiality/termYears=4', '--quiet']
    const {code, err} = ringfence(['protect', nda, ...args, '-o', 'report.md'])
    expect(code).toBe(1)
    expect(err.split('\n').filter((line) => line.includes('`S5b`'))).toEqual([
      '--set /confidentiality/termYears: error[protection/below]: Protection `S5b` (How long secrets stay secret) is standard, expected at least strong',
    ])
    expect(existsSync(join(folder, 'report.md'))).toBe(true)
    expect(ringfence(['protect', nda, '--fail-under', 'weak', '--quiet']).code).toBe(0)
  })

  test('refuses bad deals and wrong usage, and writes nothing', () => {
    const bad = file('bad.yaml', 'kind: mutualNda\nfeees: 1\n')
    const outcomes = [
      ['protect', bad, '-o', 'report.md'],
      ['protect', 'none.yaml'],
      ['protect', nda, '--to', 'pdf'],
      ['protect', nda, '--fail-under', 'absent'],
      ['protect', nda, '-o', ''],
      ['protect', bad, '-o', 'bad.yaml'],
      ['protect', nda, '-o', 'report.html', '--to', 'docx'],
    ].map((args) => ringfence(args).code)
    expect(outcomes).toEqual([1, 1, 2, 2, 2, 2, 2])
    expect(readdirSync(folder)).toEqual(['bad.yaml'])
  })
})

describe('obligations', () => {
  test('writes the register to standard output, and to a file in the format of its name', () => {
    const shown = ringfence(['obligations', minimal, '--quiet'])
    expect(shown.code).toBe(0)
    expect(shown.out.split('\n')[0]).toBe('Obligations: Outsourcing Master Services Agreement')
    expect(ringfence(['obligations', minimal, '-o', 'duties.csv']).code).toBe(0)
    expect(readFileSync(join(folder, 'duties.csv'), 'utf8')).toMatch(/^Id,Document,Clause,Who,/)
  })

  test('leaves out the holidays given, by line or by calendar', () => {
    const dates = (args: readonly string[]) => {
      const set = ['--set', '/dates/effective=2026-03-02', '--to', 'json']
      const {obligations} = JSON.parse(ringfence(['obligations', minimal, ...set, ...args]).out)
      return obligations.flatMap((each: {dates: string[]}) => each.dates)
    }
    const [first = ''] = dates([])
    const lines = file('holidays.txt', `# of 2026\n${first} Founders' Day\n`)
    const entry = `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`
    const calendar = file('holidays.ics', `BEGIN:VCALENDAR\r\n${entry}\r\nEND:VCALENDAR\r\n`)
    expect(dates(['--holidays', lines])[0] > first).toBe(true)
    expect(dates(['--holidays', calendar])).toEqual(dates(['--holidays', lines]))
  })

  test('refuses what makes no sense, and writes nothing', () => {
    const holidays = file('holidays.txt', '25 December\n2026-02-30\n')
    const cases = [
      ['--to', 'xls'],
      ['-o', 'duties.csv', '--to', 'json'],
      ['-o', minimal, '--to', 'text'],
      ['-o', ''],
      ['--holidays', holidays],
      ['--holidays', 'none.txt'],
      ['--to', 'ics', '-o', 'duties.ics', '--set', '/dates/effective=lastSignature'],
    ]
    const told = cases.map((args) => {
      const {code, out, err} = ringfence(['obligations', minimal, '--quiet', ...args])
      return `${code} ${out}${err.replaceAll(folder, '').replaceAll(deals, '').trim()}`
    })
    expect(told.join('\n\n')).toMatchInlineSnapshot(`
      "2 ringfence: No format \`xls\`; there is text, csv, json, ics, md

      See \`ringfence --help\`.

      2 ringfence: \`duties.csv\` is named as csv, but \`--to\` asks for json

      See \`ringfence --help\`.

      2 ringfence: \`outsourcing-msa/deals/minimal.yaml\` would overwrite \`outsourcing-msa/deals/minimal.yaml\`

      See \`ringfence --help\`.

      2 ringfence: Unexpected empty name after \`-o\`

      See \`ringfence --help\`.

      1 /holidays.txt:1:1: error[obligations/holiday]: Unexpected \`25 December\`, expected a date like 2026-12-25

      /holidays.txt:2:1: error[obligations/holiday]: Unexpected \`2026-02-30\`, expected a date like 2026-12-25

      1 none.txt: error[input/unreadable]: No such file

      1 --set /dates/effective: error[obligations/no-dates]: No duty has a date, so that the calendar would be empty
        hint: give \`dates.effective\`, in the deal or with \`--set /dates/effective=2026-03-01\`"
    `)
    expect(existsSync(join(folder, 'duties.ics'))).toBe(false)
    expect(existsSync(join(folder, 'duties.csv'))).toBe(false)
  })
})
