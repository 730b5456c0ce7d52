import type {DiagnosticKind} from '@ringfence/model'

export const unreadableAnswers: DiagnosticKind = {
  code: 'answers/unreadable',
  severity: 'error',
  description: 'A file of answers is not YAML, or a Word document is damaged or too large.',
  bad: 'answers: [',
  good: 'answers: {SEC-1: {answer: yes}}',
}

export const noQuestionnaire: DiagnosticKind = {
  code: 'answers/no-questionnaire',
  severity: 'error',
  description:
    'A Word document has no fields of a questionnaire: it is another document, or its fields were removed.',
  bad: 'ringfence diligence agreement.docx',
  good: 'ringfence diligence questionnaire.docx',
}

export const unexpectedAnswer: DiagnosticKind = {
  code: 'answers/unexpected',
  severity: 'error',
  description: 'A file of answers has a key or a value that it cannot have.',
  bad: 'answers: {SEC-1: {score: 7}}',
  good: 'answers: {SEC-1: {score: 5}}',
}

export const unknownQuestion: DiagnosticKind = {
  code: 'answers/unknown-question',
  severity: 'error',
  description: 'The library has no question of that id.',
  bad: 'answers: {SEC-99: {answer: yes}}',
  good: 'answers: {SEC-1: {answer: yes}}',
}

export const notAsked: DiagnosticKind = {
  code: 'answers/not-asked',
  severity: 'warning',
  description: 'A question is answered that the deal does not call for; the answer does not count.',
  bad: 'answers: {SEC-9: {answer: yes}}, without payment card data',
  good: 'asked: {regulatedContext: [cardDataPci]}',
}

/** What reading answers can report. */
export const answerKinds: readonly DiagnosticKind[] = [
  noQuestionnaire,
  notAsked,
  unexpectedAnswer,
  unknownQuestion,
  unreadableAnswers,
]
