import {type Field, walk} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/**
 * A blank that nobody filled. In the library it is an author's slip; in a deal it is often meant, but the way to
 * say so is `{unknown: true}`, which also marks the document as a draft.
 */
export const placeholderLeft: LintRule = {
  code: 'text/placeholder',
  severity: 'error',
  description: 'A placeholder is left in the words of a template or in a value of the deal.',
  bad: '1. Vendor shall act within [●] days.',
  good: '1. Vendor shall act within 30 days.',
  *check({contract, placeOf}) {
    for (const {node} of walk(contract)) {
      if (!('type' in node) || (node.type !== 'text' && node.type !== 'field')) continue
      if (!suspicious.test(node.value)) continue
      const [found] = placeholder.exec(node.value) ?? []
      if (found === undefined || (node.type === 'field' && node.unknown)) continue
      yield {
        message: `Unexpected placeholder \`${found}\``,
        place: node.type === 'field' ? placeOf(node.pointer) : node.place,
        ...(node.type === 'field' ? {hint: hintFor(node)} : {}),
      }
    }
  },
}

/** Most texts have none of these characters, and are done with. */
const suspicious = /[[_{}]|T[BO]|FIXME|XXX/

const placeholder =
  /\[(?:●|•|\*|_*|\.\.\.|…|TBC|TBD|TO BE [A-Z ]+|insert[^\]]*)\]|\b(?:TBC|TBD|TODO|FIXME|XXX)\b|_{3,}|\{\{|\}\}/i

function hintFor({title}: Field): string {
  return `if ${title.toLowerCase()} is not known yet, write \`{unknown: true}\` for it`
}
