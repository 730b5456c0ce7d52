import type {When} from './condition.ts'
import type {Json} from './json.ts'

/** What `templates/diligence` says: questions to vendors, the terms that weak answers call for, facts about countries. */
export interface Diligence {
  /** In their order; their weights add up to 100. */
  readonly categories: readonly DiligenceCategory[]
  readonly terms: Readonly<Record<string, DiligenceTerms>>
  /** By country code of ISO 3166-1. */
  readonly countries: Readonly<Record<string, DiligenceCountry>>
}

export interface DiligenceCategory {
  readonly id: string
  readonly title: string
  readonly weight: number
  /** What the questions find out, after the word “On”. */
  readonly about: string
  readonly questions: readonly DiligenceQuestion[]
}

export interface DiligenceQuestion {
  /** `SEC-1`; asked for each country, `CTY-1-IN`. */
  readonly id: string
  readonly text: string
  /** The document that proves the answer; absent where there is none. */
  readonly evidence?: string
  readonly answer: 'yesNo' | 'text' | 'date'
  /** Of a `yesNo`: the answer that speaks for the vendor. */
  readonly good?: 'yes' | 'no'
  /** Within the category. */
  readonly weight: number
  /** What excludes the vendor. */
  readonly knockout?: string
  readonly when?: When
  readonly perCountry: boolean
  readonly fact?: CountryFact
  readonly guidance: {readonly five: string; readonly three: string; readonly zero: string}
  readonly calls: readonly DiligenceCall[]
}

/** Terms that every score below a bound calls for. */
export interface DiligenceCall {
  readonly terms: string
  readonly below: number
  readonly because: string
}

export interface DiligenceTerms {
  readonly title: string
  readonly settings: readonly DiligenceSetting[]
}

/** A value of the deal that brings terms into the contract. */
export interface DiligenceSetting {
  /** JSON Pointer into the deal. */
  readonly at: string
  readonly set: Json
  /** Values that do as well. */
  readonly or?: readonly Json[]
  /** Whether more, or less, of a number does as well. */
  readonly enough?: 'atLeast' | 'atMost'
}

export type CountryFact = 'berne' | 'trips' | 'wct' | 'newYork' | 'tradeSecrets'

export interface DiligenceCountry
  extends Readonly<Partial<Record<CountryFact, 'yes' | 'partly' | 'no'>>> {
  readonly secrets?: string
  readonly judgments?: string
  readonly assignment?: string
  readonly source: string
  readonly confidence: 'verified' | 'general'
  readonly reviewedOn: string
}
