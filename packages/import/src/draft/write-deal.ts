import type {Json, JsonObject} from '@ringfence/model'
import {stringify} from 'yaml'
import type {FoundParty} from '../recognise/find-parties.ts'
import type {RecognisedContract} from '../recognise/recognise.ts'
import {oneLine} from './escape-text.ts'

/** An example deal that fills every blank, so that the library can be drafted at once. */
export function writeDeal(
  {parties, fields, language, file}: RecognisedContract,
  kind: string,
): string {
  const custom = Object.fromEntries(
    fields.map(({path, sample}) => [path.slice('custom.'.length), lined(sample)]),
  )
  const deal: JsonObject = {
    kind,
    language: {primary: language},
    parties: (['customer', 'vendor'] as const).map((side) => partyOf(side, parties)),
    ...(fields.length > 0 ? {custom} : {}),
  }
  const comment = ` A sample, to see the contract that was imported from ${oneLine(file)} in full. What stands in the text of the
 contract is under custom; of the parties only the legal names are printed, so the rest is made up.`
  return `#${comment.replaceAll('\n', '\n#')}\n${stringify(deal, {lineWidth: 0})}`
}

function lined(sample: Json): Json {
  return typeof sample === 'string' ? oneLine(sample) : sample
}

function partyOf(side: FoundParty['side'], parties: readonly FoundParty[]): JsonObject {
  const found = parties.find((each) => each.side === side)
  const name = oneLine(
    found?.name ?? `Sample ${side === 'customer' ? 'Customer' : 'Vendor'} Limited`,
  )
  return {
    id: side,
    role: side,
    legalName: name,
    shortName: name,
    entityType: 'other',
    entityWords: 'a company',
    incorporation: 'GB-ENG',
    registeredAddress: {lines: ['1 Sample Street'], city: 'London', country: 'GB'},
    signatories: [{name: 'Sample Person', title: 'Director'}],
  }
}
