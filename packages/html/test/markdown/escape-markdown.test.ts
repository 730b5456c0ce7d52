import {expect, test} from 'vitest'
import {escapeMarkdown, startLine} from '../../src/markdown/escape-markdown.ts'

test.each([
  ['plain, (a) "text"; 5 & 6 - 7', 'plain, (a) "text"; 5 & 6 - 7'],
  [
    '*a* _b_ `c` [d](e) <f> #g |h ~i~ \\',
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g \\|h \\~i\\~ \\\\',
  ],
  ['&amp; A&B', '\\&amp; A\\&B'],
  ['http://a.b www.c.d e@f.g', 'http\\://a.b www\\.c.d e\\@f.g'],
  ['$5', '<span>$</span>5'],
])('%s', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})

test.each([
  ['1. a', '1\\. a'],
  ['1)', '1\\)'],
  ['1.1 a', '1.1 a'],
  ['- a', '\\- a'],
  ['+', '\\+'],
  ['===', '\\==='],
  ['  (a)', '(a)'],
])('%s at the start of a line', (markdown, expected) => {
  expect(startLine(markdown)).toBe(expected)
})
