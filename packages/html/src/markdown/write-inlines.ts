import {
  answerText,
  boxCharacter,
  type Facts,
  type Inline,
  type Reference,
  referenceText,
} from '@ringfence/model'
import {linkTo} from '../anchor-of.ts'
import {answerRule} from '../answer-rule.ts'
import {escapeMarkdown} from './escape-markdown.ts'

/** Writes text and what stands in it, on one line. */
export function writeInlines(nodes: readonly Inline[], facts: Facts): string {
  return nodes.map((node) => write(node, facts)).reduce(besides, '')
}

type Handlers = {
  readonly [Type in Inline['type']]: (node: Extract<Inline, {type: Type}>, facts: Facts) => string
}

const handlers: Handlers = {
  text: ({value}) => escapeMarkdown(value),
  strong: ({children}, facts) => marked('**', 'strong', writeInlines(children, facts)),
  emphasis: ({children}, facts) => marked('*', 'em', writeInlines(children, facts)),
  field: ({value, unknown}) =>
    unknown ? marked('**', 'strong', escapeMarkdown(value)) : escapeMarkdown(value),
  answer: (node) => escapeMarkdown(answerText(node)) || answerRule.replaceAll('_', '\\_'),
  reference: writeReference,
  checkbox: boxCharacter,
  definedTerm({term, label}) {
    const bold = marked('**', 'strong', escapeMarkdown(term))
    return label ? bold : `“${bold}”`
  },
  break: () => '<br>',
}

function write<Type extends Inline['type']>(
  node: Extract<Inline, {type: Type}>,
  facts: Facts,
): string {
  return handlers[node.type as Type](node, facts)
}

/**
 * Asterisks mark for certain only around letters and digits (CommonMark 0.31, section 6.2: they must be
 * left- and right-flanking whatever stands around them); the element marks anything.
 */
export function marked(mark: '*' | '**', element: 'em' | 'strong', inner: string): string {
  if (/^[\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?$/u.test(inner)) return mark + inner + mark
  return inner === '' ? '' : `<${element}>${inner}</${element}>`
}

function writeReference(node: Reference, facts: Facts): string {
  const text = escapeMarkdown(referenceText(node, facts))
  const target = facts.references.get(node)?.target
  return target === undefined ? marked('**', 'strong', text) : `[${text}](${linkTo(target)})`
}

/** Keeps the asterisks of neighbours apart, which would be read as one run. */
function besides(before: string, after: string): string {
  return before.endsWith('*') && after.startsWith('*')
    ? `${before}<!-- -->${after}`
    : before + after
}
