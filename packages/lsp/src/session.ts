import {documentTypeOf} from './document-type.ts'
import type {AnalysisRequest, LanguageHost, OpenedLibrary} from './language-host.ts'
import {uriOfPath} from './uris.ts'
import type {Workspace} from './workspace.ts'

const schemas = 'schemas:'

/** One library, with the texts that editors have open in place of those on disk. */
export class Session {
  readonly #host: LanguageHost
  readonly #open = new Map<string, string>()
  #library: OpenedLibrary
  #workspace: Workspace

  constructor(library: OpenedLibrary, host: LanguageHost) {
    this.#host = host
    this.#library = library
    this.#workspace = laidOver(library)
  }

  get workspace(): Workspace {
    return this.#workspace
  }

  /** How the workspace names a file. */
  fileOf(path: string): string {
    const {root} = this.#library
    return root !== undefined && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path
  }

  /** Where a file of the workspace is; undefined where it has none on disk. */
  pathOf(file: string): string | undefined {
    const {root, schemaRoot} = this.#library
    if (this.#isShipped(file)) return undefined
    if (file.startsWith(schemas)) return schemaRoot && `${schemaRoot}/${file.slice(schemas.length)}`
    if (/^(?:[/\\]|\w+:)/.test(file)) return file
    return root && `${root}/${file}`
  }

  uriOf(file: string): string | undefined {
    const path = this.pathOf(file)
    return path === undefined ? undefined : uriOfPath(path)
  }

  /** The same where editors may be shown a copy of what is shipped. */
  async locate(file: string): Promise<string | undefined> {
    const text = this.#isShipped(file) ? this.#library.below.get(file) : undefined
    if (text === undefined) return this.uriOf(file)
    const path = await this.#host.show(file.replace(/^schemas:/, 'schemas/'), text)
    return path === undefined ? undefined : uriOfPath(path)
  }

  #isShipped(file: string): boolean {
    const {below} = this.#library
    if (!file.startsWith(schemas)) return this.#workspace.shipped?.has(file) ?? false
    const own = this.#library.schemaFiles.get(file.slice(schemas.length))
    return below.has(file) && below.get(file) === own
  }

  textOf(file: string): string {
    const {files, schemaFiles} = this.#workspace
    return file.startsWith(schemas)
      ? (schemaFiles.get(file.slice(schemas.length)) ?? '')
      : (files.get(file) ?? '')
  }

  /** What the editor has; undefined when it closes the file. */
  async edit(path: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.#open.delete(path)
    else this.#open.set(path, text)
    await this.#put(path, text ?? (await this.#host.read(path)))
  }

  /** A file has changed on disk. */
  async refresh(path: string): Promise<void> {
    const {root, schemaRoot} = this.#library
    if (schemaRoot !== undefined && path.startsWith(`${schemaRoot}/`)) {
      this.#library = await this.#host.open(`${root ?? schemaRoot}`)
      this.#rebuild()
    } else if (root !== undefined && path.startsWith(`${root}/`) && !this.#open.has(path))
      await this.#put(path, await this.#host.read(path))
  }

  /** Whether a file is one of ours, and not any YAML that the editor has open. */
  knows(path: string): boolean {
    return documentTypeOf(this.fileOf(path), this.workspace) !== undefined
  }

  /** What is analysed after a change of a file: its clause, and every open deal. */
  request(path: string): AnalysisRequest {
    const type = documentTypeOf(this.fileOf(path), this.workspace)
    return {
      root: this.#library.root,
      texts: Object.fromEntries(this.#open),
      clause: type && 'owner' in type ? type.owner : undefined,
      deals: [...this.#open.keys()].filter(
        (each) => documentTypeOf(this.fileOf(each), this.workspace)?.type === 'deal',
      ),
    }
  }

  async #put(path: string, text: string | undefined): Promise<void> {
    const files = new Map(this.#library.files)
    const file = this.fileOf(path)
    if (text === undefined || (file === path && !this.#open.has(path))) files.delete(file)
    else files.set(file, text)
    this.#take(files)
  }

  #rebuild(): void {
    const files = new Map(this.#library.files)
    for (const [path, text] of this.#open) files.set(this.fileOf(path), text)
    this.#take(files)
  }

  #take(files: ReadonlyMap<string, string>): void {
    this.#library = {...this.#library, files}
    this.#workspace = laidOver(this.#library)
  }
}

/** Own files first, and of the library below what they do not replace. */
function laidOver(library: OpenedLibrary): Workspace {
  const {below, ...own} = library
  const files = new Map(own.files)
  const shipped = new Set<string>()
  for (const [file, text] of below)
    if (!file.startsWith(schemas) && !files.has(file)) {
      files.set(file, text)
      shipped.add(file)
    }
  return {...own, files, ...(shipped.size > 0 ? {shipped} : {})}
}
