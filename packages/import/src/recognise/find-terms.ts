import type {SourceRun} from '../source/source-document.ts'
import {findQuoted} from './find-quoted.ts'

/** A term at the place of its definition, with its quotation marks if it has them. */
export interface FoundTerm {
  readonly start: number
  readonly end: number
  readonly term: string
}

const defining =
  /^\s*(?:,[^,.;]{1,60},\s*|\([^)]{1,60}\)\s*)?(?:(?:shall|will) )?(?:means?|includes?|ha(?:s|ve) the meaning|is defined|refers? to|bedeutet|bezeichnet|meint|umfasst|ist|sind|significan?|désigne|signifie|indica|betekent)(?![\p{L}\p{N}])/iu
/** Words that give what stands before them a name, without brackets. */
const naming =
  /(?:hereinafter|hereafter|nachstehend|nachfolgend|im folgenden|ci-après|en adelante|di seguito)(?: (?:referred to as|called|known as|dénommée?|denominad[oa]|il|la|le|el|the|kurz))*,? ?$/i
const connecting =
  /^(?:the|each|every|an?|and|or|&|both|together|with|all|of|them|its|their|affiliates|collectively|individually|jointly|severally|hereinafter|hereafter|herein|referred|to|as|in|this|agreement|deed|such|any|being|defined|called|known|for|short|im|in|folgenden|nachfolgend|nachstehend|der|die|das|den|dem|kurz|genannt|bezeichnet|gemeinsam|zusammen|einzeln|jeweils|jede[rs]?|eine?|und|oder|als|auch|dieser|vertrag|ci-après|dénommée?s?|désignée?s?|le|la|les|l['’]|une?|chacune?|et|ou|ensemble|collectivement|individuellement|en|adelante|lo|el|los|las|denominad[oa]s?|conjuntamente|y|e|o|di|seguito|il|gli|[\s,;:/])*$/i

/** Finds the terms that a paragraph defines. */
export function findTerms(runs: readonly SourceRun[], text: string): readonly FoundTerm[] {
  const inBrackets = bracketsThatDefine(runs, text)
  const found: FoundTerm[] = [...inBrackets]
  for (const {start, end, words: term} of findQuoted(text)) {
    if (found.some((each) => each.start < end && start < each.end)) continue
    const before = text.slice(0, start)
    const defines =
      (defining.test(text.slice(end)) && beginsSentence(before)) || naming.test(before)
    if ((defines || isBold(runs, start + 1, end - 1)) && /\p{L}/u.test(term))
      found.push({start, end, term})
  }
  const led = boldLead(runs, text)
  if (led && !found.some(({start}) => start < led.end)) found.push(led)
  return found
    .filter(({start, end}) => standsFree(text, start, end))
    .toSorted((a, b) => a.start - b.start)
}

/** `(the “Supplier”)`, `(each a “Party” and together the “Parties”)`, `(the **Supplier**)`: nothing else in the brackets. */
function bracketsThatDefine(runs: readonly SourceRun[], text: string): readonly FoundTerm[] {
  return [...text.matchAll(/\(([^()]{1,160})\)/g)].flatMap(({1: inside = '', index}) => {
    const start = index + 1
    const marks = findQuoted(inside).map(({start: at, end, words}) => ({
      start: start + at,
      end: start + end,
      term: words,
    }))
    const terms = marks.length > 0 ? marks : boldIn(runs, start, start + inside.length)
    const rest = terms.reduceRight(
      (left, each) => left.slice(0, each.start - start) + left.slice(each.end - start),
      inside,
    )
    return connecting.test(rest) ? terms.filter(({term}) => /\p{L}/u.test(term)) : []
  })
}

/** Bold words between two places, a stretch each. */
function boldIn(runs: readonly SourceRun[], from: number, to: number): readonly FoundTerm[] {
  const found: FoundTerm[] = []
  let at = 0
  for (const {text, bold} of runs) {
    const start = Math.max(at, from)
    const end = Math.min(at + text.length, to)
    const last = found.at(-1)
    if (bold && start < end) {
      const words = text.slice(start - at, end - at)
      if (last && last.end === start)
        found[found.length - 1] = {...last, end, term: last.term + words}
      else found.push({start, end, term: words})
    }
    at += text.length
  }
  return found.flatMap(({start, term}) => {
    const words = term.trim()
    const lead = term.indexOf(words)
    const plain = words.length <= 80 && !/["“”„«»[\]_{}<>]/.test(words)
    return words !== '' && plain
      ? [{start: start + lead, end: start + lead + words.length, term: oneLine(words)}]
      : []
  })
}

/** Bold words at the start that are defined: **Affiliate** means … */
function boldLead(runs: readonly SourceRun[], text: string): FoundTerm | undefined {
  const [first] = boldIn(runs, 0, Math.min(text.length, 100))
  return first && text.slice(0, first.start).trim() === '' && defining.test(text.slice(first.end))
    ? first
    : undefined
}

function isBold(runs: readonly SourceRun[], start: number, end: number): boolean {
  let at = 0
  return runs.every(({text, bold}) => {
    const inside = at < end && at + text.length > start
    at += text.length
    return !inside || bold === true || text.trim() === ''
  })
}

function beginsSentence(before: string): boolean {
  return before.trim() === '' || /[.:;]\s*$|\band\s*$/.test(before)
}

/** A mark in bold needs space or punctuation on both sides. */
function standsFree(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
