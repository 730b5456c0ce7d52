import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {fileURLToPath} from 'node:url'
import {lintPackage} from '@ringfence/docx/package-lint'
import type {Contract, Facts} from '@ringfence/model'
import {walk} from '@ringfence/model'
import mammoth from 'mammoth'
import {beforeAll, describe, expect, test} from 'vitest'
import {layOut, missingOffice} from './support/office.ts'
import {sdkErrors} from './support/sdk.ts'
import {draftExample, examples, write} from './support/shipped.ts'

/* Every example as a Word document: valid, whole, and the same each time. */
const drafted = new Map(examples.map(({name}) => [name, draftExample(name)]))
const documents = new Map<string, Uint8Array>()

beforeAll(async () => {
  for (const [name, each] of drafted) documents.set(name, await write(each, 'docx'))
})

describe.each(examples.map(({name}) => name))('%s', (name) => {
  const bytes = () => documents.get(name) ?? new Uint8Array()

  test('Microsoft’s Open XML SDK finds no error', async () => {
    expect(await sdkErrors(bytes())).toEqual([])
  })

  test('our own lint of packages finds none', () => {
    expect(lintPackage(bytes())).toEqual([])
  })

  test('the same without content controls', async () => {
    const each = drafted.get(name)
    if (!each) throw new Error(`No ${name}`)
    const plain = await write(each, 'docx', {plain: true})
    expect(await sdkErrors(plain)).toEqual([])
    expect(lintPackage(plain)).toEqual([])
  })

  test('mammoth reads the same words', async () => {
    const {value} = await mammoth.extractRawText({buffer: Buffer.from(bytes())})
    const each = drafted.get(name)
    if (!each) throw new Error(`No ${name}`)
    const read = wordsOf(value)
    const missing = sentencesOf(each.contract, each.facts).filter(
      (text) => !read.includes(wordsOf(text)),
    )
    expect(missing).toEqual([])
  })
})

describe.skipIf(missingOffice)('LibreOffice', () => {
  let pages: ReadonlyMap<string, string>
  beforeAll(() => {
    pages = layOut(documents)
  }, 280_000)

  test.each(examples.map(({name}) => name))('%s: the same text and clause numbers', (name) => {
    const {contract, facts} = draftExample(name)
    const shown = wordsOf(pages.get(name) ?? '')
    const missing = numberedHeadings(contract, facts).filter(
      (line) => !shown.includes(wordsOf(line)),
    )
    expect(missing).toEqual([])
  })
})

test('the same bytes in other processes, with other clocks and time zones', async () => {
  const script = fileURLToPath(new URL('support/print-digest.ts', import.meta.url))
  const digest = (environment: Record<string, string>) =>
    execFileSync(
      process.execPath,
      ['--import', 'tsx', '--conditions=@ringfence/source', script, 'minimal'],
      {env: {...process.env, ...environment}, encoding: 'utf8'},
    ).trim()
  const here = createHash('sha256')
    .update(documents.get('minimal') ?? '')
    .digest('hex')
  expect([
    digest({TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8'}),
    digest({TZ: 'America/Los_Angeles', LANG: 'C', RINGFENCE_FAKE_NOW: '2031-01-01T00:00:00Z'}),
  ]).toEqual([here, here])
})

/** Letters and digits only: how space and punctuation are laid out is the reader's affair. */
function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The literal words of every text node and value that is long enough to be told from others. */
function sentencesOf(contract: Contract, _facts: Facts): readonly string[] {
  const texts: string[] = []
  for (const {node} of walk(contract))
    if ('type' in node && (node.type === 'text' || node.type === 'field')) texts.push(node.value)
  return texts.flatMap((text) => text.split('\n')).filter((text) => wordsOf(text).length > 8)
}

/** `6.2 Assignment`, as it stands on the page. */
function numberedHeadings(contract: Contract, facts: Facts): readonly string[] {
  const lines: string[] = []
  for (const {node} of walk(contract)) {
    if (!('type' in node) || (node.type !== 'section' && node.type !== 'item')) continue
    const label = facts.labels.get(node.id)?.own ?? ''
    const heading =
      node.type === 'section'
        ? (node.title ?? '')
        : (node.heading ?? []).map((each) => ('value' in each ? each.value : '')).join('')
    if (label !== '' && heading !== '') lines.push(`${label} ${heading}`)
  }
  return lines
}
