import type {Contract} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/**
 * The library knows the term, but only clauses or variants that this deal leaves out define it: the word then
 * means nothing in this contract.
 */
export const termUndefined: LintRule = {
  code: 'term/undefined',
  severity: 'error',
  document: true,
  source: 'L12',
  description: 'A term of the library is used, but nothing in this contract defines it.',
  bad: '1. Vendor shall respect the Quarantined Field.',
  good: '1. Some work is set apart (the **"Quarantined Field"**). Vendor shall respect the Quarantined Field.',
  blind: 'Terms of the library that read as ordinary words at the start of a sentence.',
  *check({terms, capitalised, contract}) {
    const known = new Set(terms)
    for (const {phrase, place} of capitalised)
      if (known.has(phrase))
        yield {
          message: `Term \`${phrase}\` is used but not defined`,
          place,
          ...hintFor(phrase, contract),
        }
  },
}

function hintFor(phrase: string, contract: Contract): {hint?: string} {
  const definer = contract.dropped.find(({terms}) => terms.includes(phrase))
  if (!definer) return {}
  return {
    hint: `\`${definer.id}\` defines it, which this deal leaves out because ${definer.because}`,
  }
}
