import type {DiagnosticKind} from '@ringfence/model'

export const unreadableSource: DiagnosticKind = {
  code: 'import/unreadable',
  severity: 'error',
  description:
    'A file to import is no Word document and no Markdown, is damaged or empty, or is larger than any contract.',
  bad: 'ringfence import scan.pdf -o house',
  good: 'ringfence import agreement.docx -o house',
}

export const protectedSource: DiagnosticKind = {
  code: 'import/protected',
  severity: 'error',
  description:
    'A file to import is behind a password, or was written by Word 97 to 2003, whose files cannot be read here.',
  bad: 'ringfence import agreement.doc -o house',
  good: 'save it as .docx without a password, and import that',
}

export const nothingToImport: DiagnosticKind = {
  code: 'import/no-text',
  severity: 'error',
  description:
    'A file to import has no words, as a scan that nobody has put through text recognition.',
  bad: 'a Word document that holds nothing but a picture',
  good: 'a Word document with the text of a contract',
}

export const tooMuch: DiagnosticKind = {
  code: 'import/too-much',
  severity: 'error',
  description: 'A file to import has more blanks, or is nested more deeply, than a contract is.',
  bad: '[[[[[[[[[[[[[[[[[[[[a price]]]]]]]]]]]]]]]]]]]]',
  good: '[a price]',
}

export const uncertainBlank: DiagnosticKind = {
  code: 'import/blank',
  severity: 'warning',
  description: 'A blank became a field whose type was guessed from the words around it.',
  bad: 'within [●] of the date of this agreement',
  good: 'within [●] days of the date of this agreement',
}

export const uncertainOption: DiagnosticKind = {
  code: 'import/option',
  severity: 'warning',
  description:
    'Text in brackets became text that a deal can switch on or off: somebody has to say when it should be.',
  bad: '[The Supplier shall insure itself.]',
  good: '{{#if custom.insured}}The Supplier shall insure itself.{{/if}}',
}

export const uncertainReference: DiagnosticKind = {
  code: 'import/reference',
  severity: 'warning',
  description:
    'Words look like a reference and were left as they stand: there is no such place, or it was not clear which one is meant.',
  bad: 'subject to Section 99',
  good: 'subject to Section 9',
}

export const uncertainTerm: DiagnosticKind = {
  code: 'import/term',
  severity: 'warning',
  description:
    'A term seems to be defined more than once, or where it was not clear that it is; only the first place has the mark.',
  bad: '“Fees” means … and later (the “Fees”)',
  good: 'one definition a term',
}

export const uncertainNumber: DiagnosticKind = {
  code: 'import/number',
  severity: 'warning',
  description: 'A number of the source reads otherwise in the draft, whose numbers are counted.',
  bad: '1, 2, 4',
  good: '1, 2, 3',
}

export const uncertainPart: DiagnosticKind = {
  code: 'import/part',
  severity: 'warning',
  description:
    'A part of the source was taken for what it seemed to be: a party, a schedule, a block of signatures, a heading.',
  bad: 'a contract that names no parties',
  good: 'This Agreement is between Acme Limited (the “Customer”) and …',
}

export const leftOut: DiagnosticKind = {
  code: 'import/left-out',
  severity: 'warning',
  description:
    'Something of the source is not in the draft and is quoted in the report: a comment, a footnote, deleted text, a header, a picture.',
  bad: 'a comment in the margin',
  good: 'the words in the text, where they belong',
}

export const changedWords: DiagnosticKind = {
  code: 'import/words',
  severity: 'warning',
  description:
    'The draft does not have the words of the source at a place, beside what was made of blanks and references.',
  bad: 'a list that ends in “; and” twice',
  good: 'a list that ends in “; and” once',
}

/** What importing can report. */
export const importKinds: readonly DiagnosticKind[] = [
  changedWords,
  leftOut,
  nothingToImport,
  tooMuch,
  protectedSource,
  uncertainBlank,
  uncertainNumber,
  uncertainOption,
  uncertainPart,
  uncertainReference,
  uncertainTerm,
  unreadableSource,
]
