import {spawn} from 'node:child_process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node'
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node'

const program = fileURLToPath(new URL('../../packages/cli/bin/ringfence.cjs', import.meta.url))

/** An editor that talks to the built program over its standard input and output. */
export interface Editor {
  readonly connection: ProtocolConnection
  readonly initialized: InitializeResult
  readonly open: (path: string, text: string) => Promise<void>
  readonly change: (path: string, text: string) => Promise<void>
  /** Waits for diagnostics of a file that are as asked for; every publication counts, not only the last. */
  readonly diagnosed: (
    path: string,
    wanted: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>
  /** Says goodbye, and gives the exit code of the process. */
  readonly close: () => Promise<number | null>
}

export async function startEditor(folder: string): Promise<Editor> {
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published = new Map<string, Diagnostic[][]>()
  const waiting = new Set<() => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({uri, diagnostics}) => {
    published.set(uri, [...(published.get(uri) ?? []), diagnostics])
    for (const look of waiting) look()
  })
  connection.listen()
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  })
  await connection.sendNotification(InitializedNotification.type, {})
  let version = 0
  return {
    connection,
    initialized,
    open: (path, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: {uri: uriOf(path), languageId: 'markdown', version: ++version, text},
      }),
    change: async (path, text) => {
      published.delete(uriOf(path))
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: {uri: uriOf(path), version: ++version},
        contentChanges: [{text}],
      })
    },
    diagnosed: (path, wanted) =>
      new Promise((resolve) => {
        const look = () => {
          const found = published.get(uriOf(path))?.find(wanted)
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      return exited
    },
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}

/** The position of the cursor, which is just after the words. */
export function after(text: string, words: string): Position {
  const index = text.indexOf(words)
  if (index < 0) throw new Error(`The text lacks ${words}`)
  const before = text.slice(0, index + words.length).split('\n')
  return {line: before.length - 1, character: before.at(-1)?.length ?? 0}
}
