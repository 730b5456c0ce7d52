import {CodeActionKind, type Connection, ErrorCodes, ResponseError} from 'vscode-languageserver'
import {capabilities} from './capabilities.ts'
import {complete} from './complete.ts'
import {findDefinition} from './find-definition.ts'
import {findReferences} from './find-references.ts'
import {fixesFor} from './fixes.ts'
import {hover} from './hover.ts'
import type {LanguageHost} from './language-host.ts'
import {offsetAt, rangeOf} from './lines.ts'
import {outline} from './outline.ts'
import {renamable, rename} from './rename.ts'
import {type Opened, Sessions} from './sessions.ts'
import {toCompletion, toSymbol} from './to-editor.ts'
import type {Spot} from './workspace.ts'

/** Answers an editor over a connection until it says goodbye. */
export function serve(connection: Connection, host: LanguageHost): void {
  const sessions = new Sessions(connection, host)
  connection.onInitialize(() => ({
    capabilities,
    serverInfo: {name: 'ringfence', version: host.version},
  }))
  listen(connection, sessions)
  answerAboutWords(connection, sessions)
  answerAboutNames(connection, sessions)
  answerAboutFaults(connection, sessions)
  connection.listen()
}

function listen(connection: Connection, sessions: Sessions): void {
  connection.onDidOpenTextDocument(({textDocument: {uri, text}}) => sessions.edit(uri, text))
  connection.onDidChangeTextDocument(({textDocument: {uri}, contentChanges}) => {
    const last = contentChanges.at(-1)
    return last ? sessions.edit(uri, last.text) : undefined
  })
  connection.onDidCloseTextDocument(({textDocument: {uri}}) => sessions.edit(uri, undefined))
  connection.onDidChangeWatchedFiles(({changes}) => sessions.refresh(changes.map(({uri}) => uri)))
}

interface At {
  readonly textDocument: {readonly uri: string}
  readonly position: {readonly line: number; readonly character: number}
}

/** What an answer about a place in a file is made of. */
async function placed({textDocument: {uri}, position}: At, sessions: Sessions) {
  const {session, file} = await sessions.of(uri)
  const {workspace} = session
  const text = workspace.files.get(file) ?? ''
  return {session, file, workspace, text, offset: offsetAt(text, position)}
}

function answerAboutWords(connection: Connection, sessions: Sessions): void {
  connection.onCompletion(async (at) => {
    const {file, offset, workspace, text} = await placed(at, sessions)
    return complete(file, offset, workspace).map((each) => toCompletion(each, text))
  })
  connection.onHover(async (at) => {
    const {file, offset, workspace, text} = await placed(at, sessions)
    const found = hover(file, offset, workspace)
    return found
      ? {contents: {kind: 'markdown', value: found.text}, range: rangeOf(text, found)}
      : null
  })
  connection.onDocumentSymbol(async ({textDocument: {uri}}) => {
    const {session, file} = await sessions.of(uri)
    const text = session.workspace.files.get(file) ?? ''
    return outline(file, session.workspace).map((part) => toSymbol(part, text))
  })
}

function answerAboutNames(connection: Connection, sessions: Sessions): void {
  connection.onDefinition(async (at) => {
    const {file, offset, workspace, session} = await placed(at, sessions)
    return await locations(findDefinition(file, offset, workspace), {session})
  })
  connection.onReferences(async ({context, ...at}) => {
    const {file, offset, workspace, session} = await placed(at, sessions)
    const found = findReferences(file, offset, context.includeDeclaration, workspace)
    return await locations(found, {session})
  })
  connection.onPrepareRename(async (at) => {
    const {file, offset, workspace, text} = await placed(at, sessions)
    const found = renamable(file, offset, workspace)
    return found ? {range: rangeOf(text, found), placeholder: found.name.name} : null
  })
  connection.onRenameRequest(async ({newName, ...at}) => {
    const {file, offset, workspace, session} = await placed(at, sessions)
    const renamed = rename(file, offset, newName, workspace)
    if ('refusal' in renamed) return new ResponseError(ErrorCodes.InvalidParams, renamed.refusal)
    const changes: Record<string, {range: ReturnType<typeof rangeOf>; newText: string}[]> = {}
    for (const edit of renamed.edits)
      for (const {uri, range} of await locations([edit], {session}))
        changes[uri] = [...(changes[uri] ?? []), {range, newText: edit.text}]
    return {changes}
  })
}

async function locations(spots: readonly Spot[], {session}: Pick<Opened, 'session'>) {
  const found: {uri: string; range: ReturnType<typeof rangeOf>}[] = []
  for (const spot of spots) {
    const uri = await session.locate(spot.file)
    if (uri) found.push({uri, range: rangeOf(session.textOf(spot.file), spot)})
  }
  return found
}

function answerAboutFaults(connection: Connection, sessions: Sessions): void {
  connection.onCodeAction(async ({textDocument: {uri}, range}) => {
    const {diagnostics, text} = await sessions.diagnosed(uri)
    return fixesFor(diagnostics, text)
      .filter(({fault}) => fault.start.line <= range.end.line && range.start.line <= fault.end.line)
      .map(({title, edit}) => ({
        title,
        kind: CodeActionKind.QuickFix,
        edit: {changes: {[uri]: [edit]}},
      }))
  })
}
