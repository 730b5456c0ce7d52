import {placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/**
 * A word that begins a sentence has a capital letter in any case. A definition that is printed for such words alone was
 * called for by chance, as `Terms on an order …` calls for `Term`.
 */
export const termByChance: LintRule = {
  code: 'term/by-chance',
  severity: 'warning',
  document: true,
  source: 'house',
  description:
    'A definition of one word is printed, but the word stands only where a sentence or a heading begins.',
  bad: `1. A file is what Vendor keeps. Logs are files.

   {{definitions}}
=== definitions/log.md
---
term: Log
version: 1.0.0
---
means a record of a day.`,
  good: `1. A file is what Vendor keeps in a Log.

   {{definitions}}
=== definitions/log.md
---
term: Log
version: 1.0.0
---
means a record of a day.`,
  blind: 'A word that is meant as the term and happens to begin each of its sentences.',
  *check({facts, prose}) {
    const suspects = new Map(
      [...facts.terms.values()]
        .filter(({term, definedIn}) => !term.includes(' ') && definedIn.startsWith('definition:'))
        .map((fact) => [fact.term, fact]),
    )
    const first = new Map<string, ReturnType<typeof placeIn>>()
    for (const line of prose.lines)
      for (const {node, start} of line.runs) {
        if (node.type === 'field') for (const term of node.terms ?? []) suspects.delete(term)
        if (node.type !== 'text') continue
        for (const use of facts.uses.get(node) ?? []) {
          const fact = suspects.get(use.term)
          if (!fact || line.definition?.id === fact.definedIn) continue
          const at = start + use.start
          if (begins.test(line.text.slice(0, at)))
            first.set(use.term, first.get(use.term) ?? placeIn(line, at))
          else suspects.delete(use.term)
        }
      }
    for (const [term, place] of first)
      if (suspects.has(term))
        yield {
          message: `\`${term}\` is defined only for words that begin a sentence or a heading`,
          place,
          hint: 'write another word where the ordinary one is meant',
        }
  },
}

const begins = /(?:^|[.!?:][”"’)]*\s+)[“"(]?$/
