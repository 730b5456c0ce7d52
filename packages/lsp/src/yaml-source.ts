import type {JsonObject} from '@ringfence/model'
import type {DocumentType} from './document-type.ts'
import type {Workspace} from './workspace.ts'

/** The YAML of a file: all of it, or its front matter, at the same offsets. */
export interface YamlSource {
  readonly text: string
  readonly schema: JsonObject
}

export function yamlSource(
  file: string,
  type: DocumentType | undefined,
  {files}: Workspace,
): YamlSource | undefined {
  const text = files.get(file) ?? ''
  if (type === undefined || type.type === 'text') return undefined
  if (type.type !== 'definition') return {text, schema: type.schema}
  const [front = ''] = /^---\r?\n[\s\S]*?(?=\n---(?:\r?\n|$))/.exec(text) ?? []
  return {text: front.replace(/^---/, '   '), schema: type.schema}
}
