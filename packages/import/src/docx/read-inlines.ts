import type {XmlElement} from '@ringfence/opc'
import type {SourceBlank, SourceRun} from '../source/source-document.ts'
import {childOf, wordOf} from './attribute.ts'
import {optionsOf} from './form-field.ts'
import type {InlineContext} from './inline-context.ts'
import {endField, noteLink} from './note-link.ts'
import {readRun} from './read-run.ts'
import {deletedText, textIn} from './text-in.ts'

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
  const options = optionsOf(properties)
  return readInlines(
    content,
    context,
    check ? undefined : {kind: 'control', name, key, ...(options.length > 1 ? {options} : {})},
  )
}
