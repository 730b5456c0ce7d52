import {mkdirSync, readdirSync} from 'node:fs'
import {blankDeal, dealSchemaFor} from '@ringfence/deal'
import {formatDiagnostic} from '@ringfence/model'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {outline} from './support/outline.ts'
import {prettyXml} from './support/pretty-xml.ts'
import {draft, examples, library, schema, stylePartsOf, write} from './support/shipped.ts'

/*
 * Every example deal of the library, drafted and compared with the text under `golden/`. A new example is a new
 * folder. `npx vitest run test/golden --update` writes what is new: read the difference.
 */
const folder = (name: string, file: string) => `golden/${name}/${file}`

/** The whole body of the document is kept for these: one of each kind is enough to show a change of the writer. */
const wholeBody = ['us-china-battery-cells', 'minimal']

describe.each(examples)('$name', ({name, file, text}) => {
  const {value, diagnostics} = draft(text, file)

  test('diagnostics', async () => {
    const found = diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('')
    await expect(found).toMatchFileSnapshot(folder(name, 'diagnostics.txt'))
  })

  test('outline', async () => {
    expect(value).toBeDefined()
    if (value)
      await expect(outline(value.contract, value.facts)).toMatchFileSnapshot(
        folder(name, 'outline.txt'),
      )
  })

  test('text', async () => {
    if (!value) return
    const bytes = await write(value, 'txt')
    await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(folder(name, 'contract.txt'))
  })

  if (!wholeBody.includes(name)) return
  test('document.xml', async () => {
    if (!value) return
    const files = unzipSync(await write(value, 'docx'))
    const body = prettyXml(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
    await expect(body).toMatchFileSnapshot(folder(name, 'document.xml'))
  })
})

test.each(['styles.xml', 'numbering.xml', 'settings.xml'])('classic style: %s', async (part) => {
  const {parts} = await stylePartsOf('classic')
  await expect(prettyXml(parts[`word/${part}`] ?? '')).toMatchFileSnapshot(
    `golden/classic-style/${part}`,
  )
})

test.each(Object.keys(library.agreements))(
  'an empty deal of kind %s drafts, with blanks',
  (kind) => {
    const {value: ofKind} = dealSchemaFor(schema.schema, kind)
    const {value, diagnostics} = draft(blankDeal(ofKind ?? {}))
    expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
    expect(value?.contract.info.draftReasons).not.toEqual([])
  },
)

test('no folder is left of an example that is gone', () => {
  mkdirSync(new URL('golden', import.meta.url), {recursive: true})
  const names = [...examples.map(({name}) => name), 'classic-style']
  expect(readdirSync(new URL('golden', import.meta.url)).toSorted()).toEqual(names.toSorted())
})
