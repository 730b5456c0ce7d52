import {matchesIn, placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** Without its capitals the term is an ordinary phrase, and may mean something else. */
export const termLowerCase: LintRule = {
  code: 'term/lower-case',
  severity: 'warning',
  document: true,
  source: 'L11',
  description: 'A defined term of several words is written with small letters.',
  bad: '1. There are papers (each a **"Blue Paper"**). Vendor shall keep each Blue Paper. Vendor shall copy each blue paper.',
  good: '1. There are papers (each a **"Blue Paper"**). Vendor shall keep each Blue Paper. Vendor shall copy each Blue Paper.',
  blind:
    'Terms of one word, which are words of the language too; definitions and recitals, which speak before the terms are there.',
  *check({facts, prose}) {
    const terms = [...facts.terms.keys()].filter((term) => / /.test(term))
    if (terms.length === 0) return
    const small = terms.map((term) =>
      term.replace(/\p{Lu}\p{Ll}[\p{L}]*/gu, (word) => word.toLowerCase()),
    )
    const kept = small.filter((phrase, index) => phrase !== terms[index])
    if (kept.length === 0) return
    const pattern = new RegExp(`\\b(?:${kept.map(escaped).join('|')})s?\\b`, 'g')
    for (const {line, index, text} of matchesIn(prose, pattern))
      if (line.type === 'paragraph' && !line.definition && line.section.role !== 'recitals')
        yield {
          message: `\`${text}\` is a defined term without its capitals`,
          place: placeIn(line, index),
        }
  },
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
