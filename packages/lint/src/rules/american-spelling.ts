import {matchesIn, placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** One document, one spelling; a licence is granted, one is licensed. */
export const americanSpelling: LintRule = {
  code: 'drafting/spelling',
  severity: 'warning',
  source: 'L37',
  description: 'A word is spelt as in another English than the document, or a noun as its verb.',
  bad: '1. Vendor shall organize its defense.',
  good: '1. Vendor shall organise its defence.',
  blind: 'Knows the words of `vocabularies/spelling-en-us.yaml`, and endings in -ize.',
  *check({prose, contract, american = {}}) {
    const british = contract.info.language !== 'en-US'
    const wrong = new Map(
      Object.entries(american).map(([ours, theirs]) => (british ? [theirs, ours] : [ours, theirs])),
    )
    if (british)
      for (const {line, index, text} of matchesIn(prose, izing)) {
        if (sized.test(text)) continue
        yield {message: `\`${text}\` is American`, place: placeIn(line, index), hint: 'write -ise'}
      }
    for (const {line, index, text} of matchesIn(prose, british ? nounsAsVerbs : verbsAsNouns))
      yield {
        message: `\`${text}\` confuses the noun and the verb`,
        place: placeIn(line, index),
        hint: british ? 'a licence is granted; one is licensed' : 'write `license`',
      }
    const words = [...wrong.keys()].filter((word) => !shared.test(word))
    if (words.length === 0) return
    const pattern = new RegExp(`\\b(?:${words.join('|')})\\b`, 'g')
    for (const {line, index, text} of matchesIn(prose, pattern))
      yield {
        message: `\`${text}\`, expected \`${wrong.get(text)}\``,
        place: placeIn(line, index),
      }
  },
}

const izing = /\b[A-Za-z]{3,}(?:iz|yz)(?:e|es|ed|ing|ation|ations)\b/g
const sized = /^(?:siz|re-?siz|seiz|priz|capsiz|oversiz|downsiz|apprais)/i
/** Words that both have, in other uses. */
const shared = /^(?:(?:sub)?licens|practic|program|check|meter|draft|story|tire|judgment)/i
const nounsAsVerbs =
  /\b(?:a|an|the|this|that|any|no|each|every|such) (?:license|practise)\b|\b(?:to|shall|may|hereby) (?:licence|practice)s?\b/g
const verbsAsNouns = /\blicence[sd]?\b/g
