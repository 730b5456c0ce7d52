import type {DiagnosticKind} from '@ringfence/model'

const error = 'error' as const

export const tooLarge: DiagnosticKind = {
  code: 'deal/too-large',
  severity: error,
  description:
    'A deal file is larger than 5 MB, or its aliases unfold to more than 100,000 values.',
  bad: 'a log file given by mistake',
  good: 'a deal of a few hundred lines',
}

export const encodingFault: DiagnosticKind = {
  code: 'deal/encoding',
  severity: error,
  description: 'A deal file is not UTF-8.',
  bad: 'a file saved as "Unicode", which is UTF-16',
  good: 'the same file saved as UTF-8',
}

export const emptyDeal: DiagnosticKind = {
  code: 'deal/empty',
  severity: error,
  description: 'A deal file says nothing.',
  bad: '# only a comment',
  good: 'kind: mutualNda',
}

export const syntaxFault: DiagnosticKind = {
  code: 'deal/syntax',
  severity: error,
  description: 'A deal file is neither YAML nor JSON.',
  bad: 'title: "Without an end',
  good: 'title: "With an end"',
}

export const duplicateKey: DiagnosticKind = {
  code: 'deal/duplicate-key',
  severity: error,
  description: 'A key stands twice in one mapping, so that one of the values would be lost.',
  bad: 'title: One\ntitle: Two',
  good: 'title: One',
}

export const forbiddenKey: DiagnosticKind = {
  code: 'deal/forbidden-key',
  severity: error,
  description: 'A key is one that programs could mistake for a part of themselves, or is no text.',
  bad: '__proto__: {admin: true}',
  good: 'title: One',
}

export const tooDeep: DiagnosticKind = {
  code: 'deal/too-deep',
  severity: error,
  description: 'Values are nested more than 64 levels deep.',
  bad: '[[[[[[ … ]]]]]]',
  good: '[one, two]',
}

export const forbiddenCharacter: DiagnosticKind = {
  code: 'deal/character',
  severity: error,
  description:
    'A text holds a character that no document can show (a control character, a private-use character, a noncharacter or half of a pair), or one that makes a text read in another order than it is stored.',
  bad: 'title: "Bell \\u0007"',
  good: 'title: "Bell"',
}

export const settingFault: DiagnosticKind = {
  code: 'deal/setting',
  severity: error,
  description: 'A value given on the command line points to nothing in the deal.',
  bad: '--set /parties/9/legalName=Acme, in a deal with two parties',
  good: '--set /parties/0/legalName=Acme',
}

export const columnFault: DiagnosticKind = {
  code: 'deal/column',
  severity: error,
  description: 'The head of a column of a table of deals is no JSON Pointer to a value of deals.',
  bad: 'reference,/parties/0/legalNam',
  good: '/reference,/parties/0/legalName',
}

export const baseFault: DiagnosticKind = {
  code: 'deal/base',
  severity: error,
  description: 'What rows of deals share is not written as keys and values.',
  bad: '[one, two]',
  good: 'kind: mutualNda',
}

export const readKinds: readonly DiagnosticKind[] = [
  tooLarge,
  encodingFault,
  emptyDeal,
  syntaxFault,
  duplicateKey,
  forbiddenKey,
  tooDeep,
  forbiddenCharacter,
  settingFault,
  columnFault,
  baseFault,
]
