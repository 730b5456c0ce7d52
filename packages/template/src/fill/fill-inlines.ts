import type {
  Answer,
  At,
  Checkbox,
  Choice,
  Field,
  Inline,
  Loop,
  Place,
  Slot,
  TemplateCheckbox,
  TemplateInline,
  TemplatePath,
  Text,
} from '@ringfence/model'
import {isUnknown} from '@ringfence/model'
import {type FillContext, reportValue} from './context.ts'
import {hasSection, holds} from './evaluate.ts'
import {format} from './format.ts'
import {missingValue, unfitValue, unknownValue} from './kinds.ts'
import {entryScope, lookUp, type Scope} from './scope.ts'
import {noteJoint, noteOrigin, scopeOfBranch} from './trace.ts'
import {blank, withBlanks} from './with-blanks.ts'

/** Fills the inline content of a paragraph, a heading or a cell. */
export function fillInlines(
  nodes: readonly TemplateInline[],
  scope: Scope,
  context: FillContext,
): Inline[] {
  const filled: Inline[] = []
  for (const node of nodes)
    for (const inline of fillInline(node, scope, context)) append(inline, filled, scope)
  return filled
}

/** Neighbouring texts become one, so that a term is found across the edges of conditions. */
function append(node: Inline, to: Inline[], scope: Scope): void {
  const last = to.at(-1)
  if (node.type !== 'text' || last?.type !== 'text') {
    to.push(node)
    return
  }
  noteJoint(last.place, {start: last.value.length, place: node.place}, scope)
  to[to.length - 1] = {...last, value: last.value + node.value}
}

function fillInline(node: TemplateInline, scope: Scope, context: FillContext): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [
        {type: 'text', value: context.spell(node.value), place: placeAt(node.at, context, scope)},
      ]
    case 'strong':
    case 'emphasis':
      return [{type: node.type, children: fillInlines(node.children, scope, context)}]
    case 'break':
      return [node]
    case 'reference':
      return [{type: 'reference', to: node.to, place: placeAt(node.at, context, scope)}]
    case 'references':
      return presentReferences(node.to, placeAt(node.at, context, scope), scope)
    case 'definedTerm': {
      const words = fillInlines(node.children, scope, context)
      const term = words.map((word) => ('value' in word ? word.value : '')).join('')
      const label = node.label ? {label: node.label} : {}
      return [{type: 'definedTerm', term, ...label, place: placeAt(node.at, context, scope)}]
    }
    case 'slot': {
      const field = fillSlot(node, scope, context)
      return field ? [fromLibrary(field, context) ?? field] : []
    }
    case 'answer':
      return [fillAnswer(node, scope, context)]
    case 'checkbox':
      return [fillCheckbox(node, scope, context)]
    case 'choice':
      return inBranch(node, {scope, file: context.file}, (children, inner) =>
        fillInlines(children, inner, context),
      )
    case 'loop':
      return fillLoop(node, scope, context)
  }
}

/** References to what the document has, as `clause 3, clause 5 and clause 7`. */
function presentReferences(to: readonly string[], place: Place, scope: Scope): readonly Inline[] {
  const present = to.filter((each) => hasSection(each, scope))
  return present.flatMap((each, index): Inline[] => {
    const joint = index === 0 ? '' : index === present.length - 1 ? ' and ' : ', '
    const reference: Inline = {type: 'reference', to: each, place}
    return joint === '' ? [reference] : [{type: 'text', value: joint, place}, reference]
  })
}

/** Fills the children of the first branch whose condition holds. */
export function inBranch<Node, Filled>(
  choice: Branches<Node>,
  {scope, file}: {readonly scope: Scope; readonly file: string},
  fill: (children: readonly Node[], scope: Scope) => Filled[],
): Filled[] {
  const {branches, otherwise} = choice
  const found = branches.findIndex(({test}) => holds(test, scope))
  const taken = found === -1 ? branches.length : found
  scope.onChoice?.(choice, taken)
  const children = branches[taken]?.children ?? otherwise
  return fill(children, scope.trace ? scopeOfBranch(choice, taken, {scope, file}) : scope)
}

