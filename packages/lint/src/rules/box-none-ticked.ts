import {type ContractNode, childrenOf, type Inline, type Place, walk} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/** Alternatives of which none is ticked leave the parties to guess what they agreed. */
export const boxNoneTicked: LintRule = {
  code: 'text/none-ticked',
  severity: 'warning',
  source: 'house',
  description: 'Of several boxes in one cell or paragraph none is ticked.',
  bad: '1. Notices go by: {{checkbox (is language "en-US")}} letter {{checkbox (is language "en-AU")}} courier.',
  good: '1. Notices go by: {{checkbox (is language "en-GB")}} letter {{checkbox (not (is language "en-GB"))}} courier.',
  blind: 'Boxes that exclude each other and are ticked together; a list of boxes, one to an item.',
  *check({contract}) {
    for (const {node} of walk(contract))
      for (const line of linesIn(node)) {
        const boxes = [...boxesIn(line)]
        const [first] = boxes
        if (!first || boxes.length < 2 || boxes.some(({checked}) => checked)) continue
        yield {
          message: `None of ${boxes.length} boxes is ticked`,
          place: first.place,
          hint: 'add the case that is left, or a variant that has no boxes',
        }
      }
  },
}

/** The stretches of inline nodes that a reader takes for one place: a paragraph, a cell. */
function linesIn(node: ContractNode): readonly (readonly Inline[])[] {
  if (!('type' in node)) return []
  if (node.type === 'paragraph') return [node.children]
  return node.type === 'table' ? [...node.header, ...node.rows.flat()] : []
}

function* boxesIn(
  nodes: readonly ContractNode[],
): Generator<{readonly checked: boolean; readonly place: Place}> {
  for (const node of nodes)
    if ('type' in node && node.type === 'checkbox') yield node
    else yield* boxesIn(childrenOf(node))
}
