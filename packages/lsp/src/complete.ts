import {completeTag} from './complete-tag.ts'
import {completeTerm} from './complete-term.ts'
import {completeYaml} from './complete-yaml.ts'
import {documentTypeOf} from './document-type.ts'
import type {Suggestion} from './suggestion.ts'
import type {Workspace} from './workspace.ts'
import {yamlSource} from './yaml-source.ts'

/** What could stand at an offset of a file, whatever is wrong around it. */
export function complete(
  file: string,
  offset: number,
  workspace: Workspace,
): readonly Suggestion[] {
  const type = documentTypeOf(file, workspace)
  const source = yamlSource(file, type, workspace)
  const text = workspace.files.get(file) ?? ''
  if (source && offset <= source.text.length)
    return completeYaml({file, offset, source, type, workspace})
  if (type?.type !== 'text' && type?.type !== 'definition') return []
  const owner = type.type === 'text' ? type.owner : undefined
  return completeTag(text, offset, owner, workspace) ?? completeTerm(text, offset, workspace)
}
