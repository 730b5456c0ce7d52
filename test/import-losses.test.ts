import {strToU8} from 'fflate'
import {describe, expect, test} from 'vitest'
import {draftedLibrary} from './support/drafted-library.ts'
import {wordParagraph as p, wordRun as run, wordPackage} from './support/word-package.ts'

/* Nothing of a source is lost unseen: it is in the draft, or it is told. */

function markdown(text: string) {
  const library = draftedLibrary('source.md', strToU8(`# Supply Agreement\n\n${text}\n`))
  return {...library, text: textOf(library.files)}
}

function word(body: string, links: Readonly<Record<string, string>> = {}) {
  const library = draftedLibrary('source.docx', wordPackage(body, {}, links))
  return {...library, text: textOf(library.files)}
}

/** What is typed as a tag, as it stands in a template. */
function escapedTag(tag: string): string {
  const quotes = tag.replace('"', '“').replace('"', '”')
  return quotes.replaceAll(/[#>]/g, '\\$&').replaceAll('{', '&#123;').replaceAll('}', '&#125;')
}

/** The clauses alone. */
function textOf(files: Readonly<Record<string, string>>): string {
  const clauses = Object.entries(files).filter(([path]) => path.endsWith('imported.md'))
  return clauses.map(([, text]) => text).join('\n')
}

test('files name the source alone, wherever it lies', () => {
  const bytes = strToU8('# Supply\n\n1. **Term.** It lasts.\n')
  const {files} = draftedLibrary('supply.md', bytes)
  expect(JSON.stringify(files)).toContain('supply.md')
  expect(draftedLibrary('/home/ann/contracts/supply.md', bytes).files).toEqual(files)
  expect(draftedLibrary('..\\contracts\\supply.md', bytes).files).toEqual(files)
})

describe('Markdown', () => {
  test('a contract may have a single clause', () => {
    const {files} = markdown(
      'This Agreement is between Redwood Tools LLC (the "Buyer") and Acme Inc. (the "Supplier").\n\n1. **Orders.** Buyer may order at any time.\n\n   (a) An order names the goods.\n\n   (b) An order names the place.',
    )
    const clauses = Object.keys(files).filter((path) => path.startsWith('clauses/'))
    expect(clauses).toContain('clauses/orders/imported.md')
    expect(clauses.filter((path) => /clause-[ab]/.test(path))).toEqual([])
    expect(files['clauses/orders/imported.md']).toContain('An order names the place.')
  })

  test('addresses of links and pictures are told', () => {
    const {text, asides} =
      markdown(`1. **Policy.** See [our policy](https://example.com/policy "Policy") and [the list][list].

2. **Map.** See ![a map](map.png), <https://example.com/a>, [Section 1](#policy), <a href="https://example.com/b">here</a>.

[list]: https://example.com/list

<img src="logo.png" alt="A logo">
`)
    expect(text).toContain('See our policy and the list.')
    expect(asides).toEqual([
      ['link', 'our policy: https://example.com/policy (Policy)'],
      ['image', 'a map: map.png'],
      ['link', 'https://example.com/b'],
      ['link', 'list: https://example.com/list'],
      ['image', 'logo.png: A logo'],
    ])
  })

  test('text that is struck through is kept and told, with its looks', () => {
    const {text, asides, messages} = markdown(
      '1. **Term.** It lasts ~~two **long** years~~ a year.\n\n2. **Law.** ~9 laws~ apply.',
    )
    expect(text).toContain('It lasts two **long** years a year.')
    expect(text).toContain('\\~9 laws\\~ apply.')
    expect(asides).toEqual([['struck', 'two long years']])
    expect(messages).toContain('Text that is struck through is in the draft: two long years')
  })

  test.each(['---', '***', '- - -', '* * *', '-----'])('%s across the page is no text', (rule) => {
    const {text} = markdown(
      `1. **Term.** It lasts a year.\n\n${rule}\n\n2. **Law.** The law applies.\n${rule}\n\nSigned today.`,
    )
    expect(text).not.toMatch(/-|\\\*/)
    expect(text).toContain('Signed today.')
  })

  test.each([
    '{{#if x}}',
    '{{/if}}',
    '{{else}}',
    '{{ else if x }}',
    '{{#each parties}}',
    '{{ref "supply#orders"}}',
    '{{> address}}',
  ])('%s is text and no field, since it stands for no words', (tag) => {
    const {text, messages} = markdown(`1. **Term.** It lasts ${tag} two years.`)
    expect(text).toContain(escapedTag(tag))
    expect(messages.filter((each) => /blank/i.test(each))).toEqual([])
  })

  test('figures that are raised or lowered stay so', () => {
    const {text} =
      markdown(`1. **Cap.** Up to 10<sup>6</sup> units, 10<sup>-**3**</sup> m<sup>2</sup>, x<SUP>n</SUP>, CO<sub>2</sub>.

2. **Time.** On the 1<sup>st</sup> and 2<sup>nd</sup> day, Acme<sup>TM</sup> and <sup>3 stay.

3. **Note.** It lasts<sup>[4](#note)</sup> a year<sup><a href="#n">5</a></sup> or more<sup>[6]</sup>.

<p>Area of 10<sup>3</sup> m<sup>2</sup> on the 1<sup>st</sup> day</p>
`)
    expect(text).toContain('Up to 10⁶ units, 10⁻**³** m², xⁿ, CO₂.')
    expect(text).toContain('On the 1st and 2nd day, AcmeTM and 3 stay.')
    expect(text).toContain('It lasts4 a year5 or more')
    expect(text).not.toMatch(/[⁴⁵⁶]\]?[ .]a|⁶\]/)
    expect(text).toContain('Area of 10³ m² on the 1st day')
  })

  test('names in two curly brackets are fields', () => {
    const {text} = markdown('1. **Term.** {{Client Name}} pays {{iffy}} and {{elsewhere}}.')
    expect(text).toContain('{{custom.clientName}} pays {{custom.iffy}} and {{custom.elsewhere}}.')
  })

  test('a rule of low lines is one to write on', () => {
    const {fields} = markdown('1. **Term.** It lasts:\n\n_____\n\n2. **Law.** The law applies.')
    expect(fields).toEqual(['_____'])
  })

  test('a title without a word is none', () => {
    const {files} = draftedLibrary('my-terms.md', strToU8('# -\n\nVendor shall act.'))
    expect(files['agreements/my-terms/agreement.yaml']).toContain('title: My terms')
  })

  test('comments in HTML are told, wherever they stand', () => {
    const {text, asides} = markdown(
      '1. **Term.** It<!-- how long? --> lasts.\n\n<p>Kept <!-- gone --> words</p>\n\n2. **Law.** Law.',
    )
    expect(text).toContain('It lasts.')
    expect(text).toMatch(/Kept +words/)
    expect(asides).toEqual([
      ['comment', 'how long?'],
      ['comment', 'gone'],
    ])
  })
})

