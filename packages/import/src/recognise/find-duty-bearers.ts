import {namesSide} from './find-parties.ts'

interface Terms {
  /** What the parties are called. */
  readonly parties: readonly string[]
  /** All terms that the contract defines. */
  readonly defined: readonly string[]
}

/** What those are called on whom a contract puts duties: its parties, roles that it defines, and parties as such. */
export function findDutyBearers(text: string, {parties, defined}: Terms): readonly string[] {
  const asSuch = ['Party', 'Parties'].filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  const roles = defined.filter(namesSide)
  return [...new Set([...parties, ...roles, ...asSuch])].filter((name) => !shipped.has(name))
}

/** Lint knows them of itself. */
const shipped = new Set(['Customer', 'Vendor'])
