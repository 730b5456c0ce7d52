import {describeField} from './describe-field.ts'
import {describeName} from './describe-name.ts'
import {documentTypeOf} from './document-type.ts'
import {nameAt} from './names.ts'
import type {Span, Workspace} from './workspace.ts'
import {yamlWords} from './yaml-nodes.ts'
import {yamlSource} from './yaml-source.ts'

export interface HoverText extends Span {
  /** Markdown. */
  readonly text: string
}

/** What is known of the word at an offset. */
export function hover(file: string, offset: number, workspace: Workspace): HoverText | undefined {
  const found = nameAt(file, offset, workspace)
  const text = found && describeName(found.name, workspace)
  if (found && text) return {text, start: found.start, end: found.end}
  return hoverKey(file, offset, workspace)
}

/** What the schema says of a key of a YAML file, or of the value at it. */
function hoverKey(file: string, offset: number, workspace: Workspace): HoverText | undefined {
  const source = yamlSource(file, documentTypeOf(file, workspace), workspace)
  if (!source) return undefined
  const word = yamlWords(file, source.text, source.schema).find(
    ({start, end}) => start <= offset && offset <= end,
  )
  if (!word || word.parts.length === 0) return undefined
  const name = word.path.filter((key) => typeof key === 'string').join('.')
  return {text: describeField(name, word.parts), start: word.start, end: word.end}
}