test('British spelling is kept, whatever language a file says it is in', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
  const said = (text: string) =>
    Object.values(draftedLibrary('source.docx', wordPackage(p(text), {styles})).files).join('\n')
  expect(said('1. Vendor grants a licence.')).toContain('primary: en-GB')
  expect(said('1. Vendor grants a license.')).toContain('primary: en-US')
})

describe('Word', () => {
  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

  test('addresses of links are told; places in the document are none', () => {
    const body = [
      p(
        `${run('1. See ')}<w:hyperlink r:id="link1">${run('our ')}${run('policy')}</w:hyperlink>${run('.')}`,
      ),
      p(`${run('2. See ')}${field(' HYPERLINK "https://example.com/b" ', 'the list')}${run('.')}`),
      p(
        `${run('3. See ')}<w:hyperlink w:anchor="_Toc1">${run('above')}</w:hyperlink>, ${field(' HYPERLINK \\l "_Toc1" ', 'below')}.`,
      ),
      p(`${run('4. Write to ')}<w:hyperlink r:id="link2">${run('a@example.com')}</w:hyperlink>`),
    ].join('')
    const {text, asides} = word(body, {
      link1: 'https://example.com/policy',
      link2: 'mailto:a@example.com',
    })
    expect(text).toContain('See our policy.')
    expect(asides).toEqual([
      ['link', 'our policy: https://example.com/policy'],
      ['link', 'the list: https://example.com/b'],
    ])
  })

  test('addresses of links in notes, comments and headers are told', () => {
    const link = (words: string) => `<w:hyperlink r:id="a">${run(words)}</w:hyperlink>`
    const parts = {
      footnotes: `<w:footnote w:id="2">${p(`${run('See ')}${link('our list')}`)}</w:footnote>`,
      comments: `<w:comment w:id="3" w:author="Ann">${p(field(' HYPERLINK "https://example.com/c" ', 'this'))}</w:comment>`,
      header: p(`${link('Acme')}${run(' terms')}`),
    }
    const marks = '<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="3"/></w:r>'
    const {asides} = draftedLibrary(
      'source.docx',
      wordPackage(p(`${run('1. It lasts.')}${marks}`), parts, {
        a: 'https://example.com/text',
        'footnotes/a': 'https://example.com/list',
        'header/a': 'https://example.com/acme',
      }),
    )
    expect(asides).toEqual([
      ['footnote', 'See our list'],
      ['link', 'our list: https://example.com/list'],
      ['comment', 'Ann: this'],
      ['link', 'this: https://example.com/c'],
      ['header', 'Acme terms'],
      ['link', 'Acme: https://example.com/acme'],
    ])
  })

  test('rows that were deleted with changes tracked are told and not kept', () => {
    const row = (text: string, properties = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`
    const gone = `<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p></w:tc></w:tr>`
    const {text, asides} = word(
      `${p('1. Fees')}${p('1.1 Pay:')}<w:tbl>${row('Fee')}${gone}${row('$100')}</w:tbl>`,
    )
    expect(text).toContain('   | Fee |\n   |---|\n   | $100 |')
    expect(asides).toEqual([['deleted', 'Gone']])
  })

  test('what older programs are shown is not told twice', () => {
    const box = `<w:txbxContent>${p('Secret')}</w:txbxContent>`
    const header = p(
      `<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    const {asides} = draftedLibrary('source.docx', wordPackage(p('1. Term'), {header}))
    expect(asides).toEqual([['header', 'Secret']])
  })

  test('figures that are raised or lowered stay so', () => {
    const set = (how: string, text: string) =>
      `<w:r><w:rPr><w:vertAlign w:val="${how}"/></w:rPr><w:t>${text}</w:t></w:r>`
    const raised = (text: string) => set('superscript', text)
    const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    const styles = `<w:style w:type="character" w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`
    const byStyle = (more: string) =>
      `<w:r><w:rPr><w:rStyle w:val="Up"/>${more}</w:rPr><w:t>7</w:t></w:r>`
    const body = [
      p(
        `${run('1. Up to 10')}${raised('6')}${run(' units, 10')}${raised('-')}${raised('3')}${run(' m')}${raised('2')}${run(', x')}${raised('n')}${run(', CO')}${set('subscript', '2')}${run(', H')}${set('baseline', '8')}.`,
      ),
      p(`${run('2. On the 1')}${raised('st')}${run(' and 2')}${raised('nd')}${run(' day')}`),
      p(
        `${run('3. By style 10')}${byStyle('')}${run(' or 10')}${byStyle('<w:vertAlign w:val="baseline"/>')}`,
      ),
      p(
        `${run('4. It lasts')}${mark}<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>9</w:t></w:r>${run(' long')}`,
      ),
    ].join('')
    const footnotes = `<w:footnote w:id="2">${p('Or so')}</w:footnote>`
    const {files, asides} = draftedLibrary('source.docx', wordPackage(body, {styles, footnotes}))
    const text = Object.values(files).join('\n')
    expect(text).toContain('Up to 10⁶ units, 10⁻³ m², xⁿ, CO₂, H8')
    expect(text).toContain('On the 1st and 2nd day')
    expect(text).toContain('By style 10⁷ or 107')
    expect(text).toContain('It lasts9 long')
    expect(asides).toEqual([['footnote', 'Or so']])
  })
})
