import type {XmlElement} from '@ringfence/opc'
import type {SourceBlank} from '../source/source-document.ts'
import {childOf, numberOf, switchOf, wordOf} from './attribute.ts'

/** What a field of an old form shows that has no text of its own. */
export interface FormField {
  readonly text: string
  readonly blank?: SourceBlank
}

/** A box or a list of the forms of Word 97 (ECMA-376 Part 1, 17.16.17); undefined for other fields. */
export function readFormField(mark: XmlElement): FormField | undefined {
  const data = childOf(mark, 'w:ffData')
  const box = childOf(data, 'w:checkBox')
  if (box) return {text: (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☒' : '☐'}
  const list = childOf(data, 'w:ddList')
  if (!list) return undefined
  const options = list.children.flatMap((child) =>
    child.name === 'w:listEntry' ? (child.attributes['w:val'] ?? []) : [],
  )
  const chosen = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0
  const name = wordOf(data, 'w:name') ?? ''
  return {text: options[chosen] ?? '_____', blank: {kind: 'form', name, key: name, options}}
}

/** What a control lets one choose from (17.5.2.15, 17.5.2.5), without the entry that only asks to. */
export function optionsOf(properties: XmlElement | undefined): readonly string[] {
  const list = childOf(properties, 'w:dropDownList') ?? childOf(properties, 'w:comboBox')
  return (list?.children ?? []).flatMap(({name, attributes}) => {
    const {'w:displayText': shown, 'w:value': value = ''} = attributes
    return name === 'w:listItem' && value !== '' ? [shown ?? value] : []
  })
}
