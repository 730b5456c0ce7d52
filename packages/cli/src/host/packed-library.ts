import type {
  ClauseTemplate,
  Library,
  Protection,
  Rider,
  TemplateBlock,
  Variant,
} from '@ringfence/model'

/**
 * A library as the program ships it: what every command reads, and beside it the bodies of variants and riders, of
 * which one contract needs a few. Parsing them all takes longer than filling those.
 */
export interface PackedLibrary {
  readonly head: PackedHead
  /** The bodies as JSON, one after the other. */
  readonly bodies: Uint8Array
}

interface PackedHead extends Omit<Library, 'clauses' | 'protection'> {
  readonly clauses: Readonly<Record<string, PackedClause>>
  /** Only a report on protection reads it. */
  readonly protection: Range
}

interface PackedClause extends Omit<ClauseTemplate, 'variants' | 'riders'> {
  readonly variants: readonly Packed<Variant>[]
  readonly riders: readonly Packed<Rider>[]
}

type Packed<Text extends WithBody> = Omit<Text, 'body'> & {
  readonly body: Range
}

/** In bytes. */
type Range = readonly [start: number, end: number]

interface WithBody {
  readonly body: readonly TemplateBlock[]
}

export function packLibrary(library: Library): PackedLibrary {
  const bodies: Uint8Array[] = []
  let length = 0
  const put = (value: unknown): Range => {
    const start = length
    const bytes = new TextEncoder().encode(JSON.stringify(value))
    bodies.push(bytes)
    length += bytes.length
    return [start, length]
  }
  const pack = <Text extends WithBody>({body, ...text}: Text): Packed<Text> => ({
    ...text,
    body: put(body),
  })
  const clauses = mapValues(
    library.clauses,
    (clause): PackedClause => ({
      ...clause,
      variants: clause.variants.map((each) => pack(each)),
      riders: clause.riders.map((each) => pack(each)),
    }),
  )
  const protection = put(library.protection)
  return {head: {...library, clauses, protection}, bodies: Buffer.concat(bodies)}
}

/** The library again; each body is parsed when it is first asked for. */
export function unpackLibrary({head, bodies}: PackedLibrary): Library {
  const decoder = new TextDecoder()
  const parse = (range: Range) => JSON.parse(decoder.decode(bodies.subarray(...range)))
  const unpack = <Text extends WithBody>({body: range, ...text}: Packed<Text>): Text => {
    let body: WithBody['body'] | undefined
    return {
      ...text,
      get body() {
        body ??= parse(range) as WithBody['body']
        return body
      },
    } as unknown as Text
  }
  const clauses = mapValues(
    head.clauses,
    (clause): ClauseTemplate => ({
      ...clause,
      variants: clause.variants.map((each) => unpack<Variant>(each)),
      riders: clause.riders.map((each) => unpack<Rider>(each)),
    }),
  )
  let protection: Protection | undefined
  return {
    ...head,
    clauses,
    get protection() {
      protection ??= parse(head.protection) as Protection
      return protection
    },
  }
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]))
}
