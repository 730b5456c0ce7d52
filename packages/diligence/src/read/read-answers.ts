import type {DiligenceQuestion, JsonObject, Place, Result} from '@ringfence/model'
import {type Diagnostic, type DiagnosticKind, hasErrors, report} from '@ringfence/model'
import {isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml'
import type {AnswerSheet, GivenAnswer, Waiver} from '../answers.ts'
import type {DiligenceLibrary} from '../questionnaire.ts'
import {findQuestion, nearQuestion} from './find-question.ts'
import {unexpectedAnswer, unknownQuestion, unreadableAnswers} from './kinds.ts'
import {type Read, readDay, readReply, readScore} from './read-value.ts'

export interface AnswersFile {
  readonly file: string
  readonly text: string
}

/** Reads a file of answers, as `ringfence diligence --blank` makes it; every fault is reported at once. */
export function readAnswers(source: AnswersFile, library: DiligenceLibrary): Result<AnswerSheet> {
  const lines = new LineCounter()
  const document = parseDocument(source.text, {lineCounter: lines, version: '1.2'})
  const reader = new Reader(source.file, lines, library)
  for (const {message, pos} of document.errors)
    reader.fail(unreadableAnswers, message.split('\n')[0] ?? message, pos[0])
  if (document.errors.length > 0) return {diagnostics: reader.diagnostics}
  const sheet = reader.sheet(document.contents)
  return hasErrors(reader.diagnostics)
    ? {diagnostics: reader.diagnostics}
    : {value: sheet, diagnostics: reader.diagnostics}
}

const sheetKeys = ['vendor', 'assessor', 'assessedOn', 'asked', 'answers']
const answerKeys = ['answer', 'evidence', 'score', 'waived']
const waiverKeys = ['by', 'on', 'reason']

class Reader {
  readonly diagnostics: Diagnostic[] = []
  readonly #file: string
  readonly #lines: LineCounter
  readonly #library: DiligenceLibrary

  constructor(file: string, lines: LineCounter, library: DiligenceLibrary) {
    this.#file = file
    this.#lines = lines
    this.#library = library
  }

  sheet(contents: Node | null): AnswerSheet {
    const answers = new Map<string, GivenAnswer>()
    const map = this.#map(contents, sheetKeys, 'the keys `asked` and `answers`')
    const list = map?.get('answers', true) as Node | undefined
    if (map && !list)
      this.fail(unexpectedAnswer, '`answers` is missing', 0, 'one line a question, by its id')
    if (list) this.#answers(list, answers)
    const asked = map?.get('asked', true) as Node | undefined
    if (asked && !isMap(asked)) this.#unexpected(asked, '`key: value` lines')
    const day = this.#text(map, 'assessedOn', readDay)
    return {
      ...this.#words(map, 'vendor'),
      ...this.#words(map, 'assessor'),
      ...(day === undefined ? {} : {assessedOn: day}),
      ...(isMap(asked) ? boundsOf(asked.toJSON() as JsonObject) : {}),
      answers,
    }
  }

  #answers(list: Node, answers: Map<string, GivenAnswer>): void {
    if (!isMap(list)) return void this.#unexpected(list, 'one line a question, by its id')
    for (const {key, value} of list.items) {
      const id = isScalar(key) ? String(key.value) : ''
      const question = findQuestion(id, this.#library)
      const at = (key as Node).range?.[0] ?? 0
      if (question) answers.set(id, this.#answer(question, value as Node | null))
      else this.fail(unknownQuestion, `No question \`${id}\``, at, nearQuestion(id, this.#library))
    }
  }

  #answer(question: DiligenceQuestion, node: Node | null): GivenAnswer {
    if (node === null || (isScalar(node) && node.value === null)) return {}
    const map = this.#map(node, answerKeys, '`{answer, evidence, score}`')
    const answer = this.#text(map, 'answer', (text) => readReply(question, text))
    const evidence = this.#text(map, 'evidence', (value) => ({value}))
    const score = this.#text(map, 'score', readScore)
    const waived = map?.get('waived', true) as Node | undefined
    const waiver = waived && this.#waiver(waived)
    return {
      ...(answer === undefined ? {} : {answer}),
      ...(evidence === undefined ? {} : {evidence}),
      ...(score === undefined ? {} : {score}),
      ...(waiver ? {waived: waiver} : {}),
    }
  }

  #waiver(node: Node): Waiver | undefined {
    const map = this.#map(node, waiverKeys, '`{by, on, reason}`')
    const by = this.#text(map, 'by', (value) => ({value}))
    const on = this.#text(map, 'on', readDay)
    const reason = this.#text(map, 'reason', (value) => ({value}))
    if (by !== undefined && on !== undefined && reason !== undefined) return {by, on, reason}
    this.#unexpected(node, '`{by, on, reason}`: who decided, on which day, and why')
    return undefined
  }

  #words(map: YAMLMap | undefined, key: 'vendor' | 'assessor'): Record<string, string> {
    const text = this.#text(map, key, (value) => ({value}))
    return text === undefined ? {} : {[key]: text}
  }

  /** The text of a key; nothing where it is empty. */
  #text<Value>(
    map: YAMLMap | undefined,
    key: string,
    read: (text: string) => Read<Value>,
  ): Value | undefined {
    const node = map?.get(key, true) as Node | undefined
    if (!node || (isScalar(node) && node.value === null)) return undefined
    if (!isScalar(node)) return this.#unexpected(node, 'text')
    const text = String(node.source ?? node.value).trim()
    if (text === '') return undefined
    const found = read(text)
    return 'value' in found ? found.value : this.#unexpected(node, found.expected)
  }

  #map(node: Node | null, keys: readonly string[], expected: string): YAMLMap | undefined {
    if (!isMap(node)) return this.#unexpected(node, expected)
    for (const {key} of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const at = (key as Node).range?.[0] ?? 0
      const known = keys.map((each) => `\`${each}\``).join(', ')
      if (!keys.includes(name))
        this.fail(unexpectedAnswer, `Unexpected key \`${name}\``, at, `there is ${known}`)
    }
    return node
  }

  #unexpected(node: Node | null, expected: string): undefined {
    const what = isScalar(node) ? `\`${node.source ?? node.value}\`` : 'value'
    this.fail(unexpectedAnswer, `Unexpected ${what}, expected ${expected}`, node?.range?.[0] ?? 0)
  }

  fail(kind: DiagnosticKind, message: string, offset: number, hint?: string): void {
    const {line, col} = this.#lines.linePos(offset)
    const place: Place = {
      file: this.#file,
      start: {line: Math.max(1, line), column: Math.max(1, col)},
    }
    this.diagnostics.push(report(kind, {message, place, ...(hint ? {hint} : {})}))
  }
}

function boundsOf(asked: JsonObject): Pick<AnswerSheet, 'asked' | 'acceptFrom' | 'conditionsFrom'> {
  const {acceptFrom, conditionsFrom} = (asked['dueDiligence'] ?? {}) as JsonObject
  return {
    asked,
    ...(typeof acceptFrom === 'number' ? {acceptFrom} : {}),
    ...(typeof conditionsFrom === 'number' ? {conditionsFrom} : {}),
  }
}
