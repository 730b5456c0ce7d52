import type {Contract, Facts, Section} from '@ringfence/model'
import {ownLabel} from '../contents-of.ts'
import {titleOf} from '../title-of.ts'
import {anchorElement} from './anchor-element.ts'
import {escapeMarkdown, startLine} from './escape-markdown.ts'
import {joinBlocks} from './join-blocks.ts'
import {type MarkdownSpot, writeBlocks} from './write-blocks.ts'

/**
 * Writes a contract as Markdown (CommonMark with the tables of GitHub) that reads the same on GitHub as
 * in Word: numbers are text, so that no renderer counts again.
 */
export function writeMarkdown(contract: Contract, facts: Facts): string {
  const {info, sections} = contract
  const targets = new Set([...facts.references.values()].map(({target}) => target))
  const spot: MarkdownSpot = {contract, facts, targets, outermost: true}
  const title = titleOf(contract) ? '' : `# ${escapeMarkdown(info.title)}`
  const written = sections.map((section) => writeSection(section, spot))
  return `${joinBlocks([writeDraftNotice(info.draftReasons), title, ...written])}\n`
}

function writeSection({id, title, children}: Section, spot: MarkdownSpot): string {
  const label = ownLabel(id, spot.facts)
  const words = [label, title ?? ''].filter((part) => part !== '').map(escapeMarkdown)
  const line = anchorElement(id) + words.join(' ')
  return joinBlocks([words.length > 0 ? `## ${line}` : '', writeBlocks(children, spot)])
}

function writeDraftNotice(reasons: readonly string[]): string {
  if (reasons.length === 0) return ''
  const list = reasons.map((reason) => `> - ${startLine(escapeMarkdown(reason))}`)
  return ['> **DRAFT** This document is not ready to be signed:', '>', ...list].join('\n')
}
