import {type Answer, answerText} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {run} from './runs.ts'
import type {Spot} from './spot.ts'

/** Characters that Word allows in the label of a content control. */
const longest = 64

/** What stands for a blank where a document has no content controls. */
const rule = '__________'

/**
 * A blank to fill in: a content control (ECMA-376 Part 1, 17.5.2) whose tag is the answer's id, by which it is found
 * when the document comes back. Word shows the prompt until something is filled in.
 */
export function answerControl(answer: Answer, {context, marks}: Spot): Xml {
  const {id, title, prompt} = answer
  const text = answerText(answer)
  if (context.plain) return run(text === '' ? rule : text, marks)
  const empty = text === ''
  const showing = empty ? xml`<w:showingPlcHdr/>` : undefined
  const content = empty
    ? xml`<w:r><w:rPr><w:color w:val="${context.parts.look.colours.muted}"/></w:rPr><w:t xml:space="preserve">${prompt}</w:t></w:r>`
    : run(text, marks)
  return xml`<w:sdt><w:sdtPr><w:alias w:val="${title.slice(0, longest)}"/><w:tag w:val="${id}"/><w:id w:val="${context.nextId()}"/>${showing}${kindOf(answer)}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

function kindOf({input, choices = []}: Answer): Xml {
  switch (input) {
    case 'text':
      return xml`<w:text w:multiLine="1"/>`
    case 'date':
      return xml`<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>`
    case 'choice': {
      const items = choices.map(
        ({value, label}) => xml`<w:listItem w:displayText="${label}" w:value="${value}"/>`,
      )
      return xml`<w:dropDownList>${items}</w:dropDownList>`
    }
  }
}
