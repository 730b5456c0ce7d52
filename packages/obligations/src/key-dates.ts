import {addMonths, type Contract, type DealReader, type Json} from '@ringfence/model'

/** The dates that duties are counted from, as far as the deal fixes them. ISO 8601. */
export interface KeyDates {
  readonly effectiveDate?: string
  readonly commencementDate?: string
  readonly agreementDate?: string
  /** Last day of the term, if it is not renewed and nobody ends it before. */
  readonly termEnd?: string
  /** The Exit Period that there is if nobody gives notice before. */
  readonly exitPeriodStart?: string
  readonly exitPeriodEnd?: string
}

/** The words of a contract for each of these dates. */
export const dateWords: Readonly<Record<keyof KeyDates, string>> = {
  effectiveDate: 'the Effective Date',
  commencementDate: 'the Commencement Date',
  agreementDate: 'the date of the agreement',
  termEnd: 'the end of the agreement',
  exitPeriodStart: 'the beginning of the Exit Period',
  exitPeriodEnd: 'the end of the Exit Period',
}

/** Whether the date is only right if the contract runs to its end. */
export function dependsOnEnd(name: string): boolean {
  return name === 'termEnd' || name === 'exitPeriodStart' || name === 'exitPeriodEnd'
}

export function isKeyDate(name: string): name is keyof KeyDates {
  return Object.hasOwn(dateWords, name)
}

/** Reads the dates of a deal; the contract tells whether it has a term of its own. */
export function keyDatesOf(contract: Contract, {valueAt}: DealReader): KeyDates {
  const commencement = dateIn(valueAt('dates.commencement'))
  const given = valueAt('dates.effective')
  const effective = given === 'commencement' ? commencement : dateIn(given)
  const start = commencement ?? startOfWork(contract, valueAt) ?? effective
  const agreement = dateIn(valueAt('dates.agreement')) ?? effective
  const end = contract.sections.some(({id}) => id === 'term') ? endOf(start, valueAt) : undefined
  return {
    ...(effective ? {effectiveDate: effective} : {}),
    ...(start ? {commencementDate: start} : {}),
    ...(agreement ? {agreementDate: agreement} : {}),
    ...(end ? {termEnd: end, ...exitPeriodAround(end, valueAt)} : {}),
  }
}

/** A statement of work that is a document of its own commences when its work starts. */
function startOfWork({info}: Contract, valueAt: DealReader['valueAt']): string | undefined {
  return info.kind === 'statementOfWork' ? dateIn(valueAt('services.sow.start')) : undefined
}

function exitPeriodAround(end: string, valueAt: DealReader['valueAt']): Partial<KeyDates> {
  const months = valueAt('exit.durationMonths')
  if (typeof months !== 'number') return {}
  return {exitPeriodStart: addMonths(end, -months), exitPeriodEnd: addMonths(end, months)}
}

function endOf(start: string | undefined, valueAt: DealReader['valueAt']): string | undefined {
  if (valueAt('term.kind') !== 'fixed') return undefined
  const given = dateIn(valueAt('term.endDate'))
  if (given) return given
  const months = valueAt('term.initialMonths')
  return start && typeof months === 'number' ? addMonths(start, months) : undefined
}

/** The value, where it is a date and not a word or an unknown. */
export function dateIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
}
