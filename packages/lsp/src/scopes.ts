import type {SchemaKey} from './schema-parts.ts'
import type {Tag} from './tags.ts'

/** The values that names inside a tag are of, from the deal to the innermost entry of a list. */
export type Scopes = readonly (readonly SchemaKey[])[]

/** The scopes of every tag, with forgiveness: a block that nobody closes lasts to the end. */
export function scopesOf(tags: readonly Tag[]): ReadonlyMap<Tag, Scopes> {
  const scopes = new Map<Tag, Scopes>()
  const blocks: {name: string; scopes: Scopes; outer: Scopes}[] = []
  let current: Scopes = [[]]
  for (const tag of tags) {
    const [head, path] = tag.tokens
    const name = head?.value ?? ''
    const top = blocks.at(-1)
    if (tag.sign === '/' && blocks.some((block) => block.name === name)) {
      while (blocks.at(-1)?.name !== name) blocks.pop()
      current = blocks.pop()?.outer ?? [[]]
    } else if (tag.sign === '' && name === 'else' && top) current = top.outer
    scopes.set(tag, current)
    if (tag.sign !== '#') continue
    const outer = current
    const list = name === 'each' && path ? resolvePath(path.value, current) : undefined
    if (list) current = [...current, [...list, '[]']]
    blocks.push({name, scopes: current, outer})
  }
  return scopes
}

/** The blocks that are open at the end of the tags, the innermost last. */
export function openBlocks(tags: readonly Tag[]): readonly string[] {
  const open: string[] = []
  for (const {sign, tokens, closed} of tags) {
    const name = tokens[0]?.value ?? ''
    if (sign === '#' && closed) open.push(name)
    else if (sign === '/' && open.includes(name)) open.length = open.lastIndexOf(name)
  }
  return open
}

/** A path as templates write it, as keys from the deal; undefined for counters such as `@index`. */
export function resolvePath(path: string, scopes: Scopes): readonly SchemaKey[] | undefined {
  const [, up = '', rest = ''] = /^((?:\.\.\/)*)(.*)$/.exec(path) ?? []
  if (rest.startsWith('@'))
    return rest.startsWith('@root.') ? rest.slice('@root.'.length).split('.') : undefined
  const base = scopes[scopes.length - 1 - up.length / 3]
  return base && rest !== '' ? [...base, ...rest.split('.')] : undefined
}
