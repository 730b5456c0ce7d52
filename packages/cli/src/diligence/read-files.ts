import {isUtf8} from 'node:buffer'
import type {AnswerSheet} from '@ringfence/generator/diligence'
import {isArchive, readAnswers, readCompleted, readDeal} from '@ringfence/generator/diligence'
import {type Diagnostic, type JsonObject, report} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {unreadableInput} from '../kinds.ts'
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
  const making = '`ringfence diligence --blank -o answers.yaml` makes one to fill in'
  const bytes = findings.keep(await readInput(path, host, making))?.text
  if (!bytes) return undefined
  const library = await resources.library()
  if (isArchive(bytes)) return findings.keep(readCompleted({file: path, bytes}, library))
  if (!isUtf8(bytes)) {
    findings.keep({diagnostics: [notText(path)]})
    return undefined
  }
  const text = new TextDecoder().decode(bytes)
  findings.sources.set(path, text)
  return findings.keep(readAnswers({file: path, text}, library))
}

function notText(file: string): Diagnostic {
  const hint = 'answers are a file of YAML in UTF-8, or a completed Word document'
  return report(unreadableInput, {message: 'The file is not UTF-8', place: {file}, hint})
}
