import type {JsonObject, ProtectionLevel} from '@ringfence/model'
import type {Lift} from './protection-report.ts'

/** Levels as a reader takes them in from afar. */
export const marks: Readonly<Record<ProtectionLevel, string>> = {
  strong: '●●●',
  standard: '●●○',
  weak: '●○○',
  absent: '○○○',
}

/** What to change in the deal, one change an entry: `/liability/ipLoss → "unlimited"`. */
export function changesIn({set, supply}: Pick<Lift, 'set' | 'supply'>): readonly string[] {
  return [
    ...entries(set).map(([pointer, value]) => `${pointer} → ${value}`),
    ...entries(supply).map(([pointer, value]) => `${pointer} → yours, such as ${value}`),
  ]
}

function entries(values: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(values).map(([pointer, value]) => [pointer, JSON.stringify(value)])
}

export function idsOf(named: readonly {readonly id: string}[]): string {
  return named.map(({id}) => id).join(', ')
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What stands on every form of the report. */
export const reservation =
  'Levels follow published definitions (docs/protection.md), not judgement of this deal. Information, not legal advice.'

/** What is said of a part that no document of the deal is of a kind to serve. */
export const notServed = 'not for this kind of document'

/** Words that fit in so many characters, with a sign where something is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/(?: …|[,;:–])+$/, '')} …`
}
