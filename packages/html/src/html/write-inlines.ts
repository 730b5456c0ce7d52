import {
  answerText,
  boxCharacter,
  type Inline,
  type Reference,
  referenceText,
  type Text,
} from '@ringfence/model'
import {linkTo} from '../anchor-of.ts'
import {html, type Markup} from './markup.ts'
import type {Spot} from './page-context.ts'

/** Writes text and what stands in it. */
export function writeInlines(nodes: readonly Inline[], spot: Spot): readonly Markup[] {
  return nodes.map((node) => write(node, spot))
}

type Handlers = {
  readonly [Type in Inline['type']]: (node: Extract<Inline, {type: Type}>, spot: Spot) => Markup
}

const handlers: Handlers = {
  text: writeText,
  strong: ({children}, spot) => html`<strong>${writeInlines(children, spot)}</strong>`,
  emphasis: ({children}, spot) => html`<em>${writeInlines(children, spot)}</em>`,
  field: ({pointer, title, value, unknown}) =>
    unknown
      ? html`<mark class="field" data-pointer="${pointer}" title="${title}: not known">${value}</mark>`
      : html`<span class="field" data-pointer="${pointer}" title="${title}">${value}</span>`,
  answer: (node) =>
    html`<span class="answer" data-answer="${node.id}" title="${node.title}">${answerText(node)}</span>`,
  reference: writeReference,
  checkbox: (node) =>
    html`<span class="checkbox" role="img" aria-label="${node.checked ? 'ticked' : 'not ticked'}">${boxCharacter(node)}</span>`,
  definedTerm: ({term, label}) =>
    label ? html`<dfn><b>${term}</b></dfn>` : html`<dfn>“<b>${term}</b>”</dfn>`,
  break: () => html`<br>`,
}

function write<Type extends Inline['type']>(
  node: Extract<Inline, {type: Type}>,
  spot: Spot,
): Markup {
  return handlers[node.type as Type](node, spot)
}

function writeReference(node: Reference, {facts, titles}: Spot): Markup {
  const text = referenceText(node, facts)
  const target = facts.references.get(node)?.target
  if (target === undefined) return html`<mark class="dangling">${text}</mark>`
  const title = titles.get(target)
  const says = title === undefined ? undefined : html` title="${title}"`
  return html`<a class="reference" href="${linkTo(target)}"${says}>${text}</a>`
}

/** Links each defined term once in a sub-clause: more links would only be in the reader's way. */
function writeText(node: Text, {facts, linked, meanings}: Spot): Markup {
  const parts: (string | Markup)[] = []
  let end = 0
  for (const use of facts.uses.get(node) ?? []) {
    const fact = facts.terms.get(use.term)
    if (!fact || linked.has(use.term)) continue
    linked.add(use.term)
    const words = node.value.slice(use.start, use.end)
    const title = meanings.get(use.term) ?? `Where “${use.term}” is defined`
    parts.push(
      node.value.slice(end, use.start),
      html`<a class="term" href="${linkTo(fact.definedIn)}" title="${title}">${words}</a>`,
    )
    end = use.end
  }
  return html`${parts}${node.value.slice(end)}`
}
