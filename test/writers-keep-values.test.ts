import {compileStyle, writeDocx} from '@ringfence/docx'
import {writeHtml, writeJson, writeMarkdown, writeText} from '@ringfence/html'
import {build, type Section} from '@ringfence/model'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {contractFrom} from './support/contract-from.ts'
import {houseStyle} from './support/house-style.ts'
import {readDocx} from './support/read-docx.ts'
import {readHtml} from './support/read-html.ts'
import {readJson} from './support/read-json.ts'
import {readMarkdown} from './support/read-markdown.ts'
import {readText} from './support/read-text.ts'

const {definedTerm, field, item, list, paragraph, section, signature, strong, table, text} = build

const marks = fc.constantFrom(...' \n\t*_`~#+-=|<>&[]()!\\$:@.1a2^{}%;"\'/')
const words = fc.oneof(
  fc.string({unit: marks, maxLength: 12}),
  fc.string({unit: 'binary', maxLength: 12}),
  fc.string({unit: 'grapheme', maxLength: 12}),
)

/** A value in every kind of place that a value can have. */
function everywhere(value: string): Section {
  return section(
    'a',
    [
      paragraph(field(value)),
      paragraph('before ', field(value), ' after'),
      paragraph('1', field(value), text(value), field(value)),
      paragraph('a', strong(field(value)), 'b', strong(value, strong('x')), definedTerm(value)),
      item(
        'a/1',
        [paragraph(field(value)), item('a/1/1', [paragraph(field(value))])],
        `x${value}x`,
      ),
      list([[paragraph(field(value))], [paragraph('x')]]),
      table([value, 'x'], [field(value), 'y'], [strong(field(value)), 'z']),
      signature([paragraph(field(value))], {label: 'Name', value: field(`x${value}x`)}),
    ],
    {title: `x${value}`},
  )
}

const property = (write: (section: Section) => void) =>
  fc.assert(
    fc.property(words, (value) => write(everywhere(value))),
    {numRuns: 300},
  )

test('HTML shows any value as it is', () => {
  property((section) => {
    const {contract, facts} = contractFrom({sections: [section]})
    expect(readHtml(writeHtml(contract, facts))).toEqual(readJson(writeJson(contract, facts)))
  })
})

test('Markdown shows any value as it is', () => {
  property((section) => {
    const {contract, facts} = contractFrom({sections: [section]})
    expect(readMarkdown(writeMarkdown(contract, facts))).toEqual(
      readJson(writeJson(contract, facts)),
    )
  })
})

test('plain text shows any value as it is', () => {
  property((section) => {
    const {contract, facts} = contractFrom({sections: [section]})
    const {lines} = readJson(writeJson(contract, facts))
    expect(readText(writeText(contract, facts))).toEqual({lines})
  })
})

test.each([false, true])('a Word document shows any value as it is, plain: %s', async (plain) => {
  const parts = await compileStyle(houseStyle)
  property((section) => {
    const {contract, facts} = contractFrom({sections: [section]})
    const {lines} = readJson(writeJson(contract, facts))
    expect(readDocx(writeDocx(contract, facts, parts, {plain})).lines).toEqual(lines)
  })
})
