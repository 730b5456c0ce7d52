import type {Name} from './name.ts'
import type {Workspace} from './workspace.ts'

/** The file that a name of a clause, a text, a vocabulary or a style stands for. */
export function fileOf({type, name, owner}: Name, workspace: Workspace): string | undefined {
  switch (type) {
    case 'clause':
      return folderOf(name, workspace)?.concat('/clause.yaml')
    case 'variant':
      return existing(`${folderOf(owner ?? '', workspace)}/${name}.md`, workspace)
    case 'rider':
      return existing(`${folderOf(owner ?? '', workspace)}/riders/${name}.md`, workspace)
    case 'vocabulary':
      return existing(`vocabularies/${name}.yaml`, workspace)
    case 'style':
      return existing(`styles/${name}.yaml`, workspace)
    case 'example':
      return exampleFiles('agreements', 'deals', workspace).find((file) => isCalled(name, file))
    case 'event':
      return exampleFiles('notices', 'events', workspace).find((file) => isCalled(name, file))
    default:
      return undefined
  }
}

/** Example deals or events, as tests name them: `mutual-nda/us-china-battery-cells`. */
export function examplesIn(type: 'example' | 'event', workspace: Workspace): readonly string[] {
  const files =
    type === 'example'
      ? exampleFiles('agreements', 'deals', workspace)
      : exampleFiles('notices', 'events', workspace)
  return files.map(longName)
}

function exampleFiles(folder: string, inner: string, {files}: Workspace): readonly string[] {
  const pattern = new RegExp(`^${folder}/[^/]+/${inner}/[^/]+\\.(?:ya?ml|json)$`)
  return [...files.keys()].filter((file) => pattern.test(file))
}

function longName(file: string): string {
  const [, kind = '', , base = ''] = file.split('/')
  return `${kind}/${base.replace(/\.\w+$/, '')}`
}

/** The name alone counts as well. */
function isCalled(name: string, file: string): boolean {
  const long = longName(file)
  return long === name || long.slice(long.indexOf('/') + 1) === name
}

/** `clauses/exit` for the clause `exit`. */
export function folderOf(clause: string, {files}: Workspace): string | undefined {
  return ['clauses', 'schedules', 'letters']
    .map((folder) => `${folder}/${clause}`)
    .find((folder) => files.has(`${folder}/clause.yaml`))
}

/** Names of the files of a folder, without what comes after them. */
export function namesIn(folder: string, ending: string, {files}: Workspace): readonly string[] {
  return [...files.keys()].flatMap((file) => {
    const name = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : ''
    return name.endsWith(ending) && !name.includes('/') ? [name.slice(0, -ending.length)] : []
  })
}

/** The ids of all clauses and schedules. */
export function clausesOf(workspace: Workspace): readonly string[] {
  return [...workspace.files.keys()].flatMap(
    (file) => /^(?:clauses|schedules|letters)\/([^/]+)\/clause\.yaml$/.exec(file)?.[1] ?? [],
  )
}

function existing(file: string, {files}: Workspace): string | undefined {
  return files.has(file) ? file : undefined
}
