import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readDeal} from '@ringfence/generator/diligence'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {cellStarts} from '../packages/cli/src/batch/cell-starts.ts'
import {csvRows} from '../packages/cli/src/batch/csv-rows.ts'
import summarySchema from '../schemas/summary.schema.json' with {type: 'json'}
import {type Outcome, runCli} from './support/run-cli.ts'
import {examples, schema} from './support/shipped.ts'

const base = examples.find(({name}) => name === 'us-china-battery-cells')?.text ?? ''
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringfence-batch-'))
  file('base.yaml', base)
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

const at = (path: string) => join(folder, path)

function file(name: string, text: string | Uint8Array): string {
  mkdirSync(join(folder, name, '..'), {recursive: true})
  writeFileSync(at(name), text)
  return at(name)
}

/** Runs with paths in the folder, and takes it out of what is said. */
async function ringfence(args: readonly string[], given?: Parameters<typeof runCli>[1]) {
  const outcome: Outcome = await runCli(
    args.map((arg) => arg.replace('./', `${folder}/`)),
    given,
  )
  return {...outcome, err: outcome.err.replaceAll(`${folder}/`, '')}
}

const filesIn = (path: string) =>
  readdirSync(at(path), {recursive: true, encoding: 'utf8'}).toSorted()

describe('inputs', () => {
  test('a folder gives the deals in and below it, and keeps their folders', async () => {
    file('deals/one.yaml', base)
    file('deals/more/two.json', JSON.stringify(parse(base)))
    file('deals/mutual-nda.schema.json', '{}')
    file('deals/.hidden/three.yaml', 'no deal')
    file('deals/notes.txt', 'no deal')
    const {code, err} = await ringfence(['generate', './deals', '-o', './out', '--to', 'txt'])
    expect({code, err}).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "Wrote out/more/two.txt
      Wrote out/one.txt
      2 of 2 deals without errors
      ",
      }
    `)
  })

  test.each([
    ['an open quote', 'R-9,"Company', 10, 'A quoted cell that begins in this row is not closed'],
    ['a stray quote', 'R-9,Com"pany', 10, 'Unexpected quote in this row'],
  ])('rows before %s are written, and its own row is named', async (_, wrong, line, message) => {
    const rows = Array.from({length: 8}, (_, index) => `R-${index},Company ${index}`)
    const lines = ['/reference,/parties/1/legalName', ...rows, wrong, 'R-10,Company 10']
    file('rows.csv', `${lines.join('\n')}\n`)
    for (const command of [['generate', '-o', './out', '--to', 'txt'], ['check']]) {
      const args = [...command, './rows.csv', '--base', './base.yaml', '--name', '/reference']
      const {code, err} = await ringfence(command[0] === 'check' ? args.slice(0, -2) : args)
      expect(code).toBe(1)
      expect(err).toContain(`rows.csv:${line}:1: error[rows/syntax]: ${message}`)
      expect(err).toContain('8 of 9 deals without errors')
    }
    expect(filesIn('out')).toEqual(rows.map((row) => `${row.split(',')[0]}.txt`))
  })

  test('a pattern that the shell has left alone', async () => {
    file('deals/one.yaml', base)
    file('deals/more/one.yaml', base)
    file('deals/other.yml', 'no deal')
    const args = ['generate', './deals/**/*.yaml', '-o', './out', '--to', 'txt']
    expect((await ringfence(args)).code).toBe(0)
    expect(filesIn('out')).toEqual(['more', 'more/one.txt', 'one.txt'])
  })

  test('a file that is named again by a pattern is read once', async () => {
    file('deals/one.yaml', base)
    const {err} = await ringfence(['check', './deals/one.yaml', './deals/*.yaml'])
    expect(err).toBe('No problems found\n')
  })

  test('rows of JSON from standard input, over a base', async () => {
    const rows =
      '{"reference": "A-1"}\r\n\n{"reference": "A-2", "confidentiality": {"termYears": 3}}'
    const args = ['generate', '-', '--rows', 'ndjson', '--base', './base.yaml']
    const {code, err} = await ringfence([...args, '-o', './out', '--to', 'txt'], {
      host: {stream: () => pieces(rows, 7)},
    })
    expect({code, err}).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "Wrote out/contract-1.txt
      Wrote out/contract-3.txt
      2 of 2 deals without errors
      ",
      }
    `)
    expect(readFileSync(at('out/contract-3.txt'), 'utf8')).toMatch(/Reference: A-2/)
  })

  test('a base that cannot be read stops the run', async () => {
    file('rows.csv', '/reference\nA-1\n')
    file('list.yaml', '[one]')
    const {code, err} = await ringfence(['check', './rows.csv', '--base', './list.yaml'])
    expect({code, err}).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "list.yaml:1:1: error[deal/base]: Unexpected list or single value, expected keys and values that rows share

      1 error
      ",
      }
    `)
  })
})

describe('names of documents', () => {
  const generate = (name: string) =>
    ringfence([
      ...['generate', './rows.csv', '--base', './base.yaml', '-o', './out'],
      ...['--name', name, '--to', 'txt'],
    ])

  test('come from a value', async () => {
    file('rows.csv', '/reference\nA-1\nÖl & Gas (2026)\n')
    expect((await generate('/reference')).code).toBe(0)
    expect(filesIn('out')).toEqual(['A-1.txt', 'Öl & Gas (2026).txt'])
  })

  test.each([
    '../A',
    '/etc/passwd',
    'a/b',
    'a\\b',
    'C:A',
    '..',
    '.bashrc',
    '-rf',
    '~',
    'CON',
    'nul.txt',
    'a.',
    'a\u200Eb',
    'x'.repeat(151),
    'é'.repeat(76),
  ])('%j is refused', async (name) => {
    file('rows.ndjson', `${JSON.stringify({reference: name})}\n`)
    const {code, err} = await ringfence([
      ...['generate', './rows.ndjson', '--base', './base.yaml', '-o', './out'],
      ...['--name', '/reference', '--to', 'txt'],
    ])
    expect(code).toBe(1)
    expect(err).toContain('error[output/name]')
    expect(readdirSync(folder).toSorted()).toEqual(['base.yaml', 'rows.ndjson'])
  })

  test('a list, or nothing, is no name', async () => {
    file('rows.csv', '/reference\nA-1\n')
    expect((await generate('/parties')).err).toContain('No text at `/parties`')
    expect((await generate('/wishes')).err).toContain('No text at `/wishes`')
  })

  test('two documents of one name are told apart in neither case nor accents', async () => {
    file('rows.csv', '/reference\nÉcole\nE\u0301COLE\n')
    const {code, err} = await generate('/reference')
    expect(code).toBe(1)
    expect(err).toContain(
      'error[output/clash]: This document would replace a document of `rows.csv:2`',
    )
    expect(filesIn('out')).toEqual(['École.txt'])
  })
})

describe('a run', () => {
  const rows = '/reference,/confidentiality/mode\nA-1,nnn\nA-2,wrong\nA-3,nnn\n'

  test('goes on after a deal with errors, or stops with --fail-fast', async () => {
    file('rows.csv', rows)
    const check = ['check', './rows.csv', '--base', './base.yaml']
    expect((await ringfence(check)).err).toContain('2 of 3 deals without errors')
    const fast = await ringfence([...check, '--fail-fast'])
    expect(fast.code).toBe(1)
    expect(fast.err).toContain('1 of 2 deals without errors\nStopped at the first deal with errors')
  })

  test('has a summary that its schema describes, the same each time', async () => {
    file('rows.csv', rows)
    const args = [
      ...['generate', './rows.csv', '--base', './base.yaml', '-o', './out', '--to', 'txt'],
      ...['--summary', './summary.json'],
    ]
    await ringfence(args)
    const first = readFileSync(at('summary.json'), 'utf8')
    await ringfence(args)
    expect(readFileSync(at('summary.json'), 'utf8')).toBe(first)
    const summary = JSON.parse(first)
    const validate = new Ajv2020({strict: false}).compile(summarySchema)
    expect(validate(summary) ? [] : validate.errors).toEqual([])
    const told = summary.entries.map(({line, status, outputs, errors}: Record<string, unknown>) =>
      [line, status, errors, String(outputs).replace(`${folder}/`, '')].join(' '),
    )
    expect(told).toEqual(['2 ok 0 out/rows-2.txt', '3 failed 1 ', '4 ok 0 out/rows-4.txt'])
    const {deals, failed, unchanged, stopped} = summary
    expect({deals, failed, unchanged, stopped}).toEqual({
      deals: 3,
      failed: 1,
      unchanged: 0,
      stopped: false,
    })
  })

  test('with a summary that cannot be written writes nothing', async () => {
    file('rows.csv', rows)
    const {code, err} = await ringfence(['check', './base.yaml', '--summary', './rows.csv/s.json'])
    expect(code).toBe(1)
    expect(err).toContain('error[output/unwritable]')
  })

  test('shows progress on a terminal, and takes it away', async () => {
    file('rows.csv', '/reference\nA-1\n')
    const said: string[] = []
    const host = {terminal: true, stderr: async (text: string) => void said.push(text)}
    await ringfence(['check', './rows.csv', '--base', './base.yaml'], {host})
    expect(said.join('').replaceAll(folder, '')).toContain('\r\u001B[K[1] /rows.csv:2\r\u001B[K')
  })
})

describe('resumption', () => {
  const args = [
    ...['generate', './rows.csv', '--base', './base.yaml', '-o', './out', '--to', 'txt'],
    ...['--name', '/reference', '--resume'],
  ]
  const manifest = 'out/ringfence-manifest.ndjson'

  beforeEach(async () => {
    file('rows.csv', '/reference\nA-1\nA-2\n')
    await ringfence(args)
  })

  test.each<[string, string[], () => void, (readonly string[])?]>([
    ['nothing', [], () => {}],
    [
      'a row',
      ['A-2'],
      () => file('rows.csv', '/reference,/confidentiality/termYears\nA-1,\nA-2,4\n'),
    ],
    ['the order of rows', [], () => file('rows.csv', '/reference\nA-2\nA-1\n'), []],
    ['a further row', ['A-3'], () => file('rows.csv', '/reference\nA-1\nA-3\nA-2\n')],
    [
      'the base',
      ['A-1', 'A-2'],
      () => file('base.yaml', base.replace('termYears: 7', 'termYears: 6')),
    ],
    ['an option', ['A-1', 'A-2'], () => {}, ['--plain']],
    ['a setting', ['A-1', 'A-2'], () => {}, ['--set', '/confidentiality/termYears=2']],
    ['a document, by hand', ['A-1'], () => appendFileSync(at('out/A-1.txt'), 'a note')],
    ['a document, deleted', ['A-2'], () => rmSync(at('out/A-2.txt'))],
    ['the manifest, deleted', ['A-1', 'A-2'], () => rmSync(at(manifest))],
  ])('%s changed: only what it touches is made again', async (_, again, change, more = []) => {
    change()
    const {code, err} = await ringfence([...args, ...more])
    expect(code).toBe(0)
    const made = [...err.matchAll(/Wrote out\/(.*)\.txt/g)].map(([, name]) => name)
    expect(made).toEqual(again)
    expect((await ringfence([...args, ...more])).err).not.toContain('Wrote')
  })

  test('another library or version makes everything again', async () => {
    const newer = await ringfence(args, {resources: {version: '0.0.1'}})
    expect(newer.err.match(/Wrote/g)).toHaveLength(2)
  })

  test.each([
    ['cut off in a line', (text: string) => text.slice(0, -20)],
    ['edited', (text: string) => text.replace('"outputs"', '"output"')],
    ['with a path that leads out', (text: string) => text.replace('A-1.txt', '../base.yaml')],
    ['of another make', () => '\u0000\u0001{"a": ['],
  ])('a manifest %s is told, and what it lacks is made again', async (_, damage) => {
    file(manifest, damage(readFileSync(at(manifest), 'utf8')))
    const {code, err} = await ringfence(args)
    expect(code).toBe(0)
    expect(err).toContain('warning[output/manifest]')
    expect(err).toMatch(/Wrote out\/A-[12]\.txt/)
    expect((await ringfence(args)).err).not.toContain('warning')
  })

  test('a run that ended early is taken up', async () => {
    rmSync(at('out'), {recursive: true})
    let written = 0
    const host = {
      write: async (path: string, bytes: Uint8Array) => {
        if (written++ > 0) throw new TypeError('killed')
        mkdirSync(at('out'), {recursive: true})
        writeFileSync(path, bytes)
      },
      begin: async () => Promise.reject(new TypeError('killed')),
    }
    await ringfence(args, {host})
    const {err} = await ringfence(args)
    expect(err).toContain('Wrote out/A-2.txt')
    expect(err).toContain('1 deal unchanged since the last run')
  })
})

describe('cells', () => {
  /** Values of several types, and the cells that say them. */
  const values = fc.record({
    '/reference': fc.stringMatching(/^[\w"',;éß][\w "',;éß]{0,20}[\w"',;éß]$/),
    '/parties/0/registrationNumber': fc.stringMatching(/^0?\d{1,9}$/),
    '/confidentiality/termYears': fc.integer({min: 1, max: 20}),
    '/confidentiality/dtsaNotice': fc.boolean(),
    '/customerMarkets': fc.constantFrom(['US'], ['US', 'CA'], ['DE', 'FR', 'GB']),
  })

  test('give the deal the values that were written, whatever the delimiter and the quotes', async () => {
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        async (given, delimiter, all) => {
          const text = [Object.keys(given), Object.values(given).map(textOf)]
            .map((row) => row.map((cell) => quoted(cell, delimiter, all)).join(delimiter))
            .join('\r\n')
          const items = []
          const host = {stream: () => pieces(text, 5)} as never
          const input = {path: 'rows.csv', stem: 'rows', rows: 'csv'} as const
          for await (const item of csvRows(input, {host, schema})) items.push(item)
          const [item] = items
          const read = readDeal(item?.text?.source ?? {file: '', text: ''}, schema, {
            base: parse(base),
            set: item?.text?.cells ?? [],
          })
          expect(read.diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
          for (const [pointer, value] of Object.entries(given))
            expect(valueAt(read.value?.data, pointer)).toEqual(value)
        },
      ),
      {numRuns: 40},
    )
  })

  test('are found where they stand', () => {
    const cell = fc.string({unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é')})
    fc.assert(
      fc.property(fc.array(cell, {minLength: 1, maxLength: 6}), (cells) => {
        const row = cells.map((each) => quoted(each, ',', true)).join(',')
        const lines = row.split('\n')
        const found = cellStarts(row, ',')
        expect(found).toHaveLength(cells.length)
        for (const {line, column} of found) expect(lines[line - 1]?.[column - 1]).toBe('"')
      }),
    )
  })
})

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function quoted(cell: string, delimiter: string, all: boolean): string {
  const needed = all || cell.includes(delimiter) || /["\r\n]/.test(cell)
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell
}

function valueAt(data: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], data)
}
