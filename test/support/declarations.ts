import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

/** Every name that an entry point exports, with its declaration as `tsc` wrote it, without comments, in order. */
export function declarationsOf(entry: string): string {
  const file = join(packages, entry)
  return exportsOf(file)
    .map(({name, original, from}) => ({name, text: declarationIn(from, original)}))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({text}) => `${text}\n`)
    .join('\n')
}

interface Exported {
  readonly name: string
  /** What it is called where it is declared. */
  readonly original: string
  readonly from: string
}

function exportsOf(file: string): readonly Exported[] {
  const text = withoutComments(readFileSync(file, 'utf8'))
  return [...text.matchAll(/export (?:type )?\{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, names = '', source = '']) =>
      names
        .split(',')
        .map((each) => each.trim().replace(/^type /, ''))
        .filter((each) => each !== '')
        .map((each) => {
          const [original = '', name = original] = each.split(' as ')
          return {name, original, from: fileOf(source, file)}
        }),
  )
}

function declarationIn(file: string, name: string): string {
  const text = withoutComments(readFileSync(file, 'utf8'))
  const pattern = new RegExp(
    `^export (?:declare )?(?:abstract )?(?:function|const|interface|type|class) ${name}\\b[\\s\\S]*?(?=^export |^declare |^import |^interface |^type |^//#|\\n*$(?![\\s\\S]))`,
    'm',
  )
  const found = text.match(new RegExp(pattern.source, 'gm'))
  if (found)
    return found
      .join('')
      .replaceAll(/\n{2,}/g, '\n')
      .trim()
  const further = exportsOf(file).find((each) => each.name === name)
  if (!further) throw new Error(`No declaration of ${name} in ${file}`)
  return declarationIn(further.from, further.original)
}

function fileOf(source: string, from: string): string {
  if (source.startsWith('.')) return join(dirname(from), source).replace(/\.(?:ts|js)$/, '.d.ts')
  const [, name = '', entry = 'index'] = /^@ringfence\/([a-z]+)(?:\/(.+))?$/.exec(source) ?? []
  const plain = join(packages, name, 'dist', `${entry}.d.ts`)
  return existsSync(plain) ? plain : join(packages, name, 'dist', entry, 'index.d.ts')
}

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n?/gm, '').replaceAll(/^\/\/#.*\n?/gm, '')
}
