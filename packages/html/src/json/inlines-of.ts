import {type Facts, type Inline, type Json, referenceText} from '@ringfence/model'

/** Inline nodes as JSON: references with what they read as, text with the terms that it uses. */
export function inlinesOf(nodes: readonly Inline[], facts: Facts): readonly Json[] {
  return nodes.map((node) => write(node, facts))
}

type Handlers = {
  readonly [Type in Inline['type']]: (node: Extract<Inline, {type: Type}>, facts: Facts) => Json
}

const handlers: Handlers = {
  text(node, facts) {
    const uses = facts.uses.get(node)?.map(({term, start, end}) => ({term, start, end}))
    return {type: node.type, value: node.value, ...(uses ? {uses} : {})}
  },
  strong: ({type, children}, facts) => ({type, children: inlinesOf(children, facts)}),
  emphasis: ({type, children}, facts) => ({type, children: inlinesOf(children, facts)}),
  field: ({type, pointer, title, value, unknown, terms}) => ({
    type,
    pointer,
    title,
    value,
    ...(unknown ? {unknown} : {}),
    ...(terms ? {terms} : {}),
  }),
  answer: ({type, id, title, input, prompt, choices, value}) => ({
    type,
    id,
    title,
    input,
    prompt,
    ...(choices ? {choices: choices.map((choice) => ({...choice}))} : {}),
    ...(value === undefined ? {} : {value}),
  }),
  reference(node, facts) {
    const target = facts.references.get(node)?.target ?? null
    const parts = facts.references.get(node)?.parts.map((part) => ({...part})) ?? []
    return {type: node.type, to: node.to, target, text: referenceText(node, facts), parts}
  },
  checkbox: ({type, checked, pointer, title}) => ({
    type,
    checked,
    title,
    ...(pointer === undefined ? {} : {pointer}),
  }),
  definedTerm: ({type, term, label}) => ({type, term, ...(label ? {label} : {})}),
  break: ({type}) => ({type}),
}

function write<Type extends Inline['type']>(
  node: Extract<Inline, {type: Type}>,
  facts: Facts,
): Json {
  return handlers[node.type as Type](node, facts)
}
