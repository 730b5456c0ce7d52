import type {AnswerSheet} from '@ringfence/generator/diligence'
import {isArchive, readAnswers, readCompleted, readDeal} from '@ringfence/generator/diligence'
import type {JsonObject} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {readInput} from '../read-input.ts'
import type {Findings} from './findings.ts'

/** What templates read of a deal. */
export async function readView(
  path: string,
  findings: Findings,
  {host, resources}: Context,
): Promise<JsonObject | undefined> {
  const input = findings.keep(await readInput(path, host))
  if (!input) return undefined
  findings.sources.set(path, new TextDecoder().decode(input.text))
  return findings.keep(readDeal(input, await resources.dealSchema()))?.view
}

/** The answers in a file of answers, or in a completed Word document. */
export async function readSheet(
  path: string,
  findings: Findings,
  {host, resources}: Context,
): Promise<AnswerSheet | undefined> {
  const bytes = findings.keep(await readInput(path, host))?.text
  if (!bytes) return undefined
  const library = await resources.library()
  if (isArchive(bytes)) return findings.keep(readCompleted({file: path, bytes}, library))
  const text = new TextDecoder().decode(bytes)
  findings.sources.set(path, text)
  return findings.keep(readAnswers({file: path, text}, library))
}
