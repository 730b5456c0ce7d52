import type {ClauseTemplate, Library, Variant} from '@ringfence/model'

/**
 * A library as the program ships it: what every command reads, and beside it the bodies of the variants, of which
 * one contract needs a few. Parsing them all takes longer than filling those.
 */
export interface PackedLibrary {
  readonly head: PackedHead
  /** The bodies as JSON, one after the other. */
  readonly bodies: Uint8Array
}

interface PackedHead extends Omit<Library, 'clauses'> {
  readonly clauses: Readonly<Record<string, PackedClause>>
}

interface PackedClause extends Omit<ClauseTemplate, 'variants'> {
  readonly variants: readonly PackedVariant[]
}

interface PackedVariant extends Omit<Variant, 'body'> {
  /** In bytes. */
  readonly body: readonly [start: number, end: number]
}

export function packLibrary(library: Library): PackedLibrary {
  const bodies: Uint8Array[] = []
  let length = 0
  const clauses = mapClauses(library.clauses, ({body, ...variant}: Variant): PackedVariant => {
    const start = length
    const bytes = new TextEncoder().encode(JSON.stringify(body))
    bodies.push(bytes)
    length += bytes.length
    return {...variant, body: [start, length]}
  })
  return {head: {...library, clauses}, bodies: Buffer.concat(bodies)}
}

/** The library again; each body is parsed when it is first asked for. */
export function unpackLibrary({head, bodies}: PackedLibrary): Library {
  const decoder = new TextDecoder()
  const clauses = mapClauses(head.clauses, ({body: range, ...variant}: PackedVariant): Variant => {
    let body: Variant['body'] | undefined
    return {
      ...variant,
      get body() {
        body ??= JSON.parse(decoder.decode(bodies.subarray(...range))) as Variant['body']
        return body
      },
    }
  })
  return {...head, clauses}
}

type ClauseWith<Each> = Omit<ClauseTemplate, 'variants'> & {readonly variants: readonly Each[]}

function mapClauses<From, To>(
  clauses: Readonly<Record<string, ClauseWith<From>>>,
  map: (variant: From) => To,
): Readonly<Record<string, ClauseWith<To>>> {
  return Object.fromEntries(
    Object.entries(clauses).map(([id, clause]) => [
      id,
      {...clause, variants: clause.variants.map(map)},
    ]),
  )
}
