import type {Json} from '@ringfence/model'
import {stringify} from 'yaml'
import type {Assessment} from '../assess.ts'
import {putAt} from '../put-at.ts'

/**
 * The result as a part of a deal file, to paste: the block `dueDiligence`, and the settings that the answers call
 * for; after a comparison with a deal, only those that it lacks.
 */
export function dealFragment(assessment: Assessment, assessedOn?: string): string {
  const {total, band, knockouts, terms} = assessment
  const result = {
    ...(assessedOn === undefined ? {} : {completedOn: assessedOn}),
    // A whole number never gives a better band than the total has.
    score: Math.floor(total),
    band,
    ...(knockouts.length > 0 ? {knockouts: [...knockouts]} : {}),
  }
  const settings: {[key: string]: Json} = {}
  for (const {settings: called} of terms)
    for (const {at, set, found} of called)
      if (!found?.enough) putAt(settings, at.split('/').slice(1), set)
  const day =
    assessedOn === undefined ? '# completedOn: the day of the assessment is not known\n' : ''
  const block = `${day}${stringify({dueDiligence: result})}`
  if (Object.keys(settings).length === 0) return block
  const because =
    '# What the weaknesses call for; merge it into the deal, where these keys stand already.\n'
  return `${block}\n${because}${stringify(settings, {aliasDuplicateObjects: false})}`
}
