import {readSource, recognise, type SourceParagraph} from '@ringfence/import'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {runCli} from './support/run-cli.ts'
import {wordParagraph as p, wordRun as run, wordPackage} from './support/word-package.ts'

/* What Word documents can hold, in the smallest document that holds it. */

function read(bytes: Uint8Array) {
  const {value, diagnostics} = readSource({file: 'source.docx', bytes})
  if (!value) throw new Error(diagnostics[0]?.message)
  const paragraphs = value.blocks.filter((each) => each.type === 'paragraph')
  return {...value, paragraphs}
}

function shown({label, runs}: SourceParagraph): string {
  return `${label ? `${label.text} ` : ''}${runs.map(({text}) => text).join('')}`
}

function level(ilvl: number, text: string, format: string, more = ''): string {
  return `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

function numbered(numId: number, ilvl: number): string {
  return `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`
}

describe('numbers', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">
    ${level(0, '%1.', 'decimal', '<w:pStyle w:val="Clause"/>')}${level(1, '%1.%2', 'decimal')}${level(2, '(%3)', 'lowerRoman')}
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'Article %1', 'upperRoman')}${level(1, 'Section %1.%2', 'decimal', '<w:isLgl/>')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`
  const styles = `<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Clause"/></w:style>`

  test('come from styles and what they inherit, restart, and begin anew where a list says so', () => {
    const body = [
      p('Scope', '<w:pStyle w:val="Own"/>'),
      p('Services', numbered(1, 1)),
      p('first', numbered(1, 2)),
      p('second', numbered(1, 2)),
      p('fourth', numbered(2, 2)),
      p('fifth', numbered(2, 2)),
      p('Fees', '<w:pStyle w:val="Clause"/>'),
      p('Amount', numbered(1, 1)),
      p('anew', numbered(1, 2)),
      p('none', '<w:pStyle w:val="Clause"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      p('Term', numbered(3, 0)),
      p('End', numbered(3, 1)),
    ].join('')
    const {paragraphs} = read(wordPackage(body, {numbering, styles}))
    expect(paragraphs.map(shown)).toEqual([
      '1. Scope',
      '1.1 Services',
      '(i) first',
      '(ii) second',
      '(iv) fourth',
      '(v) fifth',
      '2. Fees',
      '2.1 Amount',
      '(i) anew',
      'none',
      'Article I Term',
      'Section 1.1 End',
    ])
  })
})

