import type {ExitCode} from '../exit-code.ts'
import {pathOf} from '../organisation/path-of.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'
import {writeNewFiles} from './write-new-files.ts'

/** Copies files of the shipped library into that of the organisation. What is there already is never replaced. */
export async function adopt(paths: readonly string[], context: Context): Promise<ExitCode> {
  const {organisation, host, quiet, format} = context
  if (!organisation)
    throw new UsageError('There is no library of your own here: `ringfence init` makes one')
  const {files} = await organisation.shipped.sources()
  const wanted = paths.flatMap((path) => filesAt(path, files))
  const copies = wanted.map((file) => ({path: pathOf(file, organisation), text: files[file] ?? ''}))
  const exit = await writeNewFiles(copies, context)
  const library = await organisation.shipped.library()
  const partly = new Set(
    wanted.flatMap((file) => {
      const [, id = ''] = /^(?:clauses|schedules|letters)\/([^/]+)\//.exec(file) ?? []
      const manifest = library.clauses[id]?.place.file ?? file
      return wanted.includes(manifest) || Object.hasOwn(organisation.files, manifest) ? [] : [id]
    }),
  )
  if (exit === 0 && !quiet && format === 'text')
    for (const id of partly) await host.stderr(adviceFor(id, library.clauses[id]?.version ?? ''))
  return exit
}

function filesAt(path: string, files: Readonly<Record<string, string>>): readonly string[] {
  const plain = path.replaceAll('\\', '/').replace(/^(?:\.\/)?(?:templates\/)?|\/$/g, '')
  const found = Object.keys(files).filter(
    (file) => (file === plain || file.startsWith(`${plain}/`)) && !file.includes('/deals/'),
  )
  if (found.length > 0) return found
  const [folder = '', name = ''] = plain.split('/')
  const near = Object.keys(files).filter((file) => file.startsWith(`${folder}/${name}`))
  const some = near.slice(0, 8).map((file) => `\`${file}\``)
  const hint = some.length > 0 ? `; there is ${some.join(', ')}` : ''
  throw new UsageError(`No shipped file \`${path}\`${hint}`)
}

function adviceFor(id: string, version: string): string {
  const [major = '1', minor = '0'] = version.split('.')
  const own = `${major}.${Number(minor) + 1}.0-own.1`
  return `Give your text a version in the configuration: versions: {${id}: {version: ${own}, basedOn: ${version}}}\n`
}
