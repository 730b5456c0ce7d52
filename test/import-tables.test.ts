import {strToU8} from 'fflate'
import {describe, expect, test} from 'vitest'
import {draftedLibrary} from './support/drafted-library.ts'
import {draftImported, imported} from './support/imported.ts'
import {wordParagraph as p, wordRun as run, wordPackage} from './support/word-package.ts'

/* Tables of contracts of other makes: cells that were merged, tables in cells, lines in cells, and tables to sign in. */

const opening = p(
  'This Agreement is between Acme Limited (the “Customer”) and Beta LLC (the “Supplier”).',
)

function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
}

function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
}

describe('tables of Word', () => {
  const grid = table(
    [cell('Fees', '<w:gridSpan w:val="2"/>'), cell('Note')],
    [
      cell('Engineer', '<w:vMerge w:val="restart"/>'),
      cell(`${p('$100')}${p('an hour')}`),
      cell(`${table([cell('day'), cell('night')], [cell('1'), cell('2')])}${p('')}`),
    ],
    [
      cell('', '<w:vMerge/>'),
      cell(
        run('$800<w:br/>a day'.replace('<w:br/>', '</w:t><w:br/><w:t>'))
          .replace('<w:r>', '<w:p><w:r>')
          .concat('</w:p>'),
      ),
      cell(''),
    ],
  )
  const body = `${opening}${p('1. Fees')}${p('1.1 Customer shall pay these fees:')}${grid}`

  test('keep their columns and the lines of their cells', () => {
    const {files, asides} = draftedLibrary('source.docx', wordPackage(body))
    expect(files['clauses/fees/imported.md']).toContain(`
   | Fees |  | Note |
   |---|---|---|
   | Engineer | $100<br>an hour | day<br>night<br>1<br>2 |
   |  | $800<br>a day |  |`)
    expect(asides).toEqual([
      ['nested', 'day; night; 1; 2'],
      ['merged', 'Fees; Engineer'],
    ])
  })

  test('have the numbers of their lists, which are no changed words', async () => {
    const level = (ilvl: number, text: string, format: string) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, '%1.', 'decimal')}${level(1, '(%2)', 'lowerLetter')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const numbered = (text: string, ilvl: number) =>
      p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr>`)
    const list = table([cell('Services'), cell(numbered('support', 1) + numbered('training', 1))])
    const {files, diagnostics} = await imported(
      'source.docx',
      wordPackage(`${opening}${numbered('Scope', 0)}${list}${numbered('Law', 0)}`, {numbering}),
    )
    expect(Object.values(files).join('\n')).toContain('| (a) support<br>(b) training |')
    expect(diagnostics.filter(({code}) => code === 'import/words')).toEqual([])
  })

  test('leave nothing out of the draft', async () => {
    const {text} = await draftImported(await imported('source.docx', wordPackage(body)))
    for (const words of ['Fees', 'Engineer', '$100', 'an hour', 'night', '$800', 'a day'])
      expect(text).toContain(words)
  })
})

test('lines in cells of Markdown stay lines', () => {
  const markdown = `# Supply Agreement

1. **Fees.** Customer shall pay:

| Role | Rate |
|---|---|
| Engineer<br>Manager | $100 |

2. **Term.** It lasts a year.
`
  const {files} = draftedLibrary('source.md', strToU8(markdown))
  expect(files['clauses/fees/imported.md']).toContain('| Engineer<br>Manager | $100 |')
})

describe('tables to sign in', () => {
  const signed = `${opening}${p('1. Orders')}${p('1.1 Customer may place orders.')}${p('IN WITNESS WHEREOF the parties have signed.')}`
  const lines = (...texts: readonly string[]) =>
    `<w:p><w:r>${texts.map((text) => `<w:t>${text}</w:t>`).join('<w:br/>')}</w:r></w:p>`
  const blocks = `{{#signature}}
ACME LIMITED

{{line "By"}}
{{line "Name"}}
{{line "Title"}}
{{line "Date"}}
{{/signature}}

{{#signature}}
BETA LLC

{{line "By"}}
{{line "Name"}}
{{line "Title"}}
{{line "Date"}}
{{/signature}}`
  const asked = ['By: ________', 'Name:', 'Title:', 'Date: ____']

  test.each([
    [
      'a cell a party, with lines in it',
      table([cell(lines('ACME LIMITED', ...asked)), cell(lines('BETA LLC', ...asked))]),
    ],
    [
      'a cell a party, with paragraphs in it',
      table([
        cell(['ACME LIMITED', ...asked].map((text) => p(text)).join('')),
        cell(['BETA LLC', ...asked].map((text) => p(text)).join('')),
      ]),
    ],
    [
      'a row a line',
      table(
        [cell('ACME LIMITED'), cell('BETA LLC')],
        ...asked.map((text) => [cell(text), cell(text)]),
      ),
    ],
    [
      'labels beside lines, with a column between the parties',
      table(
        [
          cell('ACME LIMITED', '<w:gridSpan w:val="2"/>'),
          cell(''),
          cell('BETA LLC', '<w:gridSpan w:val="2"/>'),
        ],
        ...['By:', 'Name:', 'Title:', 'Date:'].map((text) => [
          cell(text),
          cell('______'),
          cell(''),
          cell(text),
          cell('______'),
        ]),
      ),
    ],
  ])('%s: a block a party', async (_, grid) => {
    const {files, diagnostics} = await imported('source.docx', wordPackage(signed + grid))
    expect(files['clauses/signatures/imported.md']).toContain(blocks)
    expect(diagnostics.filter(({code}) => code === 'import/words')).toEqual([])
  })

  test('columns made with tabs: a block a party', async () => {
    const columns = ['ACME LIMITED\tBETA LLC', ...asked.map((text) => `${text}\t\t${text}`)]
    const tabbed = columns.map((text) => p(text.replaceAll('\t', '</w:t><w:tab/><w:t>')))
    const {files, diagnostics} = await imported(
      'source.docx',
      wordPackage(signed + tabbed.join('')),
    )
    expect(files['clauses/signatures/imported.md']).toContain(blocks)
    expect(diagnostics.filter(({code}) => code === 'import/words')).toEqual([])
  })

  test('nor need it have more than a name and a date', () => {
    const body = ['Signed for Acme\tSigned for Beta', 'Name:\tName:', 'Date:\tDate:']
    const tabbed = body.map((text) => p(text.replaceAll('\t', '</w:t><w:tab/><w:t>')))
    const clauses = `${opening}${p('1. Orders')}${p('1.1 Customer may place orders.')}`
    const {files} = draftedLibrary('source.docx', wordPackage(clauses + tabbed.join('')))
    expect(files['clauses/signatures/imported.md']).toContain(
      '{{#signature}}\nSigned for Beta\n\n{{line "Name"}}\n{{line "Date"}}\n{{/signature}}',
    )
  })

  test('no words need lead to it', () => {
    const clauses = `${opening}${p('1. Orders')}${p('1.1 Customer may place orders.')}`
    const grid = table([cell(lines('ACME LIMITED', ...asked)), cell(lines('BETA LLC', ...asked))])
    const schedule = `${p('Schedule 1')}${p('People')}${p('1. Ann.')}`
    const {files} = draftedLibrary('source.docx', wordPackage(clauses + grid + schedule))
    expect(files['clauses/signatures/imported.md']?.trim()).toBe(blocks)
    expect(files['agreements/source/agreement.yaml']).toMatch(/orders\n.*signatures\n.*people/)
  })

  test('a table of a schedule that merely names people stays one', () => {
    const people = table(
      [cell('Name'), cell('Title'), cell('Date')],
      [cell('Ann'), cell('Engineer'), cell('1 May')],
    )
    const {files} = draftedLibrary(
      'source.docx',
      wordPackage(`${signed}${p('Schedule 1')}${p('People')}${people}`),
    )
    const schedule = Object.entries(files).find(([path]) => /^schedules\/.*\.md$/.test(path))
    expect(schedule?.[1]).toContain('| Name | Title | Date |')
  })
})
