import type {Contract, Facts, Section} from '@ringfence/model'
import {ownLabel} from '../contents-of.ts'
import {oneLine} from '../one-line.ts'
import {titleOf} from '../title-of.ts'
import {contractColumn} from './label-column.ts'
import type {TextSpot} from './text-spot.ts'
import {labelled, underlined, writeBlocks} from './write-blocks.ts'

export interface TextOptions {
  /** Columns of a line; 80 unless given. */
  readonly width?: number
}

/**
 * Writes a contract as plain text: numbers hang beside their paragraphs, in one column, a blank line stands between
 * paragraphs, and two before each part.
 */
export function writeText(
  contract: Contract,
  facts: Facts,
  {width = 80}: TextOptions = {},
): string {
  const column = contractColumn(contract, facts)
  const spot: TextSpot = {contract, facts, column, indent: 0, width}
  const head = [
    ...writeDraftNotice(contract.info.draftReasons, spot),
    ...(titleOf(contract) ? [] : [underlined(labelled('', oneLine(contract.info.title), spot))]),
  ]
  const sections = contract.sections.map((section) => writeSection(section, spot))
  const parts = [head, ...sections].filter((part) => part.length > 0)
  return `${parts.map((part) => part.join('\n\n')).join('\n\n\n')}\n`
}

function writeSection({id, title, children}: Section, spot: TextSpot): readonly string[] {
  const label = ownLabel(id, spot.facts)
  const words = oneLine(title ?? '')
  const column = label === '' ? 0 : spot.column
  const heading = label + words === '' ? [] : [labelled(label, words, spot, column)]
  return [...heading, ...writeBlocks(children, spot)]
}

function writeDraftNotice(reasons: readonly string[], spot: TextSpot): readonly string[] {
  if (reasons.length === 0) return []
  const list = reasons.map((reason) => labelled('-', oneLine(reason), {...spot, indent: 2}, 2))
  return ['DRAFT: this document is not ready to be signed.', list.join('\n')]
}
