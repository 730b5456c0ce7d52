import type {DiligenceSetting, DiligenceTerms, Json, JsonObject} from '@ringfence/model'
import {valueAt} from './calls-for.ts'
import type {ScoredQuestion} from './score-question.ts'

/** Terms of the contract that weak answers call for. */
export interface CalledTerms {
  readonly id: string
  readonly title: string
  readonly reasons: readonly CallReason[]
  readonly settings: readonly CalledSetting[]
}

export interface CallReason {
  readonly question: string
  readonly score: number
  readonly because: string
}

export interface CalledSetting extends DiligenceSetting {
  /** What the deal has, where it was compared with one. */
  readonly found?: {readonly value?: Json; readonly enough: boolean}
}

/** The terms that the scores call for, those with most reasons first. */
export function callTerms(
  questions: readonly ScoredQuestion[],
  terms: Readonly<Record<string, DiligenceTerms>>,
): readonly CalledTerms[] {
  const reasons = new Map<string, CallReason[]>()
  for (const {question, score} of questions)
    for (const {terms: name, below, because} of question.calls)
      if (score !== 'n/a' && score < below)
        reasons.set(name, [...(reasons.get(name) ?? []), {question: question.id, score, because}])
  return [...reasons]
    .flatMap(([id, found]) => {
      const known = terms[id]
      return known ? [{id, title: known.title, reasons: found, settings: known.settings}] : []
    })
    .toSorted((a, b) => b.reasons.length - a.reasons.length)
}

/** The same terms, each setting with what a deal has in its place. */
export function compareTerms(
  terms: readonly CalledTerms[],
  view: JsonObject,
): readonly CalledTerms[] {
  return terms.map((each) => ({
    ...each,
    settings: each.settings.map((setting) => {
      const value = valueAt(view, setting.at.split('/').slice(1))
      const enough = isEnough(setting, value)
      return {...setting, found: value === undefined ? {enough} : {value, enough}}
    }),
  }))
}

/** Whether a deal's value does what the setting asks for. */
export function isEnough(
  {set, or = [], enough}: DiligenceSetting,
  value: Json | undefined,
): boolean {
  if (value === undefined) return false
  if (typeof value === 'number' && typeof set === 'number' && enough)
    return enough === 'atLeast' ? value >= set : value <= set
  return [set, ...or].some((wanted) =>
    Array.isArray(wanted)
      ? Array.isArray(value) && wanted.every((each) => value.includes(each))
      : wanted === value,
  )
}
