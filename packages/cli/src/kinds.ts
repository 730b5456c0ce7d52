import type {DiagnosticKind} from '@ringfence/model'

export const unreadableInput: DiagnosticKind = {
  code: 'input/unreadable',
  severity: 'error',
  description: 'A deal file is missing, or may not be read.',
  bad: 'ringfence check no-such-deal.yaml',
  good: 'ringfence check deal.yaml',
}

export const unwritableOutput: DiagnosticKind = {
  code: 'output/unwritable',
  severity: 'error',
  description:
    'A document could not be written where it was asked for. What was there is unchanged.',
  bad: 'ringfence generate deal.yaml -o /proc/agreement.docx',
  good: 'ringfence generate deal.yaml -o agreement.docx',
}

export const noOffice: DiagnosticKind = {
  code: 'output/no-office',
  severity: 'error',
  description:
    'PDF is made by LibreOffice, which is not installed or could not convert the document.',
  bad: 'ringfence generate deal.yaml --to pdf, without LibreOffice',
  good: 'ringfence generate deal.yaml --to docx',
}

export const fileExists: DiagnosticKind = {
  code: 'output/exists',
  severity: 'error',
  description: '`ringfence new` does not replace a deal that somebody may have filled in.',
  bad: 'ringfence new mutual-nda -o deal.yaml, twice',
  good: 'ringfence new mutual-nda -o another-deal.yaml',
}

export const manyDocuments: DiagnosticKind = {
  code: 'output/many-documents',
  severity: 'error',
  description: 'A deal with a bundle gives several documents, and standard output takes one.',
  bad: 'ringfence generate bundle.yaml -o -',
  good: 'ringfence generate bundle.yaml -o drafts/',
}

export const noDates: DiagnosticKind = {
  code: 'obligations/no-dates',
  severity: 'error',
  description:
    'A calendar of obligations is asked for, and the deal fixes no date from which one could be computed.',
  bad: 'ringfence obligations deal.yaml --to ics, with dates: {effective: lastSignature}',
  good: 'ringfence obligations deal.yaml --to ics, with dates: {effective: 2026-03-01}',
}

export const unfitHoliday: DiagnosticKind = {
  code: 'obligations/holiday',
  severity: 'error',
  description: 'A file of public holidays has a line that is no date, or a calendar has no day.',
  bad: '25 December',
  good: '2026-12-25 Christmas Day',
}

export const unfitFile: DiagnosticKind = {
  code: 'library/file',
  severity: 'error',
  description:
    "A library of one's own has a file that is a link, larger than any text of a library, or not named as its files are.",
  bad: 'clauses/audit/standard.md, a link to /etc/passwd',
  good: 'clauses/audit/standard.md, a file',
}

export const noMatch: DiagnosticKind = {
  code: 'input/no-match',
  severity: 'error',
  description: 'A pattern or a folder is given, and there is no deal file in it.',
  bad: "ringfence check 'no-such-folder/*.yaml'",
  good: "ringfence check 'deals/*.yaml'",
}

export const rowsEncoding: DiagnosticKind = {
  code: 'rows/encoding',
  severity: 'error',
  description: 'A file of rows is not UTF-8.',
  bad: 'a table saved as "CSV" by a spreadsheet that uses the code page of Windows',
  good: 'the same table saved as "CSV UTF-8"',
}

export const rowsSyntax: DiagnosticKind = {
  code: 'rows/syntax',
  severity: 'error',
  description:
    'A file of rows cannot be read any further: a quote in CSV is not closed or stands within a cell, a row is larger than 5 MB, or there is no row of heads.',
  bad: '/reference\n"A-1',
  good: '/reference\n"A-1"',
}

export const rowWidth: DiagnosticKind = {
  code: 'rows/width',
  severity: 'error',
  description: 'A row of CSV has more or fewer cells than the first row has heads.',
  bad: '/reference,/stance\nA-1',
  good: '/reference,/stance\nA-1,balanced',
}

export const repeatedColumn: DiagnosticKind = {
  code: 'rows/repeated-column',
  severity: 'error',
  description: 'Two columns of CSV have the same head, so that one of the values would be lost.',
  bad: '/reference,/reference',
  good: '/reference,/stance',
}

export const unsafeName: DiagnosticKind = {
  code: 'output/name',
  severity: 'error',
  description:
    'The value that is to name a document is missing, or is no name of a file: it has a slash or another character that some file system refuses, begins with a dot or a dash, or is too long.',
  bad: 'ringfence generate rows.csv --name /reference, with the reference `../A-1`',
  good: 'ringfence generate rows.csv --name /reference, with the reference `A-1`',
}

export const sameOutput: DiagnosticKind = {
  code: 'output/clash',
  severity: 'error',
  description:
    'A document would replace another document of this run, a deal, or a file that the run itself needs. Upper and lower case are not told apart.',
  bad: 'ringfence generate rows.csv --name /reference, with two rows of one reference',
  good: 'ringfence generate rows.csv --name /reference, with a reference for each row',
}

export const badManifest: DiagnosticKind = {
  code: 'output/manifest',
  severity: 'warning',
  description:
    'The manifest of an earlier run cannot be read, or not all of it. The documents of which it does not tell are made again.',
  bad: 'ringfence generate rows.csv -o out --resume, after the manifest was edited',
  good: 'ringfence generate rows.csv -o out --resume',
}

export const cliKinds: readonly DiagnosticKind[] = [
  manyDocuments,
  unreadableInput,
  unwritableOutput,
  noOffice,
  fileExists,
  noDates,
  unfitHoliday,
  unfitFile,
  noMatch,
  rowsEncoding,
  rowsSyntax,
  rowWidth,
  repeatedColumn,
  unsafeName,
  sameOutput,
  badManifest,
]
