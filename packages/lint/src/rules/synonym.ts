import {escapePattern} from '../escape-pattern.ts'
import {matchesIn, placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** Two names for one party are two parties. The words are in `vocabularies/synonyms.yaml`. */
export const synonym: LintRule = {
  code: 'drafting/synonym',
  severity: 'error',
  source: 'L29',
  description: 'A concept that has a term is called by another name.',
  bad: '1. The Supplier acts with care.',
  good: '1. Vendor shall act with care.',
  blind: 'Knows the names that the library lists, with a capital letter.',
  *check({prose, synonyms = {}}) {
    // A library whose own contracts use the word says so by itself: `Provider: Provider`.
    const names = Object.keys(synonyms).filter((name) => synonyms[name] !== name)
    if (names.length === 0) return
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${names.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    )
    for (const {line, index, text} of matchesIn(prose, pattern))
      yield {
        message: `\`${text}\`, expected \`${synonyms[text]}\``,
        place: placeIn(line, index),
      }
  },
}
