import type {DiagnosticKind} from '@ringfence/model'

export const unreadableInput: DiagnosticKind = {
  code: 'input/unreadable',
  severity: 'error',
  description: 'A deal file is missing, is a folder, or may not be read.',
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

export const cliKinds: readonly DiagnosticKind[] = [
  manyDocuments,
  unreadableInput,
  unwritableOutput,
  noOffice,
  fileExists,
  noDates,
  unfitHoliday,
  unfitFile,
]
