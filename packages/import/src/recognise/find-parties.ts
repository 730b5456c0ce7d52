import {uncertainPart} from '../kinds.ts'
import {textOfRuns} from './entries.ts'
import {findTerms} from './find-terms.ts'
import type {Finding} from './findings.ts'
import {nodesIn, type Part} from './outline.ts'
import type {Runs} from './part-builder.ts'

/** A party as the contract names it. */
export interface FoundParty {
  readonly side: 'customer' | 'vendor'
  readonly name: string
  /** What the contract calls it, such as `Supplier`. */
  readonly term: string
}

export interface FoundParties {
  readonly parties: readonly FoundParty[]
  /** What the contract calls them and others that make it. */
  readonly terms: readonly string[]
  readonly findings: readonly Finding[]
}

/** Finds who the parties are: a name, its description, and the term in brackets. */
export function findParties(parts: readonly Part<Runs>[]): FoundParties {
  const named = parts
    .filter(({role}) => role === 'parties' || role === 'recitals' || role === 'cover')
    .flatMap(({children}) => [...nodesIn(children)])
    .flatMap((node) => (node.type === 'item' || node.type === 'text' ? namesIn(node.text) : []))
  const unique = named
    .filter(({term}, index) => named.findIndex((each) => each.term === term) === index)
    .slice(0, 6)
  const at = parts.find(({role}) => role === 'parties')?.at ?? {paragraph: 1}
  const customer =
    unique.find(({term}) => buyers.test(term)) ?? unique.find(({term}) => !sellers.test(term))
  const vendor =
    unique.find((each) => each !== customer && sellers.test(each.term)) ??
    unique.find((each) => each !== customer)
  const parties: FoundParty[] = [
    ...(customer ? [{side: 'customer' as const, ...customer}] : []),
    ...(vendor ? [{side: 'vendor' as const, ...vendor}] : []),
  ]
  const who = parties.map(({name, side}) => `${name} as the ${side}`).join(', ')
  const message =
    parties.length === 0
      ? 'No party was found: names stay as they are typed, and the example deal has samples of its own, which nothing prints'
      : parties.length === 1
        ? 'Only one party was found; the example deal has a sample in the place of the other, which nothing prints'
        : 'Check the sides of the parties'
  const others = unique.filter(({term}) => !parties.some((each) => each.term === term))
  return {
    parties,
    terms: unique.map(({term}) => term),
    findings: [
      {kind: uncertainPart, at, message, quote: who},
      ...others.map(({name}) => ({
        kind: uncertainPart,
        at,
        message: 'A further party stands in the text as it is',
        quote: name,
      })),
    ],
  }
}

const buyers =
  /\b(?:customer|client|buyer|purchaser|principal|employer|company|disclos\w+|licensee|lessee|tenant|borrower|assignee|owner|authority|subscriber|auftraggeber\w*|kunde|käufer\w*|besteller\w*|cliente?)\b/i
const sellers =
  /\b(?:vendor|supplier|provider|contractor|consultant|seller|developer|manufacturer|recipient|receiving|licensor|lessor|landlord|lender|assignor|employee|agent|distributor|reseller|partner|auftragnehmer\w*|verkäufer\w*|lieferant\w*|dienstleister\w*|anbieter\w*|prestataire|fournisseur|proveedor|fornitore)\b/i
const form =
  /\b(?:Inc|LLC|LLP|LP|Ltd|Limited|PLC|plc|Corp|Corporation|Company|Co|GmbH|AG|S\.?A|SAS|SARL|B\.?V|N\.?V|K\.?K|Pty|Pvt|S\.?p\.?A|S\.?r\.?l|A\/S|AB|Oy|University|Bank|Trust|Authority|Council|Partners|Holdings)\b/i

/** Whether a term ends in a word for one side of a contract, as `Receiving Party` and `Service Provider` do. */
export function namesSide(term: string): boolean {
  const last = term.split(' ').at(-1) ?? ''
  return last === 'Party' || buyers.test(last) || sellers.test(last)
}

/** Names before a term in brackets: words with capitals up to a comma or a bracket. */
function namesIn(runs: Runs): readonly {readonly name: string; readonly term: string}[] {
  const text = textOfRuns(runs)
  const found: {name: string; term: string}[] = []
  let from = 0
  for (const {start, end, term} of findTerms(runs, text)) {
    const lead = text.slice(from, start)
    from = end
    if (
      !/\([^()]*$|(?:hereinafter|hereafter|nachstehend|nachfolgend|im folgenden)[^,.;]*$/i.test(
        lead,
      )
    )
      continue
    const name = nameIn(lead)
    const isRole = buyers.test(term) || sellers.test(term) || form.test(name ?? '')
    if (name !== undefined && isRole && !/^(?:agreement|effective date|parties|party)$/i.test(term))
      found.push({name, term})
  }
  return found
}

function nameIn(lead: string): string | undefined {
  const words = lead
    .replace(/^.*?\b(?:by and between|between|among|zwischen|entre|tra)\b[\s:]*/is, '')
    .replace(
      /^[\s,;).]*(?:(?:and|und|et|y|e)\s+)?(?:\(?\d\)?\.?\s+)?(?:(?:der|die|das|dem|la|le|el|il)\s+)?/i,
      '',
    )
  const [name = ''] =
    /^(?:\p{Lu}|\d)(?:[^,(;:[\]]|,(?=\s*(?:Inc|LLC|Ltd|Limited|L\.?P|LLP|Co\b|S\.A|B\.V|N\.V|GmbH|PLC))){1,100}?(?=,(?!\s*(?:Inc|LLC|Ltd|Limited|L\.?P|LLP|Co\b|S\.A|B\.V|N\.V|GmbH|PLC))|\s*\(|\s*;|\s+(?:an?|whose|with|of|is)\s|$)/u.exec(
      words,
    ) ?? []
  const [, prompt] = /^\[([^[\]]{3,60})\]/.exec(words) ?? []
  if (prompt !== undefined && /\p{L}{3}/u.test(prompt)) return prompt.trim()
  const clean = name.replaceAll(/\s+/g, ' ').trim()
  return clean.length >= 3 && clean.split(' ').length <= 10 && !/_{2,}/.test(clean)
    ? clean
    : undefined
}
