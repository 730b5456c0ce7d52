import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {lintPackage} from '@ringfence/docx/package-lint'
import {formatDiagnostic, walk} from '@ringfence/model'
import mammoth from 'mammoth'
import {afterAll, describe, expect, test} from 'vitest'
import {layOut, missingOffice} from './support/office.ts'
import {outline} from './support/outline.ts'
import {type Port, readPort} from './support/port.ts'
import {readDocx} from './support/read-docx.ts'
import {ringfence} from './support/ringfence.ts'
import {sdkErrors} from './support/sdk.ts'

/*
 * Two well-known makes of agreement as libraries of an organisation, in words of our own: what they need of the format
 * is there, and stays.
 */
const names = ['services-agreement', 'mutual-nda'] as const
const ports = new Map<string, Port>(
  await Promise.all(names.map(async (name) => [name, await readPort(name)] as const)),
)
const portOf = (name: string): Port => {
  const port = ports.get(name)
  if (!port) throw new Error(`No port ${name}`)
  return port
}
const cases = names.flatMap((name) =>
  portOf(name).examples.map((each) => [name, each.name] as const),
)

const cache = mkdtempSync(join(tmpdir(), 'ringfence-ports-'))
afterAll(() => rmSync(cache, {recursive: true, force: true}))
const run = (args: readonly string[], folder: string) =>
  ringfence(args, folder, {RINGFENCE_CACHE: cache})

describe.each(names)('%s', (name) => {
  test('lint finds nothing', {timeout: 120_000}, () => {
    const {code, err} = run(['lint'], portOf(name).folder)
    expect({code, err}).toEqual({code: 0, err: expect.stringMatching(/No problems found\n$/)})
  })

  test('its tests pass, and take every variant and branch', {timeout: 120_000}, () => {
    const args = ['test', '--coverage', '--min-coverage', '100']
    const {code, out} = run(args, portOf(name).folder)
    expect(out).toMatch(/^\d+ tests of \d+ clauses.*: all passed$/m)
    expect({code, lacking: /\b0 of [1-9]/.exec(out)?.[0]}).toEqual({code: 0})
  })

  test('its rules fire where they say', () => {
    const {overlaid, draft} = portOf(name)
    const own = overlaid.library.rules.filter(({id}) => id.startsWith('ORG-'))
    expect(own.length).toBeGreaterThan(0)
    const codes = (example: string, set = {}) =>
      draft(example, set).diagnostics.map(({code}) => code)
    if (name === 'mutual-nda') {
      expect(codes('fruit-washers', {'/custom/secrecy/tradeSecrets': 'false'})).toEqual([
        'rule/ORG-01',
      ])
    } else {
      expect(codes('weighing-machines', {'/custom/caps/general/times': '0.5'})).toEqual([
        'rule/ORG-01',
      ])
      expect(codes('harbour-sensors', {'/custom/claims/provider': '[infringement]'})).toEqual([
        'rule/ORG-02',
      ])
    }
  })

  test('no golden folder is left of an example that is gone', () => {
    const {folder, examples} = portOf(name)
    const found = readdirSync(join(folder, 'golden')).toSorted()
    expect(found).toEqual(examples.map((each) => each.name).toSorted())
  })
})

describe.each(cases)('%s: %s', (name, example) => {
  const port = portOf(name)
  const {value, diagnostics} = port.draft(example)
  const folder = `ports/${name}/golden/${example}`
  if (!value) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))

  test('drafts without a warning', () => {
    expect(diagnostics).toEqual([])
    expect(value.contract.info.draftReasons).toEqual([])
  })

  test('outline', async () => {
    const shown = outline(value.contract, value.facts)
    await expect(shown).toMatchFileSnapshot(`${folder}/outline.txt`)
  })

  test('text', async () => {
    const text = new TextDecoder().decode(await port.write(value, 'txt'))
    await expect(text).toMatchFileSnapshot(`${folder}/contract.txt`)
  })

  test.each([false, true])('a valid Word document (plain: %s)', async (plain) => {
    const bytes = await port.write(value, 'docx', {plain})
    expect(await sdkErrors(bytes)).toEqual([])
    expect(lintPackage(bytes)).toEqual([])
  })

  test('Word counts as references say', async () => {
    const {numbers} = readDocx(await port.write(value, 'docx'))
    expect(numbers.filter(({shown, updated}) => shown !== updated)).toEqual([])
  })

  test('mammoth reads the same words', async () => {
    const {value: read} = await mammoth.extractRawText({
      buffer: Buffer.from(await port.write(value, 'docx')),
    })
    const texts = [...walk(value.contract)].flatMap(({node}) =>
      'type' in node && (node.type === 'text' || node.type === 'field') ? [node.value] : [],
    )
    const missing = texts
      .flatMap((text) => text.split('\n'))
      .filter((text) => !wordsOf(read).includes(wordsOf(text)))
    expect(missing).toEqual([])
  })
})

