import type {HouseStyle} from '@ringfence/model'

const level = (format: 'decimal' | 'lowerLetter' | 'upperLetter' | 'none', text: string) => ({
  format,
  text,
  indent: 10,
  hanging: 10,
})

/** A plain house style for tests. */
export const houseStyle: HouseStyle = {
  name: 'plain',
  description: 'For tests.',
  page: {size: 'auto', margins: {top: 25, right: 25, bottom: 25, left: 25}},
  fonts: {body: 'Arial', heading: 'Arial'},
  sizes: {body: 10, clauseHeading: 11, title: 20, small: 8, table: 9},
  colours: {
    text: '000000',
    heading: '000000',
    rule: '999999',
    tableHead: 'EEEEEE',
    muted: '666666',
  },
  spacing: {line: 1.1, paragraph: 6, clauseBefore: 12},
  clauseHeading: {bold: true, capitals: false},
  justify: false,
  numbering: {
    clause: [level('decimal', '%1.'), level('decimal', '%1.%2'), level('lowerLetter', '(%3)')],
    schedule: [level('decimal', 'Schedule %1'), level('decimal', '%2.'), level('decimal', '%2.%3')],
    parties: [level('decimal', '(%1)')],
    recitals: [level('upperLetter', '(%1)')],
    definition: [level('none', ''), level('lowerLetter', '(%2)')],
  },
  header: {left: '{title}', right: '{reference}'},
  footer: {left: '', right: 'Page {page} of {pages}'},
}
