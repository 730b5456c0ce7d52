import type {DiagnosticKind} from '@ringfence/model'

const error = 'error' as const

export const brokenPackage: DiagnosticKind = {
  code: 'docx/package',
  severity: error,
  description: 'A part of the package is missing, has no content type, or is no XML.',
  bad: 'a relationship to word/header3.xml, which does not exist',
  good: 'a relationship to word/header1.xml, which does',
}

export const unknownStyle: DiagnosticKind = {
  code: 'docx/style',
  severity: error,
  description: 'A paragraph, run or table names a style that the document does not have.',
  bad: '<w:pStyle w:val="Clause9"/>',
  good: '<w:pStyle w:val="Clause2"/>',
}

export const unknownNumbering: DiagnosticKind = {
  code: 'docx/numbering',
  severity: error,
  description: 'A numbering id leads to no numbering.',
  bad: '<w:numId w:val="99"/>',
  good: '<w:numId w:val="1"/>',
}

export const brokenBookmark: DiagnosticKind = {
  code: 'docx/bookmark',
  severity: error,
  description:
    'A bookmark is not closed, has the id or name of another, or is missing where a field needs it.',
  bad: 'REF _Rf9, without a bookmark _Rf9',
  good: 'REF _Rf1, with one',
}

export const brokenField: DiagnosticKind = {
  code: 'docx/field',
  severity: error,
  description: 'A complex field does not begin, separate and end in this order.',
  bad: 'begin, separate, without end',
  good: 'begin, separate, end',
}

export const doubledControl: DiagnosticKind = {
  code: 'docx/control',
  severity: error,
  description:
    'Two content controls have the same id, or one has a tag of more than 64 characters.',
  bad: 'two controls with <w:id w:val="7"/>',
  good: 'controls with ids of their own',
}

export const emptyCell: DiagnosticKind = {
  code: 'docx/cell',
  severity: error,
  description:
    'A table cell does not end in a paragraph (ECMA-376 Part 1, 17.4.66); Word calls the file damaged.',
  bad: '<w:tc><w:tcPr/></w:tc>',
  good: '<w:tc><w:tcPr/><w:p/></w:tc>',
}

export const diagnosticKinds: readonly DiagnosticKind[] = [
  brokenPackage,
  unknownStyle,
  unknownNumbering,
  brokenBookmark,
  brokenField,
  doubledControl,
  emptyCell,
]
