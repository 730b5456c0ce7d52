import {yamlFault} from '@ringfence/model'
import {expect, test} from 'vitest'
import {parseDocument} from 'yaml'

test('faults of syntax have plain words', () => {
  const told = (text: string) => {
    const [error] = parseDocument(text, {prettyErrors: false}).errors
    const {message, hint} = yamlFault(error?.message ?? 'none')
    return `${JSON.stringify(text)} ${message}${hint ? `; ${hint}` : ''}`
  }
  expect(
    [
      'a: [1\nb: 1\n',
      'a: {b: 1\nc: 2\n',
      'a: "x\nb: 1\n',
      "a: 'x\nb: 1\n",
      'a: b: c\n',
      'a: 1\nfoo bar\nb: 2\n',
      'a: @x\n',
      'a: `x`\n',
      'a: %x\n',
      'a: "\\q"\n',
      'a:\n  b: 1\n c: 2\n',
      '- 1\na: 2\n',
      '{"a": 1,, "b": 2}',
      '{"a" 1}',
      'a: |x\n b\n',
      'a: &x &y 1\n',
      'a: >\nfoo\n b',
      'a:\n\t- b\n',
      'a: 1\na: 2\n',
      'a: 1\n---\nb: 2\n',
      'a: - b\n',
      'a: ]\n',
      'a: "x" y\n',
    ].map(told),
  ).toMatchInlineSnapshot(`
    [
      ""a: [1\\nb: 1\\n" Missing \`]\`; close what \`[\` opens, before the next key",
      ""a: {b: 1\\nc: 2\\n" Missing \`}\`; close what \`{\` opens, before the next key",
      ""a: \\"x\\nb: 1\\n" Missing \`"\`; close the quotation",
      ""a: 'x\\nb: 1\\n" Missing \`'\`; close the quotation",
      ""a: b: c\\n" Unexpected \`:\` in a value; put a text with a colon in quotes; a key of its own begins a line",
      ""a: 1\\nfoo bar\\nb: 2\\n" Unexpected line without a value; after a key stand a colon, a space and its value; a text of several lines is indented",
      ""a: @x\\n" Unexpected \`@\` at the start of a value; put the text in quotes",
      ""a: \`x\`\\n" Unexpected \`ˋ\` at the start of a value; put the text in quotes",
      ""a: %x\\n" Unexpected \`%\` at the start of a value; put the text in quotes",
      ""a: \\"\\\\q\\"\\n" Unexpected \`\\q\` in double quotes; in single quotes a backslash is only a backslash",
      ""a:\\n  b: 1\\n c: 2\\n" Unexpected indentation; what belongs together begins in the same column",
      ""- 1\\na: 2\\n" Unexpected text after a value; put all of a text in the quotes, or each value on a line of its own",
      ""{\\"a\\": 1,, \\"b\\": 2}" Unexpected \`,\`; something is missing before it",
      ""{\\"a\\" 1}" Missing \`,\` or \`:\`; entries are divided by commas",
      ""a: |x\\n b\\n" Unexpected text after \`|\` or \`>\`; the text begins on the next line, indented",
      ""a: &x &y 1\\n" A node can have at most one anchor",
      ""a: >\\nfoo\\n b" Unexpected line without a value; after a key stand a colon, a space and its value; a text of several lines is indented",
      ""a:\\n\\t- b\\n" Unexpected tab, expected spaces; YAML is indented with spaces",
      ""a: 1\\na: 2\\n" This key stands twice; keep one of them",
      ""a: 1\\n---\\nb: 2\\n" Unexpected second document; split the file at the line \`---\`",
      ""a: - b\\n" Unexpected \`-\` after a key; a list begins on the next line",
      ""a: ]\\n" Unexpected \`]\`; put a text that has it in quotes",
      ""a: \\"x\\" y\\n" Unexpected text after a value; put all of a text in the quotes, or each value on a line of its own",
    ]
  `)
})

test('the place that the library adds to its words is left out', () => {
  const [error] = parseDocument('a: [1\nb: 1\n').errors
  expect(yamlFault(error?.message ?? '').message).toBe('Missing `]`')
  expect(yamlFault('A node has two at line 1, column 3:\n\na: b\n  ^\n').message).toBe(
    'A node has two',
  )
})
