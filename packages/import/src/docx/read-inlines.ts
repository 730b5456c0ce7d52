import type {XmlElement} from '@ringfence/opc'
import {leadsElsewhere} from '../source/leads-elsewhere.ts'
import type {AsideKind, SourceBlank, SourceRun} from '../source/source-document.ts'
import {childOf, numberOf, switchOf, wordOf} from './attribute.ts'
import {type ClosedField, type FieldStack, meaningOf} from './field-stack.ts'
import {symbolOf} from './symbols.ts'
import {boldIn, type WordStyles} from './word-styles.ts'

/** What reading the text of paragraphs needs to know, and where it puts what is no text. */
export interface InlineContext {
  readonly styles: WordStyles
  readonly fields: FieldStack
  /** Style of the paragraph. */
  readonly style: string
  readonly aside: (kind: AsideKind, text: string) => void
  /** Paragraphs of a text box, which stand after the paragraph that it hangs on. */
  readonly textBox: (content: XmlElement) => void
  readonly bookmark: (name: string) => void
  /** What a link leads to, by the id of its relationship; empty text where there is none. */
  readonly addressOf: (id: string) => string
  /** Text of a note or a comment by its id. */
  readonly note: (kind: 'footnote' | 'endnote' | 'comment', id: string) => string | undefined
}

/** The text of a paragraph, of a hyperlink, of a control: runs in order. */
export function readInlines(
  elements: readonly XmlElement[],
  context: InlineContext,
  blank?: SourceBlank,
): SourceRun[] {
  return elements.flatMap((element) => readInline(element, context, blank))
}

function readInline(element: XmlElement, context: InlineContext, blank?: SourceBlank): SourceRun[] {
  const {name, attributes, children} = element
  switch (name) {
    case 'w:r':
      return readRun(element, context, blank)
    case 'w:del':
    case 'w:moveFrom':
      context.aside('deleted', deletedText(element))
      return []
    case 'w:ins':
    case 'w:moveTo': {
      const runs = readInlines(children, context, blank)
      context.aside('inserted', runs.map(({text}) => text).join(''))
      return runs
    }
    case 'w:sdt':
      return readControl(element, context)
    case 'w:hyperlink': {
      const runs = readInlines(children, context, blank)
      const words = runs.map(({text}) => text).join('')
      noteLink(context.addressOf(attributes['r:id'] ?? ''), words, context)
      return runs
    }
    case 'w:fldSimple':
      return readSimpleField(element, context, blank)
    case 'w:bookmarkStart':
      context.bookmark(attributes['w:name'] ?? '')
      return []
    case 'w:pPr':
      return []
    case 'mc:AlternateContent':
      return readInlines(
        (childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'))?.children ?? [],
        context,
        blank,
      )
    case 'm:oMath':
    case 'm:oMathPara':
      context.aside('formula', textIn(element, 'm:t'))
      return [{text: textIn(element, 'm:t')}]
    default:
      return readInlines(children, context, blank)
  }
}

function noteLink(address: string, words: string, {aside}: InlineContext): void {
  if (leadsElsewhere(address, words)) aside('link', `${words}: ${address}`)
}

function endField(field: ClosedField | undefined, context: InlineContext): void {
  const {link} = meaningOf(field?.instruction ?? '')
  if (field && link !== undefined) noteLink(link, field.result, context)
}

function readSimpleField(
  element: XmlElement,
  context: InlineContext,
  blank?: SourceBlank,
): SourceRun[] {
  const {fields} = context
  fields.mark('begin')
  fields.instruct(element.attributes['w:instr'] ?? '')
  fields.mark('separate')
  const runs = readInlines(element.children, context, blank)
  endField(fields.mark('end'), context)
  return runs
}

/** A content control is a blank, whether it is filled in or not; one that holds whole paragraphs is none. */
function readControl(element: XmlElement, context: InlineContext): SourceRun[] {
  const properties = childOf(element, 'w:sdtPr')
  const content = childOf(element, 'w:sdtContent')?.children ?? []
  const holdsParts = ['w:docPartObj', 'w:docPartList', 'w:citation', 'w:bibliography'].some(
    (each) => childOf(properties, each),
  )
  if (holdsParts) return readInlines(content, context)
  const name = wordOf(properties, 'w:alias') || wordOf(properties, 'w:tag') || ''
  const key = wordOf(properties, 'w:tag') || name
  const check = childOf(properties, 'w14:checkbox')
  return readInlines(content, context, check ? undefined : {kind: 'control', name, key})
}

function readRun(element: XmlElement, context: InlineContext, blank?: SourceBlank): SourceRun[] {
  const properties = childOf(element, 'w:rPr')
  const runs: SourceRun[] = []
  for (const child of element.children) {
    const text = textOfChild(child, context, runs.length)
    if (text === '' || context.fields.hidden) continue
    context.fields.print(text)
    if (switchOf(properties, 'w:vanish')) context.aside('hidden', text)
    else runs.push({text, ...lookOf(properties, context), ...meaningNow(context, blank)})
  }
  const struck = switchOf(properties, 'w:strike') || switchOf(properties, 'w:dstrike')
  if (struck) context.aside('struck', runs.map(({text}) => text).join(''))
  return runs
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
    case 'w:fldChar':
      endField(context.fields.mark(attributes['w:fldCharType'] ?? ''), context)
      return ''
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
  const text = note(kind, id)
  if (text !== undefined) aside(kind, text)
  return ''
}

/** The words of text boxes go on; of a picture there is what describes it. */
function drawingText(element: XmlElement, {aside, textBox}: InlineContext): string {
  const boxes = within(element, 'w:txbxContent')
  for (const box of boxes) textBox(box)
  if (boxes.length > 0) return ''
  const described = within(element, 'wp:docPr').flatMap(
    ({attributes}) => attributes['descr'] || attributes['name'] || [],
  )
  const labelled = within(element, 'v:imagedata').flatMap(
    ({attributes}) => attributes['o:title'] || [],
  )
  aside(element.name === 'w:object' ? 'embedded' : 'image', [...described, ...labelled].join(', '))
  return ''
}

/** Elements of a name, but not those inside another of that name, nor what only older programs show. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  if (element.name === 'mc:Fallback') return []
  return element.name === name
    ? [element]
    : element.children.flatMap((child) => within(child, name))
}

function deletedText(element: XmlElement): string {
  return ['w:t', 'w:delText'].map((name) => textIn(element, name)).join('')
}

/** All text in elements of a name. */
export function textIn(element: XmlElement, name: string): string {
  // What older programs show stands there a second time.
  if (element.name === 'mc:Fallback') return ''
  const own = element.name === name ? element.text : ''
  return own + element.children.map((child) => textIn(child, name)).join('')
}

/** Whether a paragraph's mark was deleted, so that it goes on in the next one. */
export function markDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
}

/** Level of a heading that a paragraph says itself. */
export function ownOutline(properties: XmlElement | undefined): number | undefined {
  return numberOf(properties, 'w:outlineLvl')
}
