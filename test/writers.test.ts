import {writeHtml, writeJson, writeMarkdown, writeText} from '@ringfence/html'
import {describe, expect, test} from 'vitest'
import {contractFrom} from './support/contract-from.ts'
import {readHtml} from './support/read-html.ts'
import {readJson} from './support/read-json.ts'
import {readMarkdown} from './support/read-markdown.ts'
import {readText} from './support/read-text.ts'
import {cases} from './writers.case.ts'

describe.each(Object.entries(cases))('%s', (_, given) => {
  const {contract, facts} = contractFrom(given)
  const expected = readJson(writeJson(contract, facts))

  test('in HTML', () => {
    expect(readHtml(writeHtml(contract, facts))).toEqual(expected)
  })

  test('in Markdown', () => {
    expect(readMarkdown(writeMarkdown(contract, facts))).toEqual(expected)
  })

  test.each([40, 80, 1000])('in plain text of %i columns', (width) => {
    expect(readText(writeText(contract, facts, {width}))).toEqual({lines: expected.lines})
  })
})
