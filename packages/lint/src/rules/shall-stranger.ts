import {placeIn} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** A contract binds its parties. A duty of anybody else is a wish unless a party answers for it. */
export const shallStranger: LintRule = {
  code: 'drafting/shall-stranger',
  severity: 'warning',
  source: 'L05; house',
  description: '`shall` puts a duty on a person who is no party.',
  bad: '1. Each subcontractor shall keep the secrets.',
  good: '1. Vendor shall ensure that each subcontractor keeps the secrets.',
  blind: 'Knows the usual words for persons only.',
  *check({subjectsOfShall}) {
    for (const {line, index, words, bearer} of subjectsOfShall)
      if (bearer === 'stranger')
        yield {
          message: `\`${words} shall\` binds a person who is no party`,
          place: placeIn(line, index),
          hint: 'write that a party shall ensure it',
        }
  },
}
