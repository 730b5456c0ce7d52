import {sha256} from '@noble/hashes/sha2'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils'
import type {Field} from '@ringfence/model'
import {storeItemId, valuesNamespace} from '../package/custom-xml.ts'
import {type Xml, xml} from '../xml.ts'
import {run, runProperties} from './runs.ts'
import type {Spot} from './spot.ts'

/** Characters that Word allows in the label and the tag of a content control. */
const longest = 64

/**
 * A value in a content control (ECMA-376 Part 1, 17.5.2) that is bound to the custom XML part: changing it once
 * changes it wherever the same value stands.
 */
export function contentControl({pointer, title, value, unknown}: Field, spot: Spot): Xml {
  const {context} = spot
  const marks = unknown ? {...spot.marks, highlight: true} : spot.marks
  const content = run(value, marks)
  if (context.plain) return content
  const xpath = `/v:values[1]/v:value[${context.bind(pointer, value)}]`
  const lines = value.includes('\n') ? xml`<w:text w:multiLine="1"/>` : xml`<w:text/>`
  return xml`<w:sdt><w:sdtPr>${runProperties(marks)}<w:alias w:val="${title.slice(0, longest)}"/><w:tag w:val="${tagOf(pointer)}"/><w:id w:val="${context.nextId()}"/><w:dataBinding w:prefixMappings="xmlns:v='${valuesNamespace}'" w:xpath="${xpath}" w:storeItemID="${storeItemId}"/>${lines}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

/** The JSON Pointer; one that is too long ends in a digest of the whole. */
export function tagOf(pointer: string): string {
  if (pointer.length <= longest) return pointer
  const digest = bytesToHex(sha256(utf8ToBytes(pointer))).slice(0, 16)
  return `${pointer.slice(0, longest - digest.length - 1)}~${digest}`
}
