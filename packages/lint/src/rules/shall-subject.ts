import {placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** Where anything can be the subject of `shall`, nobody can tell a duty from a rule or a forecast. */
export const shallSubject: LintRule = {
  code: 'drafting/shall-subject',
  severity: 'error',
  source: 'L01; MSCD: `shall` means "has a duty to", and nothing else',
  description: '`shall` has a subject that cannot bear a duty: a thing, an event or the agreement.',
  bad: '1. The fees shall follow the rates of the order.',
  good: '1. Customer shall pay at the rates of the order.',
  blind: 'A subject far from its verb is read from the words just before `shall`.',
  *check({subjectsOfShall}) {
    for (const {line, index, words, bearer} of subjectsOfShall)
      if (bearer === 'none')
        yield {
          message: `\`${words} shall\`: the subject cannot bear a duty`,
          place: placeIn(line, index),
          hint: 'name the party that has the duty, or state the rule in the present tense',
        }
  },
}
