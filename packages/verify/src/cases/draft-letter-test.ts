import type {Companion, Json, JsonObject, Notice, Result} from '@ringfence/model'
import type {OnChoice} from '@ringfence/template'
import type {DraftedTest, ToDraft} from './draft-test.ts'
import {eventNamed} from './event-named.ts'
import {withSettings} from './with-settings.ts'

/** Drafts a letter, and the contract before it. */
export type DraftLetter = (letter: LetterToDraft) => Result<Companion>

export interface LetterToDraft {
  readonly deal: JsonObject
  readonly event: JsonObject
  readonly notice: Notice
  /** Clauses that the contract is taken to lack. */
  readonly without: readonly string[]
  /** Only this clause of the letter; all unless given. */
  readonly only?: string
  readonly onChoice: OnChoice
}

interface LetterContext {
  readonly library: Parameters<typeof eventNamed>[1]
  readonly draftLetter?: DraftLetter
}

/** Drafts a clause of a letter from an example event and the contract of its deal. Throws where nothing drafts letters. */
export function draftLetterTest(
  {test, clause, base, onChoice}: ToDraft,
  {library, draftLetter}: LetterContext,
): DraftedTest {
  const happened = eventNamed(test.event ?? '', library)
  if (!happened) throw new Error(`No event ${test.event}, which should have been checked`)
  if (!draftLetter) throw new Error('Tests of letters need the schema of events')
  const {notice, data} = happened
  const {ofEvent, ofDeal} = settingsFor(notice.kind, test.set)
  const {value, diagnostics} = draftLetter({
    deal: withSettings(base, ofDeal),
    event: withSettings(data, ofEvent),
    notice,
    without: test.without,
    ...(test.whole ? {} : {only: clause.id}),
    onChoice,
  })
  if (!value) return {diagnostics, fired: []}
  const section = value.contract.sections.find(({id}) => id === clause.id)
  return {diagnostics, fired: [], drafted: {facts: value.facts, ...(section ? {section} : {})}}
}

/** Templates read an event under the name of its kind, and so a test sets it: `/auditNotice/ground`. */
function settingsFor(
  kind: string,
  set: Readonly<Record<string, Json>>,
): Readonly<Record<'ofEvent' | 'ofDeal', Readonly<Record<string, Json>>>> {
  const own = `/${kind}/`
  const entries = Object.entries(set)
  return {
    ofEvent: Object.fromEntries(
      entries
        .filter(([pointer]) => pointer.startsWith(own))
        .map(([pointer, value]) => [pointer.slice(own.length - 1), value]),
    ),
    ofDeal: Object.fromEntries(entries.filter(([pointer]) => !pointer.startsWith(own))),
  }
}
