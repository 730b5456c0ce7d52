import {CodeActionKind, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver'

/** What the server can do. Files are small, so editors send the whole text. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Full},
  completionProvider: {triggerCharacters: ['{', '#', '"', '.', '/', '(', '@', ':']},
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: {prepareProvider: true},
  documentSymbolProvider: true,
  codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix]},
}
