import {type Xml, xml} from '../xml.ts'
import {type Marks, run, runProperties} from './runs.ts'

/**
 * A complex field with its result already in place (ECMA-376 Part 1, 17.16.18): several readers drop the text of
 * simple fields.
 */
export function field(code: string, result: string, marks: Marks = {}): Xml {
  return xml`${fieldBegin(code, marks)}${run(result, marks)}${fieldEnd(marks)}`
}

export function fieldBegin(code: string, marks: Marks = {}): Xml {
  const rPr = runProperties(marks)
  return xml`<w:r>${rPr}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${rPr}<w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r>${rPr}<w:fldChar w:fldCharType="separate"/></w:r>`
}

export function fieldEnd(marks: Marks = {}): Xml {
  return xml`<w:r>${runProperties(marks)}<w:fldChar w:fldCharType="end"/></w:r>`
}
