import {build} from '@ringfence/model'
import {expect, test} from 'vitest'
import {pageRules} from '../../src/html/page-rules.ts'
import {houseStyle} from '../house-style.ts'

const {info} = build.contract([], {title: 'A "B" {page}', reference: 'R-1'})

test('paper, margins, and words around the text', () => {
  expect(pageRules(info, houseStyle)).toMatchInlineSnapshot(`
    "@page { size: A4; margin: 25mm 20mm 25mm 20mm;
      @top-left { content: "A \\22 B\\22  {page}"; font: 8pt var(--heading-font) }
      @top-right { content: none; font: 8pt var(--heading-font) }
      @bottom-left { content: "R-1"; font: 8pt var(--heading-font) }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt var(--heading-font) }
    }"
  `)
})

test.each([
  ['auto', 'en-US', 'Letter'],
  ['auto', 'en-GB', 'A4'],
  ['Letter', 'en-GB', 'Letter'],
] as const)('%s paper in %s is %s', (size, language, expected) => {
  const style = {...houseStyle, page: {...houseStyle.page, size}}
  expect(pageRules({...info, language}, style)).toMatch(`size: ${expected};`)
})
