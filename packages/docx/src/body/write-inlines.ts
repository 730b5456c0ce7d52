import type {Inline} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {answerControl} from './answer-control.ts'
import {checkboxControl} from './checkbox-control.ts'
import {contentControl} from './content-control.ts'
import {run} from './runs.ts'
import type {Spot} from './spot.ts'
import {writeReference} from './write-reference.ts'

/** Writes text and what stands in it, as runs, fields and content controls. */
export function writeInlines(nodes: readonly Inline[], spot: Spot): readonly Xml[] {
  return nodes.map((node) => write(node, spot))
}

type Handlers = {
  readonly [Type in Inline['type']]: (node: Extract<Inline, {type: Type}>, spot: Spot) => Xml
}

const handlers: Handlers = {
  text: ({value}, {marks}) => run(value, marks),
  strong: ({children}, spot) =>
    xml`${writeInlines(children, {...spot, marks: {...spot.marks, bold: true}})}`,
  emphasis: ({children}, spot) =>
    xml`${writeInlines(children, {...spot, marks: {...spot.marks, italic: true}})}`,
  field: contentControl,
  answer: answerControl,
  reference: writeReference,
  checkbox: checkboxControl,
  definedTerm({term, label}, {marks}) {
    const bold = run(term, {...marks, bold: true})
    return label ? bold : xml`${run('“', marks)}${bold}${run('”', marks)}`
  },
  break: () => xml`<w:r><w:br/></w:r>`,
}

function write<Type extends Inline['type']>(node: Extract<Inline, {type: Type}>, spot: Spot): Xml {
  return handlers[node.type as Type](node, spot)
}
