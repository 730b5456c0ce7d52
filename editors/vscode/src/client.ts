/**
 * Starts `ringfence lsp` for the folders that VS Code has open. All that is known of clauses and deals is in the
 * server.
 */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {type ExtensionContext, workspace} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const command = programPath()
  const files = workspace.createFileSystemWatcher('**/*.{md,yaml,yml,json}')
  context.subscriptions.push(files)
  client = new LanguageClient(
    'ringfence',
    'Ringfence',
    {command, args: ['lsp'], transport: TransportKind.stdio, options: {shell: needsShell(command)}},
    {
      documentSelector: [
        {language: 'ringfence'},
        {language: 'markdown', pattern: '**/{clauses,schedules,letters,definitions}/**/*.md'},
        {language: 'yaml'},
        {language: 'json', pattern: '**/deals/*.json'},
      ],
      synchronize: {fileEvents: files},
    },
  )
  await client.start()
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}

/** The program that the settings name, else that of the first folder that has one, else the one on the path. */
function programPath(): string {
  const given = workspace.getConfiguration('ringfence').get<string>('path') ?? ''
  if (given !== '') return given
  const name = process.platform === 'win32' ? 'ringfence.cmd' : 'ringfence'
  const local = (workspace.workspaceFolders ?? []).map(({uri}) =>
    join(uri.fsPath, 'node_modules', '.bin', name),
  )
  return local.find((path) => existsSync(path)) ?? name
}

/** Windows starts `.cmd` files through a shell only. */
function needsShell(command: string): boolean {
  return /\.(?:cmd|bat)$/i.test(command)
}
