import {strToU8} from 'fflate'
import {describe, expect, test} from 'vitest'
import {draftedLibrary} from './support/drafted-library.ts'
import {draftImported, imported} from './support/imported.ts'
import {wordParagraph as p, wordRun as run, wordPackage} from './support/word-package.ts'

/* Quotation marks of other languages are quotation marks, whether or not they look like a merge field. */

const read = (text: string) => draftedLibrary('source.md', strToU8(`# Agreement\n\n${text}\n`))

describe('a term is one', () => {
  test.each(['“X”', '"X"', '„X“', '„X”', '”X”', '«X»', '« X »', '»X«', '‹X›', '‚X‘', '‘X’', "'X'"])(
    'in %s',
    (shape) => {
      const quoted = shape.replace('X', 'Services')
      for (const definition of [
        `${quoted} means what Vendor does.`,
        `Vendor shall act (the ${quoted}).`,
      ]) {
        const {terms, fields, files} = read(`1. **Scope.** All.\n\n2. ${definition}`)
        expect({definition, terms, fields}).toEqual({definition, terms: ['Services'], fields: []})
        expect(Object.values(files).join('\n')).toContain('**"Services"**')
      }
    },
  )

  test.each([
    ['„Leistungen“ sind alle Arbeiten.', 'Leistungen'],
    ['„Vertrauliche Informationen“ bezeichnet alle Daten.', 'Vertrauliche Informationen'],
    ['« Services » désigne les travaux.', 'Services'],
    ['Die Muster GmbH (im Folgenden „Kunde“ genannt) zahlt.', 'Kunde'],
    ['La société Exemple (ci-après dénommée le « Client ») paie.', 'Client'],
    ['La sociedad (en adelante, el «Cliente») paga.', 'Cliente'],
    ['Muster GmbH, nachstehend „Kunde“, zahlt.', 'Kunde'],
    ['Foo Inc., hereinafter "Buyer", pays.', 'Buyer'],
  ])('in %s', (text, term) => {
    const {terms, fields} = read(`1. **Scope.** All.\n\n2. ${text}`)
    expect({terms, fields}).toEqual({terms: [term], fields: []})
  })

  test.each([
    "The Vendors' and the Buyers' duties include care.",
    'It is 5\' by 6" and includes all.',
  ])('and no apostrophe: %s', (text) => {
    expect(read(`1. **Scope.** All.\n\n2. ${text}`).terms).toEqual([])
  })
})

describe('merge fields', () => {
  test('are names with low lines, and then all in angle quotes', () => {
    const {terms, fields} = read(
      '1. **Parties.** «Client_Name» and «Vendor_Name» of «City».\n\n2. **Law.** «State».',
    )
    expect({terms, fields}).toEqual({
      terms: [],
      fields: ['«Client_Name»', '«Vendor_Name»', '«City»', '«State»'],
    })
  })

  test('are no words in angle quotes', () => {
    const {fields, files} = read('1. **Scope.** All.\n\n2. **Motto.** Le mot «prix» est clair.')
    expect(fields).toEqual([])
    expect(Object.values(files).join('\n')).toContain('Le mot «prix» est clair.')
  })

  test('are what Word calls so', () => {
    const field = `<w:fldSimple w:instr=" MERGEFIELD City ">${run('«City»')}</w:fldSimple>`
    const {fields} = draftedLibrary(
      'source.docx',
      wordPackage(p(`${run('1. Made in ')}${field}${run(' «today».')}`)),
    )
    expect(fields).toEqual(['«City»'])
  })
})

describe('parties', () => {
  const german = `# Dienstleistungsvertrag

zwischen der Muster GmbH, Berlin, nachstehend „Auftraggeber“, und der Beispiel AG, Wien (im Folgenden „Auftragnehmer“).

1. **Gegenstand.** Der Auftragnehmer erbringt die „Leistungen“.

2. **Vergütung.** Der Auftraggeber zahlt sechzig Euro.
`

  test('of a German contract are found', () => {
    const {files, terms} = draftedLibrary('source.md', strToU8(german))
    const deal = Object.entries(files).find(([path]) => path.includes('/deals/'))?.[1]
    expect(deal).toMatch(/id: customer\n.*\n {4}legalName: Muster GmbH\n/)
    expect(deal).toMatch(/id: vendor\n.*\n {4}legalName: Beispiel AG\n/)
    expect(terms).toEqual(['Auftraggeber', 'Auftragnehmer'])
  })

  test('that are not found are told, and the deal drafts', async () => {
    const vague = german.replace(/zwischen.*/, 'Zwischen uns gilt, was folgt.')
    const result = await imported('source.md', strToU8(vague))
    expect(result.diagnostics.map(({message}) => message)).toContain(
      'Paragraph 1: No party was found: names stay as they are typed, and the example deal has samples of its own, which nothing prints',
    )
    const {text} = await draftImported(result)
    expect(text).toContain('Zwischen uns gilt, was folgt.')
  })

  test('one that was found is named', () => {
    const {messages} = read(
      'This Agreement is between Acme Limited (the “Customer”) and us.\n\n1. **Scope.** All.',
    )
    expect(messages[0]).toBe(
      'Only one party was found; the example deal has a sample in the place of the other, which nothing prints: Acme Limited as the customer',
    )
  })
})
