import {join} from 'node:path'
import {type Diagnostic, report} from '@ringfence/model'
import type {Host} from '../host/host.ts'
import {badManifest} from '../kinds.ts'
import {digestOf} from './digest.ts'

/** What a run made of one deal. */
export interface Made {
  /** Of what it was made of. */
  readonly digest: string
  /** Paths relative to the folder of the manifest, and the digests of the files. */
  readonly outputs: readonly {readonly path: string; readonly digest: string}[]
  readonly warnings: number
  readonly notes: number
}

/** Of the file, in the folder of the documents. */
const manifestName = 'ringfence-manifest.ndjson'

/** Bytes; some hundred thousand documents. */
const limit = 256 * 1024 * 1024

/**
 * What stands in a folder of documents, and what it was made of: a line a deal, added as soon as its documents are
 * written, so that a run that was ended can be taken up.
 */
export class Manifest {
  readonly #folder: string
  readonly #host: Host
  readonly #before: ReadonlyMap<string, Made> | undefined
  readonly #now = new Map<string, Made>()

  /** Reads the manifest of a folder, if there is one; lines that are damaged are left out and told. */
  static async read(
    folder: string,
    host: Host,
  ): Promise<{readonly manifest: Manifest; readonly diagnostics: readonly Diagnostic[]}> {
    const path = join(folder, manifestName)
    if (!(await host.exists(path)))
      return {manifest: new Manifest(folder, host, undefined), diagnostics: []}
    const {made, damaged} = await readLines(path, host)
    const message =
      damaged === undefined
        ? ''
        : `${damaged === 1 ? 'A line' : `${damaged} lines`} of the manifest cannot be read: what stood there is made again`
    const diagnostics = damaged ? [report(badManifest, {message, place: {file: path}})] : []
    return {manifest: new Manifest(folder, host, made), diagnostics}
  }

  private constructor(folder: string, host: Host, before: ReadonlyMap<string, Made> | undefined) {
    this.#folder = folder
    this.#host = host
    this.#before = before
  }

  /** What was made of the same before, if all of it still stands there as it was written. */
  async unchanged(digest: string): Promise<Made | undefined> {
    const made = this.#before?.get(digest)
    for (const output of made?.outputs ?? [])
      if ((await this.#digestAt(output.path)) !== output.digest) return undefined
    return made
  }

  pathOf(output: Made['outputs'][number]): string {
    return join(this.#folder, output.path)
  }

  /** Keeps what stands there from before, or was made now. A file that this run began has it already. */
  keep(made: Made): void {
    if (this.#before) this.#now.set(made.digest, made)
  }

  async add(made: Made): Promise<void> {
    this.keep(made)
    await this.#host.append(join(this.#folder, manifestName), `${JSON.stringify(made)}\n`)
  }

  /** Writes the manifest anew: what this run made or kept, and before it what is no longer made but not replaced. */
  async finish(): Promise<void> {
    if (!this.#before) return
    const replaced = new Set([...this.#now.values()].flatMap(pathsOf))
    const others = [...this.#before.values()].filter(
      (made) => !this.#now.has(made.digest) && !pathsOf(made).some((path) => replaced.has(path)),
    )
    const all = [...others, ...this.#now.values()]
    if (all.length === 0) return
    const file = await this.#host.begin(join(this.#folder, manifestName))
    for (const made of all) await file.write(`${JSON.stringify(made)}\n`)
    await file.finish()
  }

  async #digestAt(path: string): Promise<string | undefined> {
    try {
      return digestOf(await this.#host.read(join(this.#folder, path), limit))
    } catch {
      return undefined
    }
  }
}

function pathsOf({outputs}: Made): readonly string[] {
  return outputs.map(({path}) => path)
}

async function readLines(
  path: string,
  host: Host,
): Promise<{made: ReadonlyMap<string, Made>; damaged?: number}> {
  const made = new Map<string, Made>()
  let damaged = 0
  let text = ''
  try {
    text = new TextDecoder().decode(await host.read(path, limit))
  } catch {
    return {made, damaged: 1}
  }
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const read = parseLine(line)
    if (read) made.set(read.digest, read)
    else damaged += 1
  }
  return {made, damaged}
}

function parseLine(line: string): Made | undefined {
  try {
    const read: unknown = JSON.parse(line)
    return isMade(read) ? read : undefined
  } catch {
    return undefined
  }
}

function isMade(value: unknown): value is Made {
  const {digest, outputs, warnings, notes} = (value ?? {}) as Partial<Made>
  const counts = [warnings, notes].every((count) => Number.isInteger(count))
  return isDigest(digest) && counts && Array.isArray(outputs) && outputs.every(isOutput)
}

/** Within the folder: a manifest could come from elsewhere. */
function isOutput(value: unknown): boolean {
  const {path, digest} = (value ?? {}) as Partial<Made['outputs'][number]>
  const inside =
    typeof path === 'string' && !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)
  return inside && isDigest(digest)
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