type Branches<Node> = Pick<Choice<Node>, 'branches' | 'otherwise' | 'at'>

function fillLoop(node: Loop<TemplateInline>, scope: Scope, context: FillContext): Inline[] {
  return eachEntry(node, scope, (children, inner) => fillInlines(children, inner, context))
}

/** Fills the children of a loop once for every entry of its list. */
export function eachEntry<Node, Filled>(
  {path, children, otherwise}: Pick<Loop<Node>, 'path' | 'children' | 'otherwise'>,
  scope: Scope,
  fill: (children: readonly Node[], scope: Scope) => readonly Filled[],
): Filled[] {
  const list = lookUp(scope, path)
  if (!Array.isArray(list.value) || list.value.length === 0) return [...fill(otherwise, scope)]
  return list.value.flatMap((_, index) => fill(children, entryScope(scope, list, index)))
}

/** The field for a value; nothing, with a diagnostic, when there is no value to print. */
export function fillSlot(slot: Slot, scope: Scope, context: FillContext): Field | undefined {
  const {value, pointer} = lookUp(scope, slot.path)
  const place = placeAt(slot.at, context, scope)
  const title = context.deal.titleOf(pointer)
  if (isUnknown(value)) {
    const hint = value.note ?? 'give the value before the document is signed'
    const message = `Unknown value: ${title}`
    reportValue(unknownValue, {message, pointer, place, hint}, context)
    return {type: 'field', pointer, title, value: blank, unknown: true, place}
  }
  if (value === undefined || value === null) {
    const message = `Missing value: ${title}`
    const hint = `the text needs \`${pointer}\``
    reportValue(missingValue, {message, pointer, place, hint}, context)
    return undefined
  }
  const {known, blanks} = withBlanks(value)
  const formatted = format(slot, known, context)
  if (!formatted) {
    const message = `Unexpected value of ${title}: \`${slot.helper}\` cannot print it`
    reportValue(unfitValue, {message, pointer, place}, context)
    return undefined
  }
  for (const {note} of blanks) {
    const hint = note ?? 'give the value before the document is signed'
    const message = `Unknown value: a part of ${title}`
    reportValue(unknownValue, {message, pointer, place, hint}, context)
  }
  const {text, terms} = formatted
  const marks = {...(blanks.length > 0 ? {unknown: true as const} : {}), ...(terms ? {terms} : {})}
  return {type: 'field', pointer, title, value: text, ...marks, place}
}

/** Words that the library gives are text like that around them: terms are found in them, and they are no values. */
function fromLibrary(
  {pointer, value, place}: Field,
  {given, spell}: FillContext,
): Text | undefined {
  const [, key = ''] = pointer.split('/', 2)
  return Object.hasOwn(given.words, key) ? {type: 'text', value: spell(value), place} : undefined
}

/** A blank as the library describes it, in the spelling of the document. */
function fillAnswer(
  {path, at}: {path: TemplatePath; at: At},
  scope: Scope,
  context: FillContext,
): Answer {
  const blank = lookUp(scope, path).value as unknown as Omit<Answer, 'type' | 'place'>
  const choices = blank.choices?.map(({value, label}) => ({value, label: context.spell(label)}))
  return {
    type: 'answer',
    ...blank,
    title: context.spell(blank.title),
    ...(choices ? {choices} : {}),
    place: placeAt(at, context, scope),
  }
}

/** A box, titled by the value that decides about it. */
function fillCheckbox(
  {checked, path, at}: TemplateCheckbox,
  scope: Scope,
  context: FillContext,
): Checkbox {
  const place = placeAt(at, context, scope)
  if (!path) return {type: 'checkbox', checked, title: 'Choice', place}
  const {pointer} = lookUp(scope, path)
  return {type: 'checkbox', checked, pointer, title: context.deal.titleOf(pointer), place}
}

export function placeAt([line, column]: At, {file}: FillContext, scope: Scope): Place {
  const place = {file, start: {line, column}}
  if (scope.trace) noteOrigin(place, scope)
  return place
}
