import {
  answerText,
  boxCharacter,
  type Facts,
  type Inline,
  referenceText,
  termText,
} from '@ringfence/model'
import {answerRule} from '../answer-rule.ts'
import {oneLine} from '../one-line.ts'

/** Inline nodes as plain text; `\n` stands only where the contract breaks a line. */
export function plainText(nodes: readonly Inline[], facts: Facts): string {
  const text = nodes.map((node) => write(node, facts)).join('')
  return text
    .replaceAll(/ +/g, ' ')
    .replaceAll(/(?: ?\n)+ ?/g, '\n')
    .replaceAll(/^[ \n]|[ \n]$/g, '')
}

type Handlers = {
  readonly [Type in Inline['type']]: (node: Extract<Inline, {type: Type}>, facts: Facts) => string
}

const handlers: Handlers = {
  text: ({value}) => oneLine(value),
  strong: ({children}, facts) => children.map((node) => write(node, facts)).join(''),
  emphasis: ({children}, facts) => children.map((node) => write(node, facts)).join(''),
  field: ({value}) => oneLine(value),
  answer: (node) => oneLine(answerText(node)) || answerRule,
  reference: (node, facts) => oneLine(referenceText(node, facts)),
  checkbox: boxCharacter,
  definedTerm: (node) => oneLine(termText(node)),
  break: () => '\n',
}

function write<Type extends Inline['type']>(
  node: Extract<Inline, {type: Type}>,
  facts: Facts,
): string {
  return handlers[node.type as Type](node, facts)
}
