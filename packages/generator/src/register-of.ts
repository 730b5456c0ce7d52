import type {Library} from '@ringfence/model'
import {obligationsOf, type Register} from '@ringfence/obligations'
import {dealReader} from '@ringfence/template'
import type {DraftedContract} from './draft-contract.ts'

export interface RegisterOptions {
  readonly library: Library
  /** ISO 8601 dates that are no Business Days besides Saturdays and Sundays. */
  readonly holidays?: readonly string[]
}

/** The register of duties of a deal: of its document, and of the others of its bundle after it. */
export function registerOf(
  documents: readonly DraftedContract[],
  {library, holidays = []}: RegisterOptions,
): Register {
  const infos = documents.map(({contract}) => contract.info)
  const [first] = infos
  const parties = first?.parties ?? []
  const reference = first?.reference
  const effective = documents[0]?.deal.data['dates']
  const stamp = (effective as {effective?: unknown} | undefined)?.effective
  return {
    title: [first?.title ?? '', ...(reference === undefined ? [] : [`(${reference})`])].join(' '),
    parties,
    key: reference ?? [first?.kind, ...parties].join('\n'),
    ...(typeof stamp === 'string' && /^\d/.test(stamp) ? {stamp} : {}),
    obligations: documents.flatMap(({deal, contract, facts}) => {
      const {kind} = contract.info
      const sections = contract.sections.map(({id}) => id)
      const reader = dealReader(library, deal, {
        kind,
        sections: [...sections, ...companions(documents)],
      })
      return obligationsOf({deal, contract, facts, library, reader, holidays})
    }),
  }
}

function companions(documents: readonly DraftedContract[]): readonly string[] {
  return documents.flatMap(({contract}) =>
    contract.sections.map(({id}) => `${contract.info.kind}:${id}`),
  )
}
