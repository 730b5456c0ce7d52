import {hasErrors, type JsonObject, type Result, yamlFault} from '@ringfence/model'
import {type Alias, isMap, LineCounter, type Node, parseDocument, visit} from 'yaml'
import type {AnswerSheet, GivenAnswer} from '../answers.ts'
import type {DiligenceLibrary} from '../questionnaire.ts'
import {findQuestion, nearQuestion} from './find-question.ts'
import {unexpectedAnswer, unknownQuestion, unreadableAnswers} from './kinds.ts'
import {readAnswer} from './read-answer.ts'
import {readDay} from './read-value.ts'
import {isEmpty, nameOf, offsetOf, YamlReader} from './yaml-reader.ts'

export interface AnswersFile {
  readonly file: string
  readonly text: string
}

/** Reads a file of answers, as `ringfence diligence --blank` makes it; every fault is reported at once. */
export function readAnswers(
  {file, text}: AnswersFile,
  library: DiligenceLibrary,
): Result<AnswerSheet> {
  const lines = new LineCounter()
  const {errors, contents} = parseDocument(text, {lineCounter: lines, version: '1.2'})
  const reader = new YamlReader(file, lines)
  for (const error of errors) {
    const {message, hint} = yamlFault(error.message)
    reader.fail(unreadableAnswers, message, {at: error.pos[0], ...(hint ? {hint} : {})})
  }
  // Nothing in a file of answers repeats, and an alias can stand for more than memory holds.
  const alias = (_: unknown, node: Alias) =>
    reader.fail(unreadableAnswers, 'Unexpected alias', {at: offsetOf(node)})
  visit(contents, {Alias: alias})
  if (reader.diagnostics.length > 0) return {diagnostics: reader.diagnostics}
  const value = readSheet(contents, library, reader)
  const {diagnostics} = reader
  return hasErrors(diagnostics) ? {diagnostics} : {value, diagnostics}
}

const sheetKeys = ['vendor', 'assessor', 'assessedOn', 'asked', 'answers']

function readSheet(
  contents: Node | null,
  library: DiligenceLibrary,
  reader: YamlReader,
): AnswerSheet {
  const map = reader.map(contents, sheetKeys, 'the keys `asked` and `answers`')
  const vendor = reader.text(map, 'vendor', (value) => ({value}))
  const assessor = reader.text(map, 'assessor', (value) => ({value}))
  const assessedOn = reader.text(map, 'assessedOn', readDay)
  const asked = readAsked(map?.get('asked', true) as Node | undefined, library, reader)
  const list = map?.get('answers', true) as Node | undefined
  if (map && !list)
    reader.fail(unexpectedAnswer, '`answers` is missing', {
      at: 0,
      hint: 'one line a question, by its id',
    })
  return {
    ...(vendor === undefined ? {} : {vendor}),
    ...(assessor === undefined ? {} : {assessor}),
    ...(assessedOn === undefined ? {} : {assessedOn}),
    ...(asked ? boundsOf(asked) : {}),
    answers: list ? readList(list, library, reader) : new Map(),
  }
}

function readList(
  list: Node,
  library: DiligenceLibrary,
  reader: YamlReader,
): ReadonlyMap<string, GivenAnswer> {
  const answers = new Map<string, GivenAnswer>()
  if (!isMap(list)) {
    reader.unexpected(list, 'one line a question, by its id')
    return answers
  }
  for (const {key, value} of list.items) {
    const id = nameOf(key)
    const question = findQuestion(id, library)
    if (question) answers.set(id, readAnswer(question, value as Node | null, reader))
    else
      reader.fail(unknownQuestion, `No question \`${id}\``, {
        at: offsetOf(key),
        hint: nearQuestion(id, library),
      })
  }
  return answers
}

/** What the questions were chosen by. Its values are those of a deal, which has been checked; countries are few words. */
function readAsked(
  node: Node | undefined,
  {vocabularies}: DiligenceLibrary,
  reader: YamlReader,
): JsonObject | undefined {
  if (!node || isEmpty(node)) return undefined
  if (!isMap(node)) return reader.unexpected(node, '`key: value` lines')
  const asked = node.toJSON() as JsonObject
  const {countries = []} = asked
  const places = vocabularies['place'] ?? {}
  const known = (code: unknown) => typeof code === 'string' && Object.hasOwn(places, code)
  if (Array.isArray(countries) && countries.every(known)) return asked
  const list = node.get('countries', true) as Node
  return reader.unexpected(list, '`countries` in codes of two letters, such as `[IN, PL]`')
}

function boundsOf(asked: JsonObject): Pick<AnswerSheet, 'asked' | 'acceptFrom' | 'conditionsFrom'> {
  const {acceptFrom, conditionsFrom} = (asked['dueDiligence'] ?? {}) as JsonObject
  return {
    asked,
    ...(typeof acceptFrom === 'number' ? {acceptFrom} : {}),
    ...(typeof conditionsFrom === 'number' ? {conditionsFrom} : {}),
  }
}
