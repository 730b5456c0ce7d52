import {fileURLToPath} from 'node:url'
import {lintPackage} from '@ringfence/docx/package-lint'
import {build} from 'esbuild'
import {strFromU8, unzipSync} from 'fflate'
import {chromium} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {missingChromium, program} from './support/chromium.ts'
import {draftExample, examples, library, stylePartsOf, write} from './support/shipped.ts'

/* The programming interface in a browser: bundled for it, and run in Chromium. */
const root = fileURLToPath(new URL('..', import.meta.url))

async function bundle(contents: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: `${root}packages/cli`, loader: 'ts'},
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    conditions: ['@ringfence/source'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

const page = `
  import {draftContract, fieldSchema, writeContract} from '@ringfence/generator'
  import schema from '${root}schemas/dist/deal.schema.json'
  import derived from '${root}schemas/dist/derived.schema.json'
  import {validate} from '${root}schemas/dist/validate.js'

  globalThis.draft = async ({text, library, parts}) => {
    const fields = fieldSchema(schema, derived)
    const deal = {file: 'deal.yaml', text}
    const {value, diagnostics} = draftContract({
      deal, schema: {schema, fields, validate}, library, tool: 'Ringfence test',
    })
    if (!value) throw new Error(diagnostics[0].message)
    const style = library.styles.classic
    const bytes = await writeContract(value, 'docx', {style, styleParts: async () => parts})
    const html = await writeContract(value, 'html', {style, styleParts: async () => parts})
    return {bytes: [...bytes], html: new TextDecoder().decode(html)}
  }`

/** What the page has in its global scope. */
interface Drafting {
  readonly draft: (given: unknown) => Promise<{bytes: number[]; html: string}>
}

describe('in a browser', () => {
  test('the interface bundles without what only Node has', async () => {
    const text = await bundle("export * from '@ringfence/generator'")
    expect(text).not.toMatch(/require\(["']node:/)
  })

  test.skipIf(missingChromium)('a deal becomes the Word document that Node writes', async () => {
    const example = draftExample('us-china-battery-cells')
    const browser = await chromium.launch({executablePath: program ?? '', args: ['--no-sandbox']})
    try {
      const tab = await browser.newPage()
      await tab.addScriptTag({content: await bundle(page)})
      const text = examples.find(({name}) => name === 'us-china-battery-cells')?.text
      const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown
      const {bytes, html} = await tab.evaluate(
        (given) => (globalThis as unknown as Drafting).draft(given),
        {text, library: copy(library), parts: copy(await stylePartsOf('classic'))},
      )
      const inBrowser = unzipSync(new Uint8Array(bytes))
      const inNode = unzipSync(await write(example, 'docx'))
      expect(lintPackage(new Uint8Array(bytes))).toEqual([])
      expect(Object.keys(inBrowser)).toEqual(Object.keys(inNode))
      const document = 'word/document.xml'
      expect(strFromU8(inBrowser[document] ?? new Uint8Array())).toBe(
        strFromU8(inNode[document] ?? new Uint8Array()),
      )
      expect(html).toBe(new TextDecoder().decode(await write(example, 'html')))
    } finally {
      await browser.close()
    }
  })
})
