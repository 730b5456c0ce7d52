import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {draftedLibrary} from './support/drafted-library.ts'
import {wordParagraph as p, wordRun as run, wordPackage} from './support/word-package.ts'

/* What is to be filled in or ticked in a form of Word is kept, with what can be chosen. */

function form(body: string, parts: Readonly<Record<string, string>> = {}) {
  const {files, ...library} = draftedLibrary(
    'form.docx',
    wordPackage(`${p('1. Scope')}${p('1.1 All.')}${p('2. Choice')}${body}`, parts),
  )
  const deal = Object.entries(files).find(([path]) => path.includes('/deals/'))?.[1] ?? ''
  const schema = JSON.parse(files['schemas/extra.schema.json'] ?? '{}').properties
  return {...library, text: files['clauses/choice/imported.md'], schema, deal: parse(deal).custom}
}

function legacy(data: string, result = ''): string {
  const mark = (type: string, inner = '') =>
    `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`
  const begin = mark('begin', `<w:ffData><w:name w:val="Choice1"/>${data}</w:ffData>`)
  return `${begin}<w:r><w:instrText> FORM </w:instrText></w:r>${result}${mark('end')}`
}

function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="Law"/><w:tag w:val="law"/>${properties}</w:sdtPr><w:sdtContent>${run(content)}</w:sdtContent></w:sdt>`
}

describe('lists to choose from', () => {
  const items =
    '<w:listItem w:displayText="Choose an item." w:value=""/><w:listItem w:displayText="England" w:value="en"/><w:listItem w:displayText="New York" w:value="ny"/>'

  test.each([
    ['a control', control(`<w:dropDownList>${items}</w:dropDownList>`, 'New York')],
    ['a list to type in', control(`<w:comboBox>${items}</w:comboBox>`, 'New York')],
    [
      'a form field',
      legacy(
        '<w:ddList><w:result w:val="1"/><w:listEntry w:val="England"/><w:listEntry w:val="New York"/></w:ddList>',
      ),
    ],
  ])('%s becomes a choice', (name, list) => {
    const {text, schema, deal} = form(p(`${run('2.1 The law of ')}${list}${run(' governs.')}`))
    const field = name === 'a form field' ? 'choice1' : 'law'
    expect(text).toContain(`The law of {{custom.${field}}} governs.`)
    expect(schema[field].enum).toEqual(['England', 'New York'])
    expect(deal[field]).toBe('New York')
  })

  test('that nobody has chosen from has its first item', () => {
    const {deal} = form(
      p(
        `${run('2.1 Law: ')}${control(`<w:dropDownList>${items}</w:dropDownList>`, 'Choose an item.')}`,
      ),
    )
    expect(deal.law).toBe('England')
  })
})

test('boxes of form fields are printed, ticked or not', () => {
  const box = (checked: string) => legacy(`<w:checkBox>${checked}</w:checkBox>`)
  const {text} = form(
    p(
      `${run('2.1 ')}${box('<w:default w:val="0"/>')}${run(' one, ')}${box('<w:default w:val="0"/><w:checked/>')}${run(' two, ')}${box('<w:default w:val="1"/>')}${run(' three.')}`,
    ),
  )
  expect(text).toContain('☐ one, ☒ two, ☒ three.')
})

test('boxes of controls are printed, ticked or not', () => {
  const box = (char: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:sym w:font="MS Gothic" w:char="${char}"/></w:r></w:sdtContent></w:sdt>`
  const {text} = form(
    p(`${run('2.1 ')}${box('2612')}${run(' one, ')}${box('2610')}${run(' two.')}`),
  )
  expect(text).toContain('☒ one, ☐ two.')
})

test('pictures and watermarks of headers are told', () => {
  const header = p(
    `<w:r><w:drawing><wp:docPr name="Logo" descr="A tree"/></w:drawing></w:r><w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>`,
  )
  expect(form('', {header}).asides).toEqual([
    ['header', 'DRAFT'],
    ['image', 'A tree'],
  ])
})
