import type {Diagnostic} from '@ringfence/model'
import type {Connection} from 'vscode-languageserver'
import {Findings} from './findings.ts'
import type {LanguageHost} from './language-host.ts'
import {readAhead} from './names.ts'
import {Session} from './session.ts'
import {toEditorDiagnostic} from './to-diagnostics.ts'
import {pathOf} from './uris.ts'

/** A file of an open library. */
export interface Opened {
  readonly session: Session
  readonly file: string
}

interface Live {
  readonly session: Session
  readonly findings: Findings
  readonly shown: Set<string>
  timer?: ReturnType<typeof setTimeout>
}

/** How long an author must pause before a text is analysed, in milliseconds. */
const pause = 300

/** The libraries that files of the editor belong to, opened when the first of their files is. */
export class Sessions {
  readonly #connection: Connection
  readonly #host: LanguageHost
  readonly #libraries = new Map<string, Live>()
  readonly #files = new Map<string, Promise<Live>>()

  constructor(connection: Connection, host: LanguageHost) {
    this.#connection = connection
    this.#host = host
  }

  async of(uri: string): Promise<Opened> {
    const {session} = await this.#live(uri)
    return {session, file: session.fileOf(pathOf(uri))}
  }

  /** The editor's text of a file; undefined when it closes it. */
  async edit(uri: string, text: string | undefined): Promise<void> {
    const path = pathOf(uri)
    const live = await this.#live(uri)
    await live.session.edit(path, text)
    if (text === undefined) live.findings.dropDeal(path)
    if (live.session.knows(path)) this.#schedule(live, path)
  }

  /** What was last found in a file, and its text. */
  async diagnosed(uri: string): Promise<{diagnostics: readonly Diagnostic[]; text: string}> {
    const {session, findings} = await this.#live(uri)
    const file = session.fileOf(pathOf(uri))
    const found = findings.byFile((path) => session.fileOf(path)).get(file) ?? []
    return {diagnostics: found, text: session.textOf(file)}
  }

  async refresh(uris: readonly string[]): Promise<void> {
    for (const live of this.#libraries.values()) {
      for (const uri of uris) await live.session.refresh(pathOf(uri))
      const [first] = uris
      if (first !== undefined) this.#schedule(live, pathOf(first))
    }
  }

  #live(uri: string): Promise<Live> {
    const known = this.#files.get(uri) ?? this.#open(pathOf(uri))
    this.#files.set(uri, known)
    return known
  }

  async #open(path: string): Promise<Live> {
    const library = await this.#host.open(path)
    const key = library.root ?? ''
    const live = this.#libraries.get(key) ?? {
      session: new Session(library, this.#host),
      findings: new Findings(),
      shown: new Set<string>(),
    }
    if (!this.#libraries.has(key)) void readLibraryAhead(live.session)
    this.#libraries.set(key, live)
    return live
  }

  #schedule(live: Live, path: string): void {
    clearTimeout(live.timer)
    live.timer = setTimeout(() => {
      this.#host.analyse(live.session.request(path), (part) => {
        live.findings.put(part)
        this.#publish(live)
      })
    }, pause)
  }

  #publish({session, findings, shown}: Live): void {
    const found = findings.byFile((path) => session.fileOf(path))
    const uriOf = (file: string) => session.uriOf(file)
    for (const file of new Set([...shown, ...found.keys()])) {
      const uri = session.uriOf(file)
      if (uri === undefined) continue
      const text = session.textOf(file)
      const diagnostics = (found.get(file) ?? []).map((each) =>
        toEditorDiagnostic(each, text, uriOf),
      )
      shown.add(file)
      void this.#connection.sendDiagnostics({uri, diagnostics})
    }
  }
}

/** File by file, with room for answers in between. */
async function readLibraryAhead(session: Session): Promise<void> {
  for (const file of session.workspace.files.keys()) {
    await new Promise((resolve) => setImmediate(resolve))
    readAhead(file, session.workspace)
  }
}
