import {Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun} from 'docx'

/**
 * A contract as an in-house department might write it in Word: numbers of one list on four levels, a list that begins
 * anew under each sub-clause, bullets in bullets, paragraphs without numbers, and annexes that number by themselves.
 */
export async function legalDocx(): Promise<Uint8Array> {
  const at = (reference: string, level: number, instance = 0) => ({
    numbering: {reference, level, instance},
  })
  const clause = (title: string) =>
    new Paragraph({...at('legal', 0), children: [new TextRun({text: title, bold: true})]})
  const sub = (text: string, level = 1) => new Paragraph({...at('legal', level), text})
  const letter = (text: string, instance: number, level = 0) =>
    new Paragraph({...at('letters', level, instance), text})
  const bullet = (text: string, level = 0) => new Paragraph({...at('bullets', level), text})
  const annex = (title: string) =>
    new Paragraph({...at('annexes', 0), children: [new TextRun({text: title, bold: true})]})
  const item = (text: string, level = 1) => new Paragraph({...at('annexes', level), text})
  const row = (...cells: readonly string[]) =>
    new TableRow({
      children: cells.map((text) => new TableCell({children: [new Paragraph(text)]})),
    })
  const figures = (text: string, level: number) => ({level, format: LevelFormat.DECIMAL, text})
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'legal',
          levels: ['%1', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'].map(figures),
        },
        {
          reference: 'letters',
          levels: [
            {level: 0, format: LevelFormat.LOWER_LETTER, text: '(%1)'},
            {level: 1, format: LevelFormat.LOWER_ROMAN, text: '(%2)'},
          ],
        },
        {
          reference: 'bullets',
          levels: [0, 1, 2].map((level) => ({level, format: LevelFormat.BULLET, text: '•'})),
        },
        {
          reference: 'annexes',
          levels: [
            {level: 0, format: LevelFormat.UPPER_LETTER, text: 'Annex %1'},
            figures('%2.', 1),
            {level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)'},
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({text: 'Hosting Agreement', heading: 'Title'}),
          new Paragraph(
            'This Agreement is between Umbrella Inc., a Delaware corporation (“Customer”), and Tyrell Ltd, an English company (“Host”).',
          ),
          clause('Definitions'),
          new Paragraph('In this Agreement:'),
          new Table({
            rows: [
              row('Term', 'Meaning'),
              row('Site', 'the site that Annex A describes.'),
              row('Uptime', 'the share of a month in which the Site can be read.'),
            ],
          }),
          clause('Hosting'),
          sub('Host shall keep the Site:'),
          letter('on two servers, of which:', 1),
          letter('one is in the European Union; and', 1, 1),
          letter('one is anywhere; and', 1, 1),
          letter('behind a firewall.', 1),
          new Paragraph('This holds at all times.'),
          sub('Uptime'),
          sub('Uptime shall be 99 per cent.', 2),
          sub('It does not count:', 2),
          sub('planned work; and', 3),
          sub('what Customer breaks.', 3),
          sub('Host shall not:'),
          letter('move the Site; or', 2),
          letter('copy it, save as Section 2.1(a)(ii) says.', 2),
          clause('Fees'),
          sub('Customer shall pay the fees in paragraph 2 of Annex B for:'),
          bullet('hosting'),
          bullet('of pages', 1),
          bullet('of films', 1),
          bullet('short', 2),
          bullet('support'),
          sub('Fees are due under Section 2.2.2.1 and Section 3.1.'),
          annex('The Site'),
          item('Pages:'),
          item('home;', 2),
          item('news.', 2),
          item('Films, as paragraph 1(b) says.'),
          annex('Fees'),
          item('Set-up: $500.'),
          item('Hosting: $100 a month.'),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
