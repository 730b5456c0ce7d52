import {build, type Facts} from '@ringfence/model'
import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {compileStyle, type DocxOptions, writeDocx} from '../src/index.ts'
import {xml} from '../src/xml.ts'
import {houseStyle} from './house-style.ts'

const {contract, section, paragraph, strong, field, definedTerm, reference, item, list, signature} =
  build
const parts = await compileStyle(houseStyle)
const facts: Facts = {
  labels: new Map([['a', {scheme: 'clause', level: 0, full: '1', own: '1.'}]]),
  references: new Map(),
  terms: new Map(),
  uses: new Map(),
  faults: [],
}

/** The body that blocks become, without the section properties. */
function body(blocks: Parameters<typeof section>[1], options: DocxOptions = {}): string {
  const files = read(writeDocx(contract([section('a', blocks)]), facts, parts, options))
  return (files['word/document.xml'] ?? '')
    .replace(/^.*?<\/w:p>/s, '')
    .replace(/<w:sectPr>.*$/s, '')
    .replaceAll(/(<w:(?:p|r|sdt|pPr|sdtPr|sdtContent)>)/g, '\n$1')
}

function read(bytes: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(bytes))
  return Object.fromEntries(files.map(([path, content]) => [path, strFromU8(content)]))
}

test('a paragraph with bold words and a definition', () => {
  expect(
    body([paragraph('Vendor ', strong('shall'), ' act (', definedTerm('Duty'), ').')]),
  ).toMatchInlineSnapshot(`
    "
    <w:p>
    <w:pPr><w:pStyle w:val="ClauseText1"/></w:pPr>
    <w:r><w:t xml:space="preserve">Vendor </w:t></w:r>
    <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">shall</w:t></w:r>
    <w:r><w:t xml:space="preserve"> act (</w:t></w:r>
    <w:r><w:t xml:space="preserve">“</w:t></w:r>
    <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Duty</w:t></w:r>
    <w:r><w:t xml:space="preserve">”</w:t></w:r>
    <w:r><w:t xml:space="preserve">).</w:t></w:r></w:p>"
  `)
})

test('a value in a bound content control', () => {
  expect(
    body([paragraph(field('Acme & Sons', {pointer: '/parties/0/legalName', title: 'Legal name'}))]),
  ).toMatchInlineSnapshot(`
    "
    <w:p>
    <w:pPr><w:pStyle w:val="ClauseText1"/></w:pPr>
    <w:sdt>
    <w:sdtPr><w:alias w:val="Legal name"/><w:tag w:val="/parties/0/legalName"/><w:id w:val="1"/><w:dataBinding w:prefixMappings="xmlns:v='urn:ringfence:values'" w:xpath="/v:values[1]/v:value[1]" w:storeItemID="{6F1A2C54-8B7E-4D0B-9C35-52494E474645}"/><w:text/></w:sdtPr>
    <w:sdtContent>
    <w:r><w:t xml:space="preserve">Acme &amp; Sons</w:t></w:r></w:sdtContent></w:sdt></w:p>"
  `)
})

test('the same without controls', () => {
  expect(body([paragraph(field('Acme & Sons'))], {plain: true})).toMatchInlineSnapshot(`
    "
    <w:p>
    <w:pPr><w:pStyle w:val="ClauseText1"/></w:pPr>
    <w:r><w:t xml:space="preserve">Acme &amp; Sons</w:t></w:r></w:p>"
  `)
})

test('an unknown value is highlighted', () => {
  expect(body([paragraph(field('[●]', {unknown: true}))], {plain: true})).toMatchInlineSnapshot(`
    "
    <w:p>
    <w:pPr><w:pStyle w:val="ClauseText1"/></w:pPr>
    <w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">[●]</w:t></w:r></w:p>"
  `)
})

test('a reference is a field with its text in place', () => {
  const node = reference('a')
  const resolved = {target: 'a', parts: [{text: 'clause '}, {text: '1', target: 'a'}]}
  const known = {...facts, references: new Map([[node, resolved]])}
  const text =
    read(writeDocx(contract([section('a', [paragraph(node)])]), known, parts))[
      'word/document.xml'
    ] ?? ''
  expect(text).toContain('<w:instrText xml:space="preserve"> REF _Rf1 \\w \\h </w:instrText>')
  expect(text).toContain('<w:bookmarkStart w:id="1" w:name="_Rf1"/>')
})

