import type {DiligenceQuestion} from '@ringfence/model'
import type {Node} from 'yaml'
import type {GivenAnswer, Waiver} from '../answers.ts'
import {readDay, readReply, readScore} from './read-value.ts'
import {isEmpty, type YamlReader} from './yaml-reader.ts'

const answerKeys = ['answer', 'evidence', 'score', 'waived']
const waiverKeys = ['by', 'on', 'reason']

/** What a file of answers says to one question; a line that is left empty says nothing. */
export function readAnswer(
  question: DiligenceQuestion,
  node: Node | null,
  reader: YamlReader,
): GivenAnswer {
  if (isEmpty(node)) return {}
  const map = reader.map(node, answerKeys, '`{answer, evidence, score}`')
  const answer = reader.text(map, 'answer', (text) => readReply(question, text))
  const evidence = reader.text(map, 'evidence', (value) => ({value}))
  const score = reader.text(map, 'score', readScore)
  const waived = map?.get('waived', true) as Node | undefined
  const waiver = waived && readWaiver(waived, reader)
  return {
    ...(answer === undefined ? {} : {answer}),
    ...(evidence === undefined ? {} : {evidence}),
    ...(score === undefined ? {} : {score}),
    ...(waiver ? {waived: waiver} : {}),
  }
}

function readWaiver(node: Node, reader: YamlReader): Waiver | undefined {
  const faults = reader.diagnostics.length
  const map = reader.map(node, waiverKeys, '`{by, on, reason}`')
  const by = reader.text(map, 'by', (value) => ({value}))
  const on = reader.text(map, 'on', readDay)
  const reason = reader.text(map, 'reason', (value) => ({value}))
  if (by !== undefined && on !== undefined && reason !== undefined) return {by, on, reason}
  // A part that is wrong has been told; one that is missing has not.
  return reader.diagnostics.length > faults
    ? undefined
    : reader.unexpected(node, '`{by, on, reason}`: who decided, on which day, and why')
}
