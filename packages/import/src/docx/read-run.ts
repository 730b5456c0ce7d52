import type {XmlElement} from '@ringfence/opc'
import {scriptFigures} from '../source/script-figures.ts'
import type {SourceBlank, SourceRun} from '../source/source-document.ts'
import {childOf, switchOf, wordOf} from './attribute.ts'
import {meaningOf} from './field-stack.ts'
import {type FormField, readFormField} from './form-field.ts'
import type {InlineContext} from './inline-context.ts'
import {endField} from './note-link.ts'
import {pictureIn, within} from './picture-in.ts'
import {scriptOf} from './script-of.ts'
import {symbolOf} from './symbols.ts'
import {textIn} from './text-in.ts'
import {boldIn} from './word-styles.ts'

/** The text of a run with its look; what is in it and no text is told. */
export function readRun(
  element: XmlElement,
  context: InlineContext,
  blank?: SourceBlank,
): SourceRun[] {
  const properties = childOf(element, 'w:rPr')
  const runs: SourceRun[] = []
  for (const child of element.children) {
    const form = markIn(child, context)
    const plain = form?.text ?? textOfChild(child, context, runs.length)
    const script = scriptOf(element, context)
    const text = script ? scriptFigures(plain, script) : plain
    if (text === '' || context.fields.hidden) continue
    context.fields.print(text)
    if (switchOf(properties, 'w:vanish')) context.aside('hidden', text)
    else
      runs.push({
        text,
        ...lookOf(properties, context),
        ...meaningNow(context, form?.blank ?? blank),
      })
  }
  const struck = switchOf(properties, 'w:strike') || switchOf(properties, 'w:dstrike')
  if (struck) context.aside('struck', runs.map(({text}) => text).join(''))
  return runs
}

/** Takes the mark of a field, if it is one; a field of a form that has no text shows something all the same. */
function markIn(child: XmlElement, context: InlineContext): FormField | undefined {
  if (child.name !== 'w:fldChar') return undefined
  const type = child.attributes['w:fldCharType'] ?? ''
  const closed = context.fields.mark(type, readFormField(child))
  endField(closed, context)
  return closed?.form
}

function lookOf(
  properties: XmlElement | undefined,
  {styles, style}: InlineContext,
): Omit<SourceRun, 'text'> {
  const ofRun = wordOf(properties, 'w:rStyle')
  const bold =
    switchOf(properties, 'w:b') ??
    ((ofRun !== undefined && boldIn(styles, ofRun)) || boldIn(styles, style))
  const underline = wordOf(properties, 'w:u')
  const highlight = wordOf(properties, 'w:highlight')
  const shade = childOf(properties, 'w:shd')?.attributes['w:fill']?.toUpperCase()
  const marked =
    (highlight !== undefined && highlight !== 'none') ||
    (shade !== undefined && /^FFFF(?:00|99|CC)$/.test(shade))
  return {
    ...(bold ? {bold} : {}),
    ...(switchOf(properties, 'w:i') ? {italic: true} : {}),
    ...(underline !== undefined && underline !== 'none' ? {underlined: true} : {}),
    ...(marked ? {highlighted: true} : {}),
  }
}

function meaningNow(
  {fields}: InlineContext,
  blank?: SourceBlank,
): Pick<SourceRun, 'blank' | 'ref'> {
  const {ref, merge, form} = meaningOf(fields.instruction)
  if (ref) return {ref}
  if (blank) return {blank}
  if (merge !== undefined) return {blank: {kind: 'merge', name: merge, key: merge}}
  return form ? {blank: {kind: 'form', name: '', key: ''}} : {}
}

function textOfChild(child: XmlElement, context: InlineContext, before: number): string {
  const {name, attributes, text} = child
  switch (name) {
    case 'w:t':
      return text
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return ['page', 'column'].includes(attributes['w:type'] ?? '') ? '' : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:sym':
      return symbolOf(
        Number.parseInt(attributes['w:char'] ?? '', 16) || 0,
        attributes['w:font'] ?? '',
      )
    case 'w:instrText':
      context.fields.instruct(text)
      return ''
    case 'w:footnoteReference':
    case 'w:endnoteReference':
    case 'w:commentReference':
      return noteText(name, attributes['w:id'] ?? '', context)
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return drawingText(child, context)
    case 'mc:AlternateContent': {
      const chosen = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback')
      return (chosen?.children ?? []).map((each) => textOfChild(each, context, before)).join('')
    }
    case 'w:ruby':
      return textIn(childOf(child, 'w:rubyBase') ?? child, 'w:t')
    default:
      return ''
  }
}

function noteText(name: string, id: string, {note, aside}: InlineContext): string {
  const kind =
    name === 'w:footnoteReference'
      ? 'footnote'
      : name === 'w:endnoteReference'
        ? 'endnote'
        : 'comment'
  const found = note(kind, id)
  if (found) aside(kind, found.text)
  for (const link of found?.links ?? []) aside('link', link)
  return ''
}

/** The words of text boxes go on; of a picture there is what describes it. */
function drawingText(element: XmlElement, {aside, textBox}: InlineContext): string {
  const boxes = within(element, 'w:txbxContent')
  for (const box of boxes) textBox(box)
  if (boxes.length > 0) return ''
  aside(element.name === 'w:object' ? 'embedded' : 'image', pictureIn(element))
  return ''
}
