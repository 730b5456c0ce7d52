import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** A contract as an American firm might write it: Articles and Sections, typed references, brackets, changes, notes. */
export async function articlesDocx(): Promise<Uint8Array> {
  const bold = (text: string) => new TextRun({text, bold: true})
  const article = (text: string) =>
    new Paragraph({
      numbering: {reference: 'articles', level: 0},
      alignment: AlignmentType.CENTER,
      children: [bold(text)],
    })
  const section = (heading: string, ...rest: (string | ParagraphChild)[]) =>
    new Paragraph({
      numbering: {reference: 'articles', level: 1},
      children: [
        new TextRun({text: heading, underline: {}}),
        new TextRun('. '),
        ...rest.map((each) => (typeof each === 'string' ? new TextRun(each) : each)),
      ],
    })
  const letter = (text: string, level = 2) =>
    new Paragraph({numbering: {reference: 'articles', level}, text})
  const change = {id: 1, author: 'A. Editor', date: '2026-01-05T00:00:00Z'}
  const cell = (text: string) => new TableCell({children: [new Paragraph(text)]})
  const line = (text: string) => new Paragraph({text})
  const document = new Document({
    footnotes: {1: {children: [new Paragraph('Subject to tax review.')]}},
    comments: {
      children: [{id: 0, author: 'Reviewer', children: [new Paragraph('Is this cap agreed?')]}],
    },
    numbering: {
      config: [
        {
          reference: 'articles',
          levels: [
            {level: 0, format: LevelFormat.UPPER_ROMAN, text: 'ARTICLE %1'},
            {
              level: 1,
              format: LevelFormat.DECIMAL,
              text: 'Section %1.%2',
              isLegalNumberingStyle: true,
            },
            {level: 2, format: LevelFormat.LOWER_LETTER, text: '(%3)'},
            {level: 3, format: LevelFormat.LOWER_ROMAN, text: '(%4)'},
          ],
        },
        {
          reference: 'bullets',
          levels: [{level: 0, format: LevelFormat.BULLET, text: '●'}],
        },
      ],
    },
    sections: [
      {
        headers: {
          default: new Header({children: [new Paragraph('Privileged draft of 5 January')]}),
        },
        children: [
          new Paragraph({alignment: AlignmentType.CENTER, children: [bold('SUPPLY AGREEMENT')]}),
          new Paragraph({
            children: [
              new TextRun('THIS SUPPLY AGREEMENT (this “'),
              bold('Agreement'),
              new TextRun('”) is made as of ___ day of __________, 20__ by and between '),
              bold('Redwood Tools LLC'),
              new TextRun(', a Nevada limited liability company (the “'),
              bold('Buyer'),
              new TextRun('”), and '),
              new TextRun({text: 'Pinecrest Castings Co.', highlight: 'yellow'}),
              new TextRun(' (the “'),
              bold('Supplier'),
              new TextRun('”).'),
            ],
          }),
          article('DEFINITIONS'),
          section('Terms', 'In this Agreement:'),
          line('“Goods” means the castings listed in Exhibit A.'),
          line('“Order” means an order for Goods that Buyer places under Section 2.1.'),
          article('SUPPLY'),
          section(
            'Orders',
            'Buyer may place an Order at any time. Supplier shall accept each Order within ',
            new TextRun('[●]'),
            ' days. ',
            new DeletedTextRun({...change, text: 'Silence is refusal.'}),
            new InsertedTextRun({...change, id: 2, text: 'Silence is acceptance.'}),
          ),
          section('Delivery', 'Supplier shall deliver Goods:'),
          letter('to the place that the Order names;'),
          letter('packed so that they are not harmed, and in particular:'),
          letter('in crates; and', 3),
          letter('with a list of contents; and', 3),
          letter('with the papers that Section 2.2(b)(ii) asks for.'),
          new Paragraph({
            numbering: {reference: 'bullets', level: 0},
            text: 'Fragile Goods go by road.',
          }),
          article('PRICE'),
          new Paragraph({
            numbering: {reference: 'articles', level: 1},
            children: [
              new CommentRangeStart(0),
              new TextRun('Buyer shall pay $[amount] for each Order, up to US$50,000 a month'),
              new CommentRangeEnd(0),
              new TextRun({children: [new CommentReference(0)]}),
              new TextRun(', less a discount of [5]%.'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Table({
            rows: [
              new TableRow({children: [cell('Casting'), cell('Price')]}),
              new TableRow({children: [cell('Flange'), cell('$[price of flange]')]}),
            ],
          }),
          section(
            'Late payment',
            'Article II continues to apply while Buyer is late under this Article III.',
          ),
          new Paragraph('IN WITNESS WHEREOF, the parties have signed this Agreement.'),
          new Table({
            rows: [
              new TableRow({children: [cell('REDWOOD TOOLS LLC'), cell('PINECREST CASTINGS CO.')]}),
              new TableRow({children: [cell('By: ______________'), cell('By: ______________')]}),
              new TableRow({children: [cell('Name: Ida Berg'), cell('Name: ____________')]}),
            ],
          }),
          new Paragraph({alignment: AlignmentType.CENTER, children: [bold('EXHIBIT A')]}),
          new Paragraph({alignment: AlignmentType.CENTER, children: [bold('Castings')]}),
          new Paragraph('1. Flanges of [steel/bronze].'),
          new Paragraph(
            '2. [Valve bodies, if Buyer asks for them before the first Order is placed.]',
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
