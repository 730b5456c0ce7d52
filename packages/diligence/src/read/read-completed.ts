import {type Diagnostic, type Result, report} from '@ringfence/model'
import type {AnswerSheet, GivenAnswer} from '../answers.ts'
import type {DiligenceLibrary} from '../questionnaire.ts'
import {findQuestion, nearQuestion} from './find-question.ts'
import {noQuestionnaire, unexpectedAnswer, unknownQuestion, unreadableAnswers} from './kinds.ts'
import {type Controls, readControls} from './read-controls.ts'
import {type Read, readDay, readReply, readScore} from './read-value.ts'

export interface CompletedFile {
  readonly file: string
  readonly bytes: Uint8Array
}

/** Whether a file is an archive, as Word documents are. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** Reads the answers out of the fields of a completed questionnaire in Word. */
export function readCompleted(
  {file, bytes}: CompletedFile,
  library: DiligenceLibrary,
): Result<AnswerSheet> {
  const place = {file}
  const controls = readControls(bytes)
  if ('fault' in controls)
    return {diagnostics: [report(unreadableAnswers, {message: controls.fault, place})]}
  const ids = [...controls.keys()].filter((tag) => /^[A-Z]{3}-\d+(?:-[A-Z]{2})?$/.test(tag))
  if (ids.length === 0) {
    const message = 'The document has no fields of a questionnaire'
    const hint = 'the kind `due-diligence-questionnaire` has them, if it is made without `--plain`'
    return {diagnostics: [report(noQuestionnaire, {message, place, hint})]}
  }
  const diagnostics: Diagnostic[] = []
  const read: ReadControl = (tag, parse) => {
    const text = controls.get(tag) ?? ''
    if (text === '') return undefined
    const found = parse(text)
    if ('value' in found) return found.value
    const message = `Unexpected \`${text}\` in the field \`${tag}\`, expected ${found.expected}`
    diagnostics.push(report(unexpectedAnswer, {message, place}))
    return undefined
  }
  const answers = new Map<string, GivenAnswer>()
  for (const id of ids) {
    const question = findQuestion(id, library)
    if (question) answers.set(id, answerIn(id, question, read))
    else {
      const hint = nearQuestion(id, library)
      diagnostics.push(report(unknownQuestion, {message: `No question \`${id}\``, place, hint}))
    }
  }
  const value = {...headIn(controls, read), answers}
  return diagnostics.length > 0 ? {diagnostics} : {value, diagnostics}
}

type ReadControl = <Value>(tag: string, parse: (text: string) => Read<Value>) => Value | undefined

function answerIn(
  id: string,
  question: Parameters<typeof readReply>[0],
  read: ReadControl,
): GivenAnswer {
  const answer = read(id, (text) => readReply(question, text))
  const evidence = read(`${id}/evidence`, (value) => ({value}))
  const score = read(`${id}/score`, readScore)
  return {
    ...(answer === undefined ? {} : {answer}),
    ...(evidence === undefined ? {} : {evidence}),
    ...(score === undefined ? {} : {score}),
  }
}

function headIn(controls: Controls, read: ReadControl): Omit<AnswerSheet, 'answers'> {
  const assessor = read('assessor', (value) => ({value}))
  const assessedOn = read('assessedOn', readDay)
  const acceptFrom = Number(controls.get('/dueDiligence/acceptFrom'))
  const conditionsFrom = Number(controls.get('/dueDiligence/conditionsFrom'))
  return {
    ...(assessor === undefined ? {} : {assessor}),
    ...(assessedOn === undefined ? {} : {assessedOn}),
    ...(acceptFrom > 0 ? {acceptFrom} : {}),
    ...(conditionsFrom > 0 ? {conditionsFrom} : {}),
  }
}
