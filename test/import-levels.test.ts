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

describe('headings without numbers', () => {
  const markdown = `${head}## Definitions

1.1 Goods are goods.

1.2 Work is work, see Section 2.1 and Section 1.

## Terms

### Price

2.1 Foo pays:

(a) in euros.

### Law

2.2 English law governs.
`
  const outline = [
    '– Definitions',
    '  1.1 Goods are goods.',
    '  1.2 Work is work, see Section 2.1 and Section 1.',
    '– Terms',
    '  Price',
    '  2.1 Foo pays:',
    '    (a) in euros.',
    '  Law',
    '  2.2 English law governs.',
  ]

  test('are the clauses over typed 1.1 and 2.1, which references find', () => {
    expect(outlineOf(markdown)).toEqual(outline)
    const [, first, second] = recognised(markdown).parts
    const text = first?.children[1]?.type === 'item' ? first.children[1].text : []
    expect(text.flatMap((each) => (each.type === 'reference' ? [each.to] : []))).toEqual([
      `${second?.id}.1`,
      first?.id,
    ])
  })

  test('are the clauses in Word too', () => {
    const style = (level: number) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`
    const body = markdown
      .replaceAll('"', '”')
      .split('\n\n')
      .map((text) => {
        const [, marks = '', words = ''] = /^(#*) ?(.*)/.exec(text) ?? []
        const id = marks === '#' ? 'Title' : `Heading${marks.length - 1}`
        return wordParagraph(words, marks === '' ? '' : `<w:pStyle w:val="${id}"/>`)
      })
      .join('')
    const styles = `${style(1)}${style(2)}<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>`
    expect(outlineOf(wordPackage(body, {styles}))).toEqual(outline)
  })

  test('are the clauses where numbers begin anew under each', () => {
    const anew = `${head}## Services

1. Bar serves.

2. Foo helps.

## Law

1. English law.

## Notices

By mail.
`
    expect(outlineOf(anew)).toEqual([
      '– Services',
      '  1. Bar serves.',
      '  2. Foo helps.',
      '– Law',
      '  1. English law.',
      '– Notices',
      '  By mail.',
    ])
  })

  test.each([
    [
      'group clauses whose numbers go on',
      '## Part A\n\n1. One\n\n2. Two\n\n## Part B\n\n3. Three',
      '1. One 2. Two 3. Three',
    ],
    [
      'stand in numbered clauses',
      '1. One\n\n**Scope**\n\n1.1 a.\n\n**Times**\n\n1.2 b.\n\n2. Two\n\n2.1 c.',
      '1. One 2. Two',
    ],
    [
      'stand in numbered clauses over lists',
      '1. One\n\n**Scope**\n\n(a) a.\n\n**Times**\n\n(a) b.\n\n2. Two',
      '1. One 2. Two',
    ],
  ])('are no clauses where they %s', (_, text, clauses) => {
    const {parts} = recognised(`${head}${text}\n`)
    const own = parts.filter(({role}) => role === 'clause')
    expect(own.map(({label, title}) => `${label} ${title}`).join(' ')).toBe(clauses)
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
    ['Buyer cannot resell. Seller can.', undefined],
    ['Each party bears its costs. No other does.', undefined],
    ['If Buyer fails to pay', undefined],
    ['Buyer has no right to resell', undefined],
    ['**Buyer may not resell.** Seller does.', 'Buyer may not resell'],
    ['**Buyer** may not resell. Seller does.', undefined],
    ['Rights in Work. They pass.', 'Rights in Work'],
    ['Term. One Two years. 1', 'Term'],
    ['Term. One Two years', 'Term'],
    ['Payment. Thirty days.', 'Payment'],
    ['Payment. 30 days.', 'Payment'],
    ['**Payment. Thirty days.**', 'Payment'],
    ['PAYMENT. THIRTY DAYS.', 'PAYMENT'],
    ['Purchase Order No. 4', 'Purchase Order No. 4'],
    ['Order No. 4. Payment', 'Order No. 4. Payment'],
    ['Rights of Redwood Inc. Directors', 'Rights of Redwood Inc. Directors'],
  ])('a short sentence that says something is none: %s', (text, title) => {
    const {parts} = recognised(`${head}1. **Scope.** All.\n\n2. ${text}\n`)
    expect(parts.at(-1)?.title).toBe(title)
  })

  test.each(['Term. One Two years. 1', 'Payment. Thirty days', '**Payment. Thirty days.**'])(
    'what follows a heading in its paragraph is the text of the clause: %s',
    (text) => {
      const {parts} = recognised(`${head}1. **Scope.** All.\n\n2. ${text}\n`)
      const [, body] = text.replaceAll('*', '').split(/\. (.*)/)
      expect(JSON.stringify(parts.at(-1)?.children)).toContain(body)
    },
  )
})

describe('parts', () => {
  const titles = (markdown: string) =>
    recognised(markdown).parts.map(
      ({role, label = '–', title = '–'}) => `${role} ${label} ${title}`,
    )

  test('a paragraph that says what two are called has the parties, whatever its words', () => {
    const text = 'From Foo Inc. ("Foo") to Bar Ltd (the “Bar”), today.\n\n1. One\n\n2. Two'
    expect(titles(`# Side Letter\n\n${text}`)).toEqual([
      'parties – –',
      'clause 1. One',
      'clause 2. Two',
    ])
  })

  test('bare numbers count clauses, and dates or sums count none', () => {
    const text = '1 Scope\n\n1.1 All.\n\n1 May 2026 is the day.\n\n2 Fees\n\n30 Days are given.'
    expect(titles(`${head}${text}`)).toEqual(['parties – –', 'clause 1 Scope', 'clause 2 Fees'])
  })

  test('schedules have titles beside their number or below it, and letters of their own', () => {
    const text =
      '1. Scope\n\nSee Schedule 1.\n\n2. Law\n\nSchedule 1 is long.\n\nSchedule 1: Data\n\n1. a.\n\nAppendix B\n\nThe fees\n\n1. b.\n\nAnlage 3 – Muster\n\n1. c.'
    expect(titles(`${head}${text}`)).toEqual([
      'parties – –',
      'clause 1. Scope',
      'clause 2. Law',
      'schedule Schedule 1 Data',
      'schedule Appendix B The fees',
      'schedule Anlage 3 Muster',
    ])
  })

  test('recitals by letters are not taken for the clauses', () => {
    const text = 'Background\n\nA. One.\n\nB. Two.\n\n1. Scope\n\nA. All.\n\nB. More.\n\n2. Law'
    expect(titles(`${head}${text}`)).toEqual([
      'parties – –',
      'recitals – Background',
      'clause 1. Scope',
      'clause 2. Law',
    ])
  })

  test('letters are the clauses where figures begin anew below each', () => {
    const text = 'A. Scope\n\n1. One.\n\n2. Two.\n\nB. Law\n\n1. See Section A.2.'
    expect(titles(`${head}${text}`)).toEqual(['parties – –', 'clause A. Scope', 'clause B. Law'])
    const last = recognised(`${head}${text}`).parts.at(-1)?.children[0]
    const words = last?.type === 'item' ? last.text : []
    expect(words.filter(({type}) => type === 'reference')).toEqual([
      {type: 'reference', to: 'part-3.2', text: 'Section A.2'},
    ])
  })

  test.each([
    [
      'letters in brackets where there is nothing else',
      '(a) Term\n\n(i) Begins as paragraph (b)(i) says.\n\n(ii) Ends.\n\n(b) Law\n\n(i) Ohio.\n\n(ii) Or:\n\n(A) one;\n\n(B) two.',
      [
        '(a) Term',
        '  (i) Begins as paragraph (b)(i) says.',
        '  (ii) Ends.',
        '(b) Law',
        '  (i) Ohio.',
        '  (ii) Or:',
        '    (A) one;',
        '    (B) two.',
      ],
    ],
    [
      'letters that the numbers below repeat',
      'A. Term\n\nA.1 Begins.\n\nA.2 Ends.\n\nB. Law\n\nB.1 Ohio, see Section A.1.',
      ['A. Term', '  A.1 Begins.', '  A.2 Ends.', 'B. Law', '  B.1 Ohio, see Section A.1.'],
    ],
    [
      'bare numbers in headings, with headings below them',
      '## 1 Term\n\n### Start\n\n1.1 Begins.\n\n### End\n\n1.2 Ends.\n\n## 2 Law\n\nOhio.',
      ['1 Term', '  Start', '  1.1 Begins.', '  End', '  1.2 Ends.', '2 Law', '  Ohio.'],
    ],
  ])('clauses are %s', (_, text, outline) => {
    expect(outlineOf(`${head}${text}`)).toEqual(outline)
  })

  test.each([
    ['(a) Term\n\n(i) See paragraph (b).\n\n(b) Law\n\nOhio.', 'paragraph (b)'],
    ['A. Term\n\nA.1 See Section B.1.\n\nB. Law\n\nB.1 Ohio.', 'Section B.1'],
    ['1. Term\n\n1.01 See Section 2.01.\n\n2. Law\n\n2.01 Ohio.', 'Section 2.01'],
  ])('references find their numbers: %s', (text, reference) => {
    const words = recognised(`${head}${text}`).parts.flatMap(({children}) =>
      children.flatMap((node) => (node.type === 'item' ? node.text : [])),
    )
    expect(words.flatMap((each) => (each.type === 'reference' ? [each.text] : []))).toEqual([
      reference,
    ])
  })
})

describe('definitions with bullets', () => {
  const kinds = (text: string) => {
    const {parts} = recognised(
      `${head}1. **Scope.** All.\n\n2. **Terms.** These are meant:\n\n${text}\n`,
    )
    return parts
      .at(-1)
      ?.children.map((node) =>
        node.type === 'definitions' ? node.entries.map(({term}) => term) : node.type,
      )
  }

  test('are a list of definitions', () => {
    expect(kinds('- “Goods” means tools.\n- “Price” means the sum.\n- “Site” means Reno.')).toEqual(
      ['text', ['Goods', 'Price', 'Site']],
    )
  })

  test('have the bullets under them as their lists', () => {
    expect(kinds('- “Goods” means:\n  - tools\n  - parts\n- “Price” means the sum.')).toEqual([
      'text',
      ['Goods', 'Price'],
    ])
  })

  test('are text where there is one alone, or they stand in the list of a definition', () => {
    expect(kinds('- “Goods” means tools.\n- Others follow.')).toEqual(['text', 'text', 'text'])
    expect(
      kinds('“Goods” means:\n\n- “Tools” means steel.\n- rest.\n\n“Price” means the sum.'),
    ).toEqual(['text', ['Goods', 'Price']])
  })
})
