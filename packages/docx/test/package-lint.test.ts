import {build, type Facts} from '@ringfence/model'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {compileStyle, writeDocx} from '../src/index.ts'
import {lintPackage} from '../src/package-lint/index.ts'
import {houseStyle} from './house-style.ts'

const {contract, section, item, paragraph, field, table} = build
const noFacts: Facts = {
  labels: new Map([
    ['services', {scheme: 'clause', level: 0, full: '1', own: '1.'}],
    ['services#duty', {scheme: 'clause', level: 1, full: '1.1', own: '1.1'}],
  ]),
  references: new Map(),
  terms: new Map(),
  uses: new Map(),
  faults: [],
}
const sample = contract([
  section(
    'services',
    [
      item(
        'services#duty',
        [paragraph('Vendor acts for ', field('Acme', {pointer: '/title'}))],
        'Duty',
      ),
      table(['Item', 'Price'], ['Board', 'USD 10']),
    ],
    {title: 'Services'},
  ),
])
const sound = writeDocx(sample, noFacts, await compileStyle(houseStyle))

/** The sound document with one thing broken. */
function broken(part: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(sound)
  const text = strFromU8(files[part] ?? new Uint8Array())
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`Nothing to break in ${part}: ${from}`)
  return zipSync({...files, [part]: strToU8(changed)})
}

test('a sound document has no faults', () => {
  expect(lintPackage(sound)).toEqual([])
})

const document = 'word/document.xml'
test.each([
  ['a style that is not there', document, 'w:val="Clause2"', 'w:val="Clause9"', 'docx/style'],
  [
    'a numbering that is not there',
    'word/styles.xml',
    /<w:numId w:val="\d+"/,
    '<w:numId w:val="99"',
    'docx/numbering',
  ],
  [
    'an abstract numbering that is not there',
    'word/numbering.xml',
    /<w:abstractNumId w:val="\d+"/,
    '<w:abstractNumId w:val="99"',
    'docx/numbering',
  ],
  ['a bookmark that is not closed', document, /<w:bookmarkEnd [^>]*>/, '', 'docx/bookmark'],
  [
    'a bookmark that ends without a beginning',
    document,
    /<w:bookmarkStart [^>]*>/,
    '',
    'docx/bookmark',
  ],
  [
    'a field that names no bookmark',
    document,
    '</w:body>',
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Rf77 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:body>',
    'docx/bookmark',
  ],
  [
    'a field that is not closed',
    document,
    '</w:body>',
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p></w:body>',
    'docx/field',
  ],
  [
    'a field that ends twice',
    document,
    '</w:body>',
    '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:body>',
    'docx/field',
  ],
  ['two controls with one id', document, /(<w:sdt>.*?<\/w:sdt>)/s, '$1$1', 'docx/control'],
  [
    'a tag that is too long',
    document,
    /<w:tag w:val="[^"]*"/,
    `<w:tag w:val="${'x'.repeat(65)}"`,
    'docx/control',
  ],
  [
    'a cell without a paragraph',
    document,
    /(<w:tc>.*?<\/w:tcPr>)<w:p>.*?<\/w:p>/s,
    '$1',
    'docx/cell',
  ],
  [
    'a relationship that leads nowhere',
    'word/_rels/document.xml.rels',
    'header1.xml',
    'header9.xml',
    'docx/package',
  ],
  [
    'a content type without a part',
    '[Content_Types].xml',
    '/word/header1.xml',
    '/word/header9.xml',
    'docx/package',
  ],
  ['a part that is no XML', 'docProps/app.xml', '</Properties>', '', 'docx/package'],
])('%s', (_, part, from, to, code) => {
  expect(lintPackage(broken(part, from, to)).map((each) => each.code)).toContain(code)
})
