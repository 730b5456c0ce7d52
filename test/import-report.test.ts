import {strToU8} from 'fflate'
import {expect, test} from 'vitest'
import {imported} from './support/imported.ts'
import {wordParagraph as p, wordRun as run, wordPackage} from './support/word-package.ts'

/* The report lists what reads otherwise, and nothing that does not. */

test('words that touch a blank are there', async () => {
  const {report} = await imported(
    'source.md',
    strToU8(
      '# Agreement\n\n1. **Scope.** Work with {{#if x}}hack{{/if}} by [insert date]at noon.\n\n2. **Day.** On the [5]th.\n',
    ),
  )
  expect(report).toContain('The draft of the sample deal has the words of the source')
})

test('and words that touch a value of Word', async () => {
  const control = `<w:sdt><w:sdtPr><w:tag w:val="day"/></w:sdtPr><w:sdtContent>${run('5')}</w:sdtContent></w:sdt>`
  const body = p(`${run('1. On the ')}${control}${run('th day.')}`)
  const {report} = await imported('source.docx', wordPackage(body))
  expect(report).toContain('The draft of the sample deal has the words of the source')
})

test('and figures that are raised or lowered', async () => {
  const same = 'The draft of the sample deal has the words of the source'
  const markdown = await imported(
    'source.md',
    strToU8(
      '# Agreement\n\n1. **Cap.** Up to 10<sup>6</sup> units of CO<sub>2</sub> a m<sup>2</sup>.\n\n2. **Day.** On the 1<sup>st</sup> day of **10<sup>-3</sup>**.\n',
    ),
  )
  expect(markdown.report).toContain(same)
  const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r>'
  const body = p(`${run('1. Up to 10')}${raised}${run(' units.')}`)
  const word = await imported('source.docx', wordPackage(body))
  expect(word.report).toContain(same)
})
