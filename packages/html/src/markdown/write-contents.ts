import type {Contract, Facts} from '@ringfence/model'
import {linkTo} from '../anchor-of.ts'
import {contentsOf} from '../contents-of.ts'
import {escapeMarkdown} from './escape-markdown.ts'

/** Writes the table of contents as a list of links. */
export function writeContents(contract: Contract, facts: Facts): string {
  const entries = contentsOf(contract, facts).map(({id, label, title}) => {
    const words = label === '' ? title : `${label} ${title}`
    return `- [${escapeMarkdown(words)}](${linkTo(id)})`
  })
  return `## Contents\n\n${entries.join('\n')}`
}
