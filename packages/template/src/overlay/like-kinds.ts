import type {Json, JsonObject, Library} from '@ringfence/model'

/**
 * A library in which kinds that are `like` another count as that one: wherever a text, a variant or a rule asks for the
 * other kind, it asks for either.
 */
export function withLikeKinds(library: Library): Library {
  const {agreements, clauses, glossary, rules, diligence} = library
  const like = Object.values(agreements).flatMap(({kind, like: other}) =>
    other === undefined ? [] : [{kind, other}],
  )
  if (like.length === 0) return library
  const widened = widen({agreements, clauses, glossary, rules, diligence} as unknown as Json, like)
  return {...library, ...(widened as unknown as Pick<Library, 'clauses'>)}
}

type Likenesses = readonly {readonly kind: string; readonly other: string}[]

/** Kinds are named by conditions of texts, by `when` of manifests, and by selectors and pointers of rules. */
function widen(value: Json, like: Likenesses, key = ''): Json {
  if (Array.isArray(value)) return value.map((each) => widen(each, like, key))
  if (typeof value !== 'object' || value === null) return value
  const node = value as JsonObject
  if (asksForKind(node)) return {...node, values: withKinds(node['values'] ?? [], like)}
  return Object.fromEntries(
    Object.entries(node).map(([name, each]) => {
      if (name === 'kind' && (key === 'when' || key === 'applies' || key === 'not'))
        return [name, withKinds(each, like)]
      if (name === '/kind') return [name, widenSchema(each, like)]
      return [name, widen(each, like, name)]
    }),
  )
}

function asksForKind({op, path}: JsonObject): boolean {
  const keys = (path as JsonObject | undefined)?.['keys']
  return op === 'is' && Array.isArray(keys) && keys.join('.').replace(/^root\./, '') === 'kind'
}

function withKinds(kinds: Json, like: Likenesses): readonly Json[] {
  const asked = [kinds].flat() as readonly Json[]
  return [...asked, ...like.filter(({other}) => asked.includes(other)).map(({kind}) => kind)]
}

/** `{const: mutualNda}`, `{enum: […]}`, and these inside other keywords. */
function widenSchema(schema: Json, like: Likenesses): Json {
  if (Array.isArray(schema)) return schema.map((each) => widenSchema(each, like))
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, each]): [string, Json] =>
      keyword === 'const' || keyword === 'enum'
        ? ['enum', withKinds(each, like)]
        : [keyword, widenSchema(each, like)],
    ),
  )
}
