import type {Agreement, Library, Notice} from '@ringfence/model'
import {readAgreement} from './read-agreement.ts'
import {readNotice} from './read-notice.ts'
import type {Run} from './run.ts'

/** The kinds of documents that a library has. */
export function compileDocuments(
  run: Run,
  {clauses}: Pick<Library, 'clauses'>,
): Pick<Library, 'agreements' | 'notices'> {
  const {files, fields} = run.source
  const inputs = {given: {fields}, tables: {files, clauses}}
  const agreements: Record<string, Agreement> = {}
  for (const file of run.matching(/^agreements\/[^/]+\/agreement\.yaml$/)) {
    const agreement = run.take(file, inputs, (source) => readAgreement(file, source))
    if (agreement) agreements[agreement.kind] = agreement
  }
  const notices: Record<string, Notice> = {}
  for (const file of run.matching(/^notices\/[^/]+\/notice\.yaml$/)) {
    const notice = run.take(file, inputs, (source) => readNotice(file, source))
    if (notice) notices[notice.kind] = notice
  }
  return {agreements, notices}
}