describe('what is beside the text', () => {
  test('tracked changes: the inserted state counts, and the rest is told', () => {
    const deleted = '<w:del><w:r><w:delText>five</w:delText></w:r></w:del>'
    const moved = '<w:moveFrom><w:r><w:t>here</w:t></w:r></w:moveFrom>'
    const body = p(`${run('within ')}${deleted}<w:ins>${run('ten')}</w:ins>${run(' days')}${moved}`)
    const {paragraphs, asides} = read(wordPackage(body))
    expect(paragraphs.map(shown)).toEqual(['within ten days'])
    expect(asides.map(({kind, text}) => [kind, text])).toEqual([
      ['deleted', 'five'],
      ['inserted', 'ten'],
      ['deleted', 'here'],
    ])
  })

  test('a paragraph whose mark was deleted goes on in the next one', () => {
    const body = `${p('Vendor ', '<w:rPr><w:del/></w:rPr>')}${p('shall act.')}`
    expect(read(wordPackage(body)).paragraphs.map(shown)).toEqual(['Vendor shall act.'])
  })

  test('a text box stands once, after its paragraph; hidden text and pictures are told', () => {
    const box = `<w:txbxContent>${p('In the box')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const picture = '<w:r><w:drawing><wp:docPr name="Logo" descr="A tree"/></w:drawing></w:r>'
    const body = p(`${run('Around')}${drawing}${picture}${run('secret', '<w:vanish/>')}`)
    const {paragraphs, asides} = read(wordPackage(body))
    expect(paragraphs.map(shown)).toEqual(['Around', 'In the box'])
    expect(asides.map(({kind, text}) => [kind, text])).toEqual([
      ['image', 'A tree'],
      ['hidden', 'secret'],
      ['textBox', 'In the box'],
    ])
  })
})

describe('blanks and references by construction', () => {
  test('content controls, merge fields and references to bookmarks', () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const control = `<w:sdt><w:sdtPr><w:alias w:val="Start date"/><w:tag w:val="start"/></w:sdtPr><w:sdtContent>${run('1 March 2026')}</w:sdtContent></w:sdt>`
    const body = [
      p(`<w:bookmarkStart w:id="1" w:name="_Ref1"/>${run('1. Start')}<w:bookmarkEnd w:id="1"/>`),
      p(
        `${run('1.1 It starts on ')}${control}${run(' for ')}${field(' MERGEFIELD Client_Name ', '«Client_Name»')}${run('.')}`,
      ),
      p('2. End'),
      p(`${run('2.1 It ends as clause ')}${field(' REF _Ref1 \\r \\h ', '1')}${run(' says.')}`),
    ].join('')
    const {fields, parts} = recognise(read(wordPackage(body)))
    expect(fields.map(({path, type, sample}) => [path, type, sample])).toEqual([
      ['custom.startDate', 'date', '2026-03-01'],
      ['custom.clientName', 'text', 'Client_Name'],
    ])
    const last = parts.at(-1)?.children[0]
    const text = last?.type === 'item' ? last.text : []
    expect(text.filter(({type}) => type === 'reference')).toEqual([
      {type: 'reference', to: parts.at(-2)?.id, text: 'clause 1'},
    ])
  })
})

describe('files that are no contract', () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    'empty.docx': new Uint8Array(),
    'empty.md': new Uint8Array(),
    'old.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'protected.docx': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'scan.pdf': strToU8('%PDF-1.7\n'),
    'page.html': strToU8('<html><body>Terms</body></html>'),
    'page.md': strToU8('<!DOCTYPE html>\n<p>Terms</p>'),
    'form.md': strToU8(`# Form\n\n${'1. Name: [__]\n'.repeat(1001)}`),
    'brackets.md': strToU8(`# Form\n\n1. ${'['.repeat(200)}x${']'.repeat(200)}`),
    'quotations.md': strToU8(`# Form\n\n${'>'.repeat(3000)} x`),
    'text.docx': strToU8('# Not a Word document'),
    'latin.md': new Uint8Array([0x41, 0xe9, 0x20, 0x42]),
    'binary.md': new Uint8Array([0x41, 0x00, 0x42]),
    'sheet.docx': zipSync({'xl/workbook.xml': strToU8('<workbook/>')}),
    'truncated.docx': wordPackage(p('Text')).slice(0, 200),
    'broken.docx': zipSync({'word/document.xml': strToU8('<w:document><w:body>')}),
    'entities.docx': zipSync({
      'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'),
    }),
    'bomb.docx': zipSync({'word/document.xml': new Uint8Array(210 * 1024 * 1024)}),
    'no-words.docx': wordPackage(p('<w:r><w:drawing/></w:r>')),
  }

  test.each(Object.keys(files))('%s is told, and nothing is written', async (name) => {
    const written: string[] = []
    const note = async (path: string) => {
      written.push(path)
      throw new Error('unexpected')
    }
    const {code, out, err} = await runCli(['import', name, '-o', 'new-folder'], {
      host: {read: async () => files[name] ?? new Uint8Array(), begin: note, write: note},
    })
    expect({code, out, written}).toEqual({code: 1, out: '', written: []})
    expect(err).toMatchSnapshot()
  })

  test('a folder that has files is not written over', async () => {
    const {code, err} = await runCli(['import', 'a.md', '-o', 'packages'])
    expect({code, err}).toEqual({
      code: 1,
      err: expect.stringContaining('error[output/exists]: The folder has files already'),
    })
  })

  test.each([
    [['import', 'a.md'], 'Missing `--output`'],
    [['import', 'a.md', '-o', '-'], 'Name the folder to make'],
    [['import', '-', '-o', 'new-folder'], 'standard input is not read'],
    [['import', 'no-such-file.md', '-o', 'new-folder'], 'No such file'],
    [['import', 'test', '-o', 'new-folder'], 'Unexpected folder, expected a contract'],
  ])('%j is refused', async (args, message) => {
    const {code, err} = await runCli(args)
    expect(code).toBeGreaterThan(0)
    expect(err).toContain(message)
  })
})

test('a blank in brackets is one: a thousand of them can be read', () => {
  const form = strToU8(`# Form\n\n${'1. Name: [__]\n'.repeat(1000)}`)
  expect(readSource({file: 'form.md', bytes: form}).diagnostics).toEqual([])
})
