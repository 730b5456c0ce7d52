import {readFileSync} from 'node:fs'
import {formatDiagnostic} from '@ringfence/model'
import {expect, test} from 'vitest'
import {draftImported, imported} from './support/imported.ts'
import {legalDocx} from './support/legal-docx.ts'

/*
 * Contracts of different makes, each with the draft of what it was imported as: letters around figures, § of German
 * contracts, Articles with titles below them, headings in bold alone, bare numbers, schedules in parts, dotted numbers on four levels, lists of Word.
 */
const folder = new URL('import-makes/', import.meta.url)

test.each([
  'american.md',
  'bold.md',
  'deed.md',
  'german.md',
  'lettered.md',
  'licence.md',
  'legal.docx',
])('%s drafts as it reads', {timeout: 60_000}, async (file) => {
  const bytes = file.endsWith('.docx')
    ? await legalDocx()
    : new Uint8Array(readFileSync(new URL(file, folder)))
  const result = await imported(file, bytes)
  const {text} = await draftImported(result)
  const told = result.diagnostics.map((each) => formatDiagnostic(each)).join('\n')
  await expect(`${told}\n\n${text}`).toMatchFileSnapshot(
    `import-makes/${file.replace(/\.\w+$/, '')}.txt`,
  )
})
