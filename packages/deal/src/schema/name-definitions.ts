/**
 * A name for each `file#pointer`: `clauses/ip-definitions.schema.json#/$defs/types` is `ipDefinitionsTypes`.
 * Where two files of different folders would share a name, the folder goes before it.
 */
export function nameDefinitions(keys: readonly string[]): ReadonlyMap<string, string> {
  const short = keys.map((key) => nameOf(key, 1))
  return new Map(
    keys.map((key, index) => {
      const name = short[index] ?? ''
      const shared = short.indexOf(name) !== short.lastIndexOf(name)
      return [key, shared ? nameOf(key, Number.POSITIVE_INFINITY) : name]
    }),
  )
}

function nameOf(key: string, parts: number): string {
  const [file = '', pointer = ''] = key.split('#', 2)
  const path = file.replace(/\.schema\.json$|\.json$/, '').split('/')
  const fragment = pointer.split('/').filter((part) => part !== '' && part !== '$defs')
  const words = [...path.slice(-Math.min(parts, path.length)), ...fragment]
    .join('-')
    .split(/[^A-Za-z0-9]+/)
  return words.map((word, index) => (index === 0 ? word : capitalise(word))).join('')
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
