import {readSource, recognise} from '@ringfence/import'
import {strToU8} from 'fflate'
import {describe, expect, test} from 'vitest'
import {wordPackage, wordParagraph} from './support/word-package.ts'

/* How deep numbered paragraphs stand, which of them are clauses, and what references to them lead to. */

function recognised(source: string | Uint8Array) {
  const [file, bytes] =
    typeof source === 'string' ? ['source.md', strToU8(source)] : ['source.docx', source]
  const {value, diagnostics} = readSource({file, bytes})
  if (!value) throw new Error(diagnostics[0]?.message)
  return recognise(value)
}

type Node = ReturnType<typeof recognise>['parts'][number]['children'][number]
type Words = Extract<Node, {readonly type: 'text'}>['text']

const plain = (words: Words): string =>
  words.map((word) => ('text' in word ? word.text : word.type === 'term' ? word.term : '')).join('')

/** Clauses with all that stands in them, a level of indentation each. */
function outlineOf(source: string | Uint8Array): readonly string[] {
  const lines = (nodes: readonly Node[], indent: string): readonly string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'text') return [`${indent}${plain(node.text)}`]
      if (node.type !== 'item') return [`${indent}{${node.type}}`]
      const heading = node.heading ? `${plain(node.heading)} | ` : ''
      return [
        `${indent}${node.label} ${heading}${plain(node.text)}`,
        ...lines(node.children, `${indent}  `),
      ]
    })
  return recognised(source)
    .parts.filter(({role}) => role === 'clause')
    .flatMap(({label = '–', title = '', children}) => [
      `${label} ${title}`.trim(),
      ...lines(children, '  '),
    ])
}

function findingsOf(source: string | Uint8Array): readonly string[] {
  return recognised(source).findings.map(({message, quote}) => `${message}: ${quote}`)
}

const head = '# Agreement\n\nThis Agreement is between Foo Inc. ("Foo") and Bar Ltd ("Bar").\n\n'

describe('levels', () => {
  test('are those of the lists where every list counts in the same form', () => {
    const markdown = `${head}1. **Orders.** Buyer orders.
   1. Buyer orders each week.
   2. Seller accepts.
      1. By mail.
2. **Price.** Buyer pays.
   1. In euros.
3. **Law.** See Section 2.
`
    expect(outlineOf(markdown)).toEqual([
      '1. Orders',
      '  Buyer orders.',
      '  1. Buyer orders each week.',
      '  2. Seller accepts.',
      '    1. By mail.',
      '2. Price',
      '  Buyer pays.',
      '  1. In euros.',
      '3. Law',
      '  See Section 2.',
    ])
  })

  test('of lists that begin anew are those of the lists, also after text that ends a list', () => {
    const markdown = `${head}1. **Orders.** Foo orders.
   1. Each week.
      1. By mail.
      2. By phone.

   Some text.

   1. Anew.
   2. On.

Text that is not indented.

2. **Price.** Foo pays.
`
    expect(outlineOf(markdown)).toEqual([
      '1. Orders',
      '  Foo orders.',
      '  1. Each week.',
      '    1. By mail.',
      '    2. By phone.',
      '  Some text.',
      '  1. Anew.',
      '  2. On.',
      '  Text that is not indented.',
      '2. Price',
      '  Foo pays.',
    ])
  })

  test('of bullets are told by what is printed before them', () => {
    const markdown = `${head}1. **Price.** Foo pays:
   - in euros
     - notes
       - new
     - coins
   - in dollars
2. **Law.** Of:
   - England
`
    expect(outlineOf(markdown)).toEqual([
      '1. Price',
      '  Foo pays:',
      '  • in euros',
      '  – notes',
      '  · new',
      '  – coins',
      '  • in dollars',
      '2. Law',
      '  Of:',
      '  • England',
    ])
  })

  test('of Word are those of its lists, whatever form the numbers have', () => {
    const levels = (text: (level: number) => string) =>
      Array.from(
        {length: 4},
        (_, level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text(level + 1)}"/></w:lvl>`,
      ).join('')
    const numbering = `<w:abstractNum w:abstractNumId="0">${levels((level) => `%${level}.`)}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${levels((level) => `%${level}.`)}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`
    const at = (list: number, level: number, text: string) =>
      wordParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body = [
      wordParagraph('This Agreement is between Foo Inc. (“Foo”) and Bar Ltd (“Bar”).'),
      at(1, 0, 'Orders'),
      at(1, 1, 'Foo orders each week.'),
      at(1, 2, 'By mail.'),
      at(1, 3, 'On paper.'),
      at(1, 1, 'Bar accepts.'),
      at(1, 0, 'Price'),
      // A list of its own whose first number stands two levels deep.
      at(2, 1, 'In euros.'),
      at(2, 2, 'In notes.'),
      at(2, 1, 'In dollars.'),
    ].join('')
    expect(outlineOf(wordPackage(body, {numbering}))).toEqual([
      '1. Orders',
      '  1. Foo orders each week.',
      '    1. By mail.',
      '      1. On paper.',
      '  2. Bar accepts.',
      '2. Price',
      '  1. In euros.',
      '    1. In notes.',
      '  2. In dollars.',
    ])
  })
})

describe('references', () => {
  const markdown = `${head}1. **Scope.** See Section 2.1, Section 2.2 and Section 2.
2. **Price.** Foo pays.
   1. In euros.

   Or else:

   1. In dollars.
   2. In yen.
`

  test('to a number that occurs twice stay as they are, and are told', () => {
    const [, scope] = recognised(markdown).parts
    const text = scope?.children[0]?.type === 'text' ? scope.children[0].text : []
    expect(text.flatMap((each) => (each.type === 'reference' ? [each.text] : []))).toEqual([
      'Section 2.2',
      'Section 2',
    ])
    expect(findingsOf(markdown)).toContain(
      'The number stands at more than one place: the reference stays as typed: Section 2.1, Section 2.2 and Section 2.',
    )
  })
})

describe('headings', () => {
  test.each([
    ['Buyer may **not** resell. Seller does.', undefined],
    ['Late fees. Buyer pays them.', 'Late fees'],
  ])('a short sentence that says something is none: %s', (text, title) => {
    const {parts} = recognised(`${head}1. **Scope.** All.\n\n2. ${text}\n`)
    expect(parts.at(-1)?.title).toBe(title)
  })
})
