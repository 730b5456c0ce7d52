import {type ContractNode, childrenOf} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/** A heading over nothing, or a number before nothing, is what stays when all conditions inside fail. */
export const sectionEmpty: LintRule = {
  code: 'section/empty',
  severity: 'error',
  source: 'house',
  description: 'A clause, a schedule or a sub-clause has no words.',
  bad: '1. {{#if governingLaw.excludeCisg}}{{/if}}',
  good: '1. Vendor shall act.',
  blind: 'Words that say nothing.',
  *check({outline}) {
    for (const {section, items} of outline.sections) {
      if (!hasWords(section))
        yield {message: `\`${section.id}\` has no words`, place: section.place}
      else
        for (const {item} of items)
          if (!item.children.some(hasWords))
            yield {message: `Sub-clause \`${item.id}\` has no words`, place: item.place}
    }
  },
}

/** A printed glossary and a table of contents count as words: they are made of others' words. */
function hasWords(node: ContractNode): boolean {
  if (!('type' in node)) return true
  if (node.type === 'text' || node.type === 'field') return node.value.trim() !== ''
  const leaf = ['reference', 'definedTerm', 'checkbox', 'contents'].includes(node.type)
  return leaf || childrenOf(node).some(hasWords)
}
