import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {DraftedContract} from '@ringfence/generator'
import {type Block, formatDiagnostic, referenceText, walk} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {articlesDocx} from './support/foreign-docx.ts'
import {draftImported, type Imported, imported} from './support/imported.ts'
import {draftExample, write} from './support/shipped.ts'

/*
 * Contracts are imported, and what comes out is drafted again: our own Word documents read back as they were, and
 * those of other makes have all their words in the draft or in the report.
 */
const root = fileURLToPath(new URL('import/', import.meta.url))

describe.each(['minimal', 'japan-korea-biologics', 'england-inventory-confirmatory'])(
  'our own document %s',
  {timeout: 60_000},
  (name) => {
    test('reads back with its numbers, headings, terms and references', async () => {
      const before = draftExample(name)
      const result = await imported(`${name}.docx`, await write(before, 'docx'))
      const {drafted, text} = await draftImported(result)
      expect(outline(drafted)).toEqual(outline(before))
      expect([...drafted.facts.terms.keys()].toSorted()).toEqual(
        [...before.facts.terms.keys()].toSorted(),
      )
      expect(references(drafted)).toEqual(references(before))
      // Tables to sign in are read by column, so the longest is not word for word the same.
      if (name !== 'minimal')
        expect(flat(text)).toBe(flat(new TextDecoder().decode(await write(before, 'txt'))))
    })
  },
)

describe.each(['articles', 'services-md', 'nda-md'])('%s', {timeout: 60_000}, (name) => {
  test('becomes the library that stands beside it', async () => {
    const {text, ...result} = await importedCase(name)
    const told = result.diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('')
    const {'ringfence.config.schema.json': _, ...files} = result.files
    const all: Record<string, string> = {...files, 'contract.txt': text, 'diagnostics.txt': told}
    for (const [path, content] of Object.entries(all))
      await expect(content).toMatchFileSnapshot(`import/${name}/expected/${path}`)
    const there = readdirSync(`${root}${name}/expected`, {recursive: true, withFileTypes: true})
    const paths = there
      .filter((each) => each.isFile())
      .map((each) => `${each.parentPath}/${each.name}`.split('/expected/')[1])
    expect(paths.toSorted()).toEqual(Object.keys(all).toSorted())
  })

  test('has every word of the source, in the draft or in the report', async () => {
    const {text, ...result} = await importedCase(name)
    const known = new Set(
      words(`${text} ${result.report} ${Object.values(result.files).join(' ')}`),
    )
    expect(words(await sourceText(name)).filter((word) => !known.has(word))).toEqual([])
  })
})

const cases = new Map<string, Promise<Imported & {readonly text: string}>>()

/** Each case is imported and drafted once. */
function importedCase(name: string): Promise<Imported & {readonly text: string}> {
  const known = cases.get(name) ?? importCase(name)
  cases.set(name, known)
  return known
}

async function importCase(name: string): Promise<Imported & {readonly text: string}> {
  const file = `${root}${name}/source.md`
  const result = existsSync(file)
    ? await imported('source.md', new Uint8Array(readFileSync(file)))
    : await imported('source.docx', await articlesDocx())
  return {...result, text: (await draftImported(result)).text}
}

/** All text of the source: of every part of a Word document. */
async function sourceText(name: string): Promise<string> {
  const file = `${root}${name}/source.md`
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const {unzipSync, strFromU8} = await import('fflate')
  const parts = Object.entries(unzipSync(await articlesDocx())).filter(([path]) =>
    /^word\/(?:document|comments|footnotes|header\d*)\.xml$/.test(path),
  )
  return parts
    .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/<w:(?:t|delText)[^>]*>([^<]*)</g)])
    .map(([, text = '']) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    .join(' ')
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}

/** Numbers with headings, in order. */
function outline({contract, facts}: DraftedContract): readonly string[] {
  const found: string[] = []
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'item') {
        const heading = block.heading?.map((each) => ('value' in each ? each.value : '')).join('')
        found.push(`${facts.labels.get(block.id)?.full} ${heading ?? ''}`.trim())
        visit(block.children)
      }
      if (block.type === 'definitions') for (const {children} of block.entries) visit(children)
    }
  }
  for (const {id, title, children} of contract.sections) {
    found.push(`${facts.labels.get(id)?.full} ${title ?? ''}`.trim())
    visit(children)
  }
  return found
}

function references({contract, facts}: DraftedContract): readonly string[] {
  return [...walk(contract)].flatMap(({node}) =>
    'type' in node && node.type === 'reference' ? [referenceText(node, facts)] : [],
  )
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
