import type {EventSchema} from '@ringfence/deal'
import type {Facts, JsonObject, Result} from '@ringfence/model'
import type {DraftLetter, TestInput} from '@ringfence/verify'
import {type DraftedContract, draftContract} from './draft-contract.ts'
import {noticeOn} from './draft-notice.ts'

/** Drafts letters for tests of their clauses. Many tests begin with one deal, whose contract is drafted once. */
export function lettersForTests(
  {library, schema}: Pick<TestInput, 'library' | 'schema'>,
  eventSchema: EventSchema,
): DraftLetter {
  const contracts = new Map<string, Result<DraftedContract>>()
  const contractOf = (deal: JsonObject): Result<DraftedContract> => {
    const text = JSON.stringify(deal)
    const known = contracts.get(text)
    if (known) return known
    const drafted = draftContract({deal: {file: 'deal', text}, library, schema, tool: ''})
    contracts.set(text, drafted)
    return drafted
  }
  return ({deal, event, notice, without, ...rest}) => {
    const contract = contractOf(deal)
    const value = contract.value && lacking(without, contract.value)
    return noticeOn(
      {diagnostics: contract.diagnostics, ...(value ? {value} : {})},
      {
        kind: notice.kind,
        event: {file: 'event', text: JSON.stringify(event)},
        library,
        eventSchema,
        tool: '',
        ...rest,
      },
    )
  }
}

/** A contract as if it lacked some of its clauses. */
function lacking(ids: readonly string[], drafted: DraftedContract): DraftedContract {
  if (ids.length === 0) return drafted
  const isLeft = (id: string) => !ids.includes(id.replace(/#.*$/, ''))
  const {contract, facts} = drafted
  const labels: Facts['labels'] = new Map([...facts.labels].filter(([id]) => isLeft(id)))
  const sections = contract.sections.filter(({id}) => isLeft(id))
  return {...drafted, contract: {...contract, sections}, facts: {...facts, labels}}
}
