import {compileStyle, writeDocx} from '@ringfence/docx'
import {writeHtml, writeJson, writeMarkdown, writeText} from '@ringfence/html'
import {describe, expect, test} from 'vitest'
import {contractFrom} from './support/contract-from.ts'
import {houseStyle} from './support/house-style.ts'
import {readDocx} from './support/read-docx.ts'
import {readHtml} from './support/read-html.ts'
import {readJson} from './support/read-json.ts'
import {readMarkdown} from './support/read-markdown.ts'
import {readText} from './support/read-text.ts'
import {cases} from './writers.case.ts'

const parts = await compileStyle(houseStyle)

describe.each(Object.entries(cases))('%s', (_, given) => {
  const {contract, facts} = contractFrom(given)
  const expected = readJson(writeJson(contract, facts))

  test('in HTML', () => {
    expect(readHtml(writeHtml(contract, facts))).toEqual(expected)
  })

  test('in Markdown', () => {
    expect(readMarkdown(writeMarkdown(contract, facts))).toEqual(expected)
  })

  test.each([false, true])('in a Word document, plain: %s', (plain) => {
    const {lines, numbers} = readDocx(writeDocx(contract, facts, parts, {plain}))
    expect(lines).toEqual(expected.lines)
    for (const {shown, updated} of numbers) expect(shown).toBe(updated)
  })

  test.each([40, 80, 1000])('in plain text of %i columns', (width) => {
    expect(readText(writeText(contract, facts, {width}))).toEqual({lines: expected.lines})
  })
})

test('a contract as its readers see it', async () => {
  const {contract, facts} = contractFrom(cases['schedules and references'] ?? {sections: []})
  expect(readDocx(writeDocx(contract, facts, parts))).toMatchInlineSnapshot(`
    {
      "lines": [
        "Agreement",
        "1. Foreground IP",
        "1.1 Transfer. Vendor assigns the Foreground IP:",
        "(a) on creation, or:",
        "(i) on delivery; or",
        "(ii) on payment.",
        "This is the rest of (a).",
        "(b)",
        "(i) deeper at once.",
        "Between.",
        "(c) after other words.",
        "1.2 See clause 1.1(a)(i).",
        "1.3 Heading alone.",
        "Schedule 1 IP register",
        "1. Register under clause 1.",
        "1.1 Paragraph 1 says so.",
        "Schedule 2",
        "Paragraph 1 of Schedule 1 and Schedule 1.",
      ],
      "numbers": [
        {
          "shown": "1.1(a)(i)",
          "updated": "1.1(a)(i)",
        },
        {
          "shown": "1",
          "updated": "1",
        },
        {
          "shown": "1",
          "updated": "1",
        },
        {
          "shown": "1",
          "updated": "1",
        },
        {
          "shown": "Schedule 1",
          "updated": "Schedule 1",
        },
        {
          "shown": "Schedule 1",
          "updated": "Schedule 1",
        },
      ],
    }
  `)
})