test('a numbered list inside a value counts by itself', () => {
  const files = read(
    writeDocx(
      contract([
        section('a', [list([[paragraph('one')]], true), list([[paragraph('two')]], true)]),
      ]),
      facts,
      parts,
    ),
  )
  expect(files['word/document.xml']?.match(/w:numId w:val="(\d+)"/g)).toEqual([
    'w:numId w:val="1000"',
    'w:numId w:val="1001"',
  ])
  expect(files['word/numbering.xml']).toContain('<w:num w:numId="1001">')
})

test('a signature keeps together', () => {
  const text = body([signature([paragraph('Signed by Acme')], {label: 'Name'}, {label: 'Date'})])
  expect(text.match(/<w:keepNext\/>/g)).toHaveLength(1)
})

test('values of a signature begin behind its longest label', () => {
  const stops = (label: string) =>
    [...body([signature([paragraph('Signed')], {label})]).matchAll(/w:pos="(\d+)"/g)].map(
      ([, at]) => Number(at),
    )
  expect(stops('Date')).toEqual([2268, 7370])
  expect(stops('Signature (qualified or by hand)')).toEqual([3210, 8312])
})

test('a paragraph keeps with the list, the table or the signature that it introduces', () => {
  const kept = (text: string): string | undefined =>
    body([
      paragraph('The following remain:'),
      item('b', [paragraph('backups, namely:'), item('c', [paragraph('old ones')])]),
      paragraph('Signed for this:'),
      signature([paragraph('Signed by Acme')], {label: 'Date'}),
    ])
      .split('</w:p>')
      .find((each) => each.includes(text))
  for (const text of ['The following', 'backups', 'Signed for'])
    expect(kept(text)).toContain('<w:keepNext/>')
  expect(kept('old ones')).not.toContain('<w:keepNext/>')
})

test('signatures without words of their own keep with the last words before them', () => {
  const words = section('a', [
    item('b', [paragraph('Earlier.')]),
    item('c', [paragraph('No extension.')]),
  ])
  const signed = section('d', [signature([paragraph('Signed by Acme')], {label: 'Date'})])
  const xml = read(writeDocx(contract([words, signed]), facts, parts))['word/document.xml'] ?? ''
  const kept = xml.split('</w:p>').filter((each) => each.includes('<w:keepNext/>'))
  expect(kept.map((each) => each.match(/<w:t[^>]*>([^<]*)</)?.[1])).toEqual(['No extension.'])
})

test('two execution blocks stay on one page, and many may part', () => {
  const block = signature([paragraph('Signed by Acme')], {label: 'Date'})
  const last = (count: number) =>
    body(Array.from({length: count}, () => block)).match(/<w:keepNext\/>/g)?.length
  expect([last(1), last(2), last(4)]).toEqual([undefined, 1, undefined])
})

test('the table of contents counts its own pages', () => {
  const many = (count: number) => {
    const clauses = Array.from({length: count}, (_, index) =>
      build.section(`s${index}`, [paragraph('Text.')], {role: 'clause', title: `Title ${index}`}),
    )
    const cover = build.section('cover', [{type: 'contents', place: {file: 'built'}}], {
      role: 'cover',
    })
    const xml = read(writeDocx(contract([cover, ...clauses]), facts, parts))['word/document.xml']
    return xml?.match(/PAGEREF[^>]*>.*?<w:t[^>]*>(\d+)</s)?.[1]
  }
  expect([many(10), many(60)]).toEqual(['3', '4'])
})

test('each line height of a style is a multiple of the size of its letters', () => {
  const styles =
    read(writeDocx(contract([section('a', [])]), facts, parts))['word/styles.xml'] ?? ''
  const heights = styles.match(/<w:spacing[^>]*w:line=[^>]*>/g) ?? []
  expect(heights.length).toBeGreaterThan(3)
  for (const height of heights) expect(height).toContain('w:lineRule="auto"')
})

