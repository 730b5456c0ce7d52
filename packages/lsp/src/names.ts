import {documentTypeOf} from './document-type.ts'
import {isSame, type Name, type Occurrence} from './name.ts'
import {namesInTags} from './names-in-tags.ts'
import {namesInDeal, namesInYaml} from './names-in-yaml.ts'
import {tagsIn} from './tags.ts'
import {termsIn} from './terms.ts'
import {keptByFile, type Spot, type Workspace} from './workspace.ts'

const namesInText = keptByFile((_, text: string, owner: string | undefined) =>
  namesInTags(tagsIn(text), owner),
)

const namesInManifest = keptByFile(namesInYaml)
const namesInValues = keptByFile(namesInDeal)

/** Every name in a file, apart from terms. */
function markedNames(file: string, workspace: Workspace): readonly Occurrence[] {
  const text = workspace.files.get(file) ?? ''
  const type = documentTypeOf(file, workspace)
  switch (type?.type) {
    case 'text':
      return namesInText(file, text, type.owner)
    case 'definition':
      return namesInText(file, text, undefined)
    case 'manifest':
      return namesInManifest(file, text, type.schema, type.owner)
    case 'deal':
      return namesInValues(file, text, type.schema)
    default:
      return []
  }
}

/** What the editor's cursor is on; of names inside each other, the innermost. */
export function nameAt(file: string, offset: number, workspace: Workspace): Occurrence | undefined {
  const around = (each: Occurrence) => each.start <= offset && offset <= each.end
  return markedNames(file, workspace).findLast(around) ?? termsIn(file, workspace).find(around)
}

/** Every place where a name stands, in the order of the files. */
export function occurrencesOf(
  name: Name,
  workspace: Workspace,
): readonly (Spot & {readonly defines: boolean})[] {
  const found: (Spot & {readonly defines: boolean})[] = []
  for (const file of workspace.files.keys()) {
    const names = name.type === 'term' ? termsIn(file, workspace) : markedNames(file, workspace)
    for (const each of names)
      if (isSame(each.name, name))
        found.push({file, start: each.start, end: each.end, defines: each.defines})
  }
  return found
}

/** The names of one type that the library makes, each once. */
export function definedNames(type: Name['type'], workspace: Workspace): readonly Name[] {
  const found = new Map<string, Name>()
  // Anchors are made in texts alone, and texts are read faster than manifests.
  for (const file of workspace.files.keys())
    if (type !== 'anchor' || file.endsWith('.md'))
      for (const {name, defines} of markedNames(file, workspace))
        if (defines && name.type === type) found.set(`${name.owner ?? ''}#${name.name}`, name)
  return [...found.values()]
}

/** Reads a file before anybody asks, so that the first answer about the whole library comes at once. */
export function readAhead(file: string, workspace: Workspace): void {
  markedNames(file, workspace)
  termsIn(file, workspace)
}
