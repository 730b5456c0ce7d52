import type {DiagnosticKind} from '@ringfence/model'

export const syntaxError: DiagnosticKind = {
  code: 'template/syntax',
  severity: 'error',
  description: 'A tag is not Handlebars: a brace is missing, or a block is closed by another name.',
  bad: '{{#if ip.foreground.bridgeLicence}} … {{/each}}',
  good: '{{#if ip.foreground.bridgeLicence}} … {{/if}}',
}

export const unsupported: DiagnosticKind = {
  code: 'template/unsupported',
  severity: 'error',
  description:
    'Markdown or Handlebars that contracts have no use for: bullets, images, links, code, partials, raw HTML.',
  bad: '- a bullet in clause text',
  good: '1. an item, which is numbered',
}

export const unknownHelper: DiagnosticKind = {
  code: 'template/unknown-helper',
  severity: 'error',
  description: 'A tag names a helper that does not exist, or gives it the wrong arguments.',
  bad: '{{mony fees.amount}}',
  good: '{{money fees.amount}}',
}

export const unbalanced: DiagnosticKind = {
  code: 'template/unbalanced-block',
  severity: 'error',
  description:
    'A block opens at one level of the text and closes at another, for example inside an item and outside it.',
  bad: '1. Vendor {{#if a}}shall\n1. act.{{/if}}',
  good: '{{#if a}}\n1. Vendor shall act.\n{{/if}}',
}

export const misplaced: DiagnosticKind = {
  code: 'template/misplaced',
  severity: 'error',
  description:
    'A mark stands where it has no meaning: an anchor that is not first in an item, a title in a clause.',
  bad: '1. Text {{anchor "late"}}',
  good: '1. {{anchor "late"}}Text',
}

export const unknownField: DiagnosticKind = {
  code: 'template/unknown-field',
  severity: 'error',
  description: 'A template names a value that the schema of deals does not have.',
  bad: '{{customer.legalNam}}',
  good: '{{customer.legalName}}',
}

export const impossibleValue: DiagnosticKind = {
  code: 'template/impossible-value',
  severity: 'error',
  description:
    'A condition compares with a value that the schema does not allow, so it is never true.',
  bad: '{{#is ip.foreground.trigger "onSigning"}}',
  good: '{{#is ip.foreground.trigger "onCreation"}}',
}

export const unknownVocabulary: DiagnosticKind = {
  code: 'template/unknown-vocabulary',
  severity: 'error',
  description:
    'A tag names a vocabulary that does not exist, or that lacks a code which the schema allows.',
  bad: '{{label governingLaw.jurisdiction "laws"}}',
  good: '{{label governingLaw.jurisdiction "law"}}',
}

export const manifestFault: DiagnosticKind = {
  code: 'library/manifest',
  severity: 'error',
  description:
    'A manifest of the library lacks a property, has one of the wrong type, or one too many.',
  bad: 'id: non-compete\nfamilly: 18',
  good: 'id: non-compete\nfamily: 18',
}

export const missingFile: DiagnosticKind = {
  code: 'library/missing-file',
  severity: 'error',
  description:
    'A manifest names a file, a clause, a variant or a style that the library does not have.',
  bad: 'variants: [{id: none}] without none.md',
  good: 'variants: [{id: none}] with none.md beside it',
}

export const unknownClause: DiagnosticKind = {
  code: 'template/unknown-clause',
  severity: 'error',
  description:
    'A condition or a list of references names a clause or a schedule that the library does not have.',
  bad: '{{#has "goverment-law"}}…{{/has}}',
  good: '{{#has "governing-law"}}…{{/has}}',
}

export const ruleFault: DiagnosticKind = {
  code: 'library/rule',
  severity: 'error',
  description:
    'A rule lacks a property, has one that rules do not have, or says what no rule may: an error on general knowledge, an id that is taken.',
  bad: 'id: IN-02\noutcom: adapt',
  good: 'id: IN-02\noutcome: adapt',
}

export const protectionFault: DiagnosticKind = {
  code: 'library/protection',
  severity: 'error',
  description:
    'A file of `protection/` lacks a property, has one that it must not have, or says what cannot be: levels out of order, a sub-clause that no text has, a part that no kind of document can serve.',
  bad: 'words: [liability#uncaped]',
  good: 'words: [liability#uncapped]',
}

export const noReason: DiagnosticKind = {
  code: 'lint/no-reason',
  severity: 'error',
  description: 'A comment silences a rule of lint and does not say why.',
  bad: '{{! lint-disable drafting/passive-duty }}',
  good: '{{! lint-disable drafting/passive-duty: the statute has these words }}',
}

export const compileKinds: readonly DiagnosticKind[] = [
  syntaxError,
  unsupported,
  unknownHelper,
  unbalanced,
  misplaced,
  unknownField,
  impossibleValue,
  unknownVocabulary,
  manifestFault,
  missingFile,
  unknownClause,
  ruleFault,
  protectionFault,
  noReason,
]