describe('parts', () => {
  test('a draft has a watermark, and says why in its properties', () => {
    const drafted = contract([section('a', [paragraph('x')])], {
      draftReasons: ['Price is not known'],
    })
    const files = read(writeDocx(drafted, facts, parts))
    expect(files['word/header1.xml']).toContain('string="DRAFT"')
    expect(files['docProps/custom.xml']).toContain('Price is not known')
  })

  test('American documents are Letter and say so', () => {
    const files = read(writeDocx(contract([section('a', [])], {language: 'en-US'}), facts, parts))
    expect(files['word/document.xml']).toContain('<w:pgSz w:w="12240" w:h="15840"/>')
    expect(files['word/styles.xml']).toContain('w:lang w:val="en-US"')
  })

  test('dates stand in the properties only if given', () => {
    const one = contract([section('a', [])])
    expect(read(writeDocx(one, facts, parts))['docProps/core.xml']).not.toContain('dcterms:created')
    const dated = writeDocx(one, facts, parts, {date: '2026-01-02T03:04:05Z'})
    expect(read(dated)['docProps/core.xml']).toContain('>2026-01-02T03:04:05Z</dcterms:created>')
  })

  test('contract text is never mistaken for a mark of the docx library', () => {
    expect(body([paragraph('see {clauses-0} and {clause-0}')])).toContain(
      'see {clauses-0} and {clause-0}',
    )
  })
})

test('text cannot become markup, and what XML cannot hold is shown as such', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const written = String(xml`<a b="${text}">${text}</a>`)
      expect(written.match(/</g)).toHaveLength(2)
      expect(written.match(/"/g)).toHaveLength(2)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not be written
      expect(written).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
    }),
  )
})

test('a table without heads has labels in its first column, and boxes that can be ticked', () => {
  const row = [
    [{...definedTerm('Start'), label: true as const}],
    [{...build.checkbox(true, 'Start of work'), pointer: '/start'}, build.text(' today')],
  ]
  const table = {...build.table(['', ''], ['', '']), header: [], rows: [row]}
  expect(body([table])).toMatchInlineSnapshot(`
    "<w:tbl><w:tblPr><w:tblW w:w="9072" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="999999"/><w:left w:val="single" w:sz="4" w:space="0" w:color="999999"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="999999"/><w:right w:val="single" w:sz="4" w:space="0" w:color="999999"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="999999"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="999999"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0080" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="Agreement"/></w:tblPr><w:tblGrid><w:gridCol w:w="770"/><w:gridCol w:w="8302"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="770" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/></w:tcPr>
    <w:p>
    <w:pPr><w:pStyle w:val="TableLabel"/></w:pPr>
    <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Start</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8302" w:type="dxa"/></w:tcPr>
    <w:p>
    <w:pPr><w:pStyle w:val="TableText"/></w:pPr>
    <w:sdt>
    <w:sdtPr><w:alias w:val="Start of work"/><w:tag w:val="/start"/><w:id w:val="1"/><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>
    <w:sdtContent>
    <w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">☒</w:t></w:r></w:sdtContent></w:sdt>
    <w:r><w:t xml:space="preserve"> today</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    <w:p>
    <w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>"
  `)
  expect(body([table], {plain: true})).not.toContain('w:sdt')
})

test('a house style may put execution blocks side by side', async () => {
  const beside = await compileStyle({...houseStyle, execution: {columns: 2}})
  const written = (count: number, label = 'Signature') => {
    const blocks = Array.from({length: count}, (_, index) =>
      signature([paragraph(`Party ${index}`)], {label}),
    )
    const made = contract([section('a', [paragraph('Signed:'), ...blocks])])
    return read(writeDocx(made, facts, beside))['word/document.xml'] ?? ''
  }
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
  // What is signed, and below it the lines: two rows for each two blocks.
  expect(count(written(3), /<w:tr>/g)).toBe(4)
  // The last rows have an empty cell, which needs a paragraph.
  expect(count(written(3), /<w:tc>/g)).toBe(8)
  expect(written(3)).not.toMatch(/<\/w:tcPr><\/w:tc>/)
  expect(count(written(2), /<w:tr>/g)).toBe(2)
  const [first, second] = ['>Party 1<', '>Signature<'].map((words) => written(2).indexOf(words))
  expect(first).toBeLessThan(second ?? 0)
  // No room for a rule beside it.
  expect(written(2, 'Signature of the person who signs')).not.toContain('<w:tbl>')
})

test('a house style says how the title of a cover stands', async () => {
  const low = await compileStyle({...houseStyle, cover: {titleBefore: 6, align: 'left'}})
  const title = (styles: string) =>
    styles.split('<w:style ').find((each) => each.includes('w:styleId="Title"'))
  expect(title(low.parts['word/styles.xml'] ?? '')).toContain('w:before="120"')
  expect(title(low.parts['word/styles.xml'] ?? '')).not.toContain('w:val="center"')
  expect(title(parts.parts['word/styles.xml'] ?? '')).toContain('w:val="center"')
})
