import type {HouseStyle} from '@ringfence/model'

export const houseStyle: HouseStyle = {
  name: 'Test',
  description: 'For tests.',
  page: {size: 'auto', margins: {top: 25, right: 20, bottom: 25, left: 20}},
  fonts: {body: 'Georgia', heading: 'Arial'},
  sizes: {body: 11, clauseHeading: 12, title: 20, small: 8, table: 9},
  colours: {
    text: '000000',
    heading: '1F3864',
    rule: '999999',
    tableHead: 'EEEEEE',
    muted: '666666',
  },
  spacing: {line: 1.15, paragraph: 6, clauseBefore: 12},
  clauseHeading: {bold: true, capitals: false},
  justify: true,
  numbering: {clause: [], schedule: [], parties: [], recitals: [], definition: []},
  header: {left: '{title}', right: ''},
  footer: {left: '{reference}', right: 'Page {page} of {pages}'},
}