describe.skipIf(missingOffice)('LibreOffice', () => {
  test('lays out the key terms, the boxes and the numbers', {timeout: 240_000}, async () => {
    const documents = new Map<string, Uint8Array>()
    for (const [name, example] of cases) {
      const {value} = portOf(name).draft(example)
      if (value) documents.set(example, await portOf(name).write(value, 'docx'))
    }
    const pages = layOut(documents)
    expect(pages.get('harbour-sensors')).toMatch(/General Cap\s+☒ a fixed amount: USD 1,000,000/)
    expect(pages.get('harbour-sensors')).toMatch(/^Attachment B\s+Support$/m)
    expect(pages.get('hemp-panels')).toMatch(/Effective Date\s+☐ the day on which/)
    // Two signatures on one line.
    expect(pages.get('fruit-washers')).toMatch(/Signature\s+_+\s+Signature\s+_+/)
  })
})

test('another style numbers the same contract as it numbers, in the text as before the paragraphs', async () => {
  const port = portOf('services-agreement')
  const {value} = port.draft('harbour-sensors', {}, 'classic')
  if (!value) throw new Error('The example does not draft')
  const text = new TextDecoder().decode(await port.write(value, 'txt', {style: 'classic'}))
  expect(text).toContain('Schedule 2 (support)')
  expect(text).not.toContain('Attachment B')
  const {numbers} = readDocx(await port.write(value, 'docx', {style: 'classic'}))
  expect(numbers.filter(({shown, updated}) => shown !== updated)).toEqual([])
})

test('the register of duties names places as the contract does', () => {
  const {folder} = portOf('services-agreement')
  const deal = 'agreements/cover-page-services/deals/harbour-sensors.yaml'
  const {out} = run(['obligations', deal], folder)
  const places = out.match(/\[.*\]/g)
  expect(places).toEqual([
    '[Section 1.3]',
    '[Section 2.1]',
    '[Section 3.1]',
    '[Section 3.2]',
    '[Section 4.1]',
    '[Section 5.4]',
    '[Section 8.3]',
    '[Section 2 of Attachment C]',
  ])
  expect(out).toMatch(/Within 45 days after receipt of the invoice\n {2}Customer \(Halcyon\): Pay/)
})

describe('a bad deal is refused where it is wrong', () => {
  const faults = (name: string, example: string, set: Record<string, string>) => {
    const {value, diagnostics} = portOf(name).draft(example, set)
    expect(value).toBeUndefined()
    return diagnostics.map(formatDiagnostic)
  }

  test.each<[string, string, Record<string, string>]>([
    ['mutual-nda', 'fruit-washers', {'/custom/purpose': 'null'}],
    ['mutual-nda', 'fruit-washers', {'/custom/term/ends': 'never', '/custom/term/years': '0'}],
    ['mutual-nda', 'fruit-washers', {'/custom/standardTerms': 'published'}],
    ['mutual-nda', 'fruit-washers', {'/dates/effective': 'commencement'}],
    ['mutual-nda', 'hemp-panels', {'/custom/changes/0/to': 'preamble'}],
    ['services-agreement', 'weighing-machines', {'/custom/fees/basis': 'rates'}],
    ['services-agreement', 'weighing-machines', {'/custom/caps/general/basis': 'amount'}],
    ['services-agreement', 'weighing-machines', {'/custom/claims/provider': '[]'}],
    ['services-agreement', 'weighing-machines', {'/custom/contentRules': 'true'}],
    [
      'services-agreement',
      'harbour-sensors',
      {'/custom/support/levels': 'null', '/custom/fee': '1'},
    ],
    ['services-agreement', 'museum-archive', {'/disputes/courts': 'null'}],
  ])('%s %s %j', (name, example, set) => {
    expect(faults(name, example, set)).toMatchSnapshot()
  })
})

/** Letters and digits only: how space and punctuation are laid out is the reader's affair. */
function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
