import {stringify} from 'yaml'
import type {Part} from '../recognise/outline.ts'
import type {RecognisedContract} from '../recognise/recognise.ts'
import {oneLine} from './escape-text.ts'
import {inlinesIn} from './inlines-in.ts'
import {type BlockContext, type Words, writeBlocks} from './write-blocks.ts'

interface PartNames {
  readonly id: string
  readonly family: number
  readonly contract: RecognisedContract
}

export function writePart(
  part: Part<Words>,
  {id, family, contract}: PartNames,
  context: BlockContext,
): readonly [string, string][] {
  const {role, title, label, at, children} = part
  const folder = `${role === 'schedule' ? 'schedules' : 'clauses'}/${id}`
  const place = at.start ? `line ${at.start.line}` : `paragraph ${at.paragraph}`
  const paths = new Set(
    [...inlinesIn(part)].flatMap((inline) =>
      inline.type === 'field' || inline.type === 'optional'
        ? [inline.field.path.split('.')[0] ?? '']
        : [],
    ),
  )
  const lines = children.some(
    (node) => node.type === 'signature' && node.lines.some(({field}) => field !== undefined),
  )
  const reads = [...new Set([...paths, ...(lines ? ['custom'] : [])])].toSorted()
  const manifest = {
    id,
    role,
    family,
    ...(title === undefined ? {} : {title: oneLine(title)}),
    version: '0.1.0',
    purpose: `Say here what it is for; it was imported from ${oneLine(contract.file)}, ${label === undefined ? '' : `${label} at `}${place}.`,
    ...(reads.length > 0 ? {reads} : {}),
    variants: [{id: 'imported'}],
  }
  return [
    [`${folder}/clause.yaml`, stringify(manifest, {lineWidth: 0})],
    [`${folder}/imported.md`, `${writeBlocks(children, context)}\n`],
  ]
}
