import {boxCharacter, type Checkbox} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {tagOf} from './content-control.ts'
import type {Spot} from './spot.ts'

/** Characters that Word allows in the label of a content control. */
const longest = 64

/**
 * A box that can be ticked in Word (the checkbox content control of [MS-DOCX], 2.5.2.5). Word shows the two characters
 * in the font in which it ships them.
 */
export function checkboxControl(box: Checkbox, {context}: Spot): Xml {
  const {checked, title, pointer} = box
  const content = xml`<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">${boxCharacter(box)}</w:t></w:r>`
  if (context.plain) return content
  const tag = pointer === undefined ? undefined : xml`<w:tag w:val="${tagOf(pointer)}"/>`
  return xml`<w:sdt><w:sdtPr><w:alias w:val="${title.slice(0, longest)}"/>${tag}<w:id w:val="${context.nextId()}"/><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${checked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}
