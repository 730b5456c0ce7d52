import {isMainThread} from 'node:worker_threads'
import {serve} from '@ringfence/lsp'
import {createConnection} from 'vscode-languageserver/node'
import type {ExitCode} from '../exit-code.ts'
import {answerAnalyses, backgroundAnalysis} from '../language/analysis-thread.ts'
import {languageHost} from '../language/language-host.ts'
import type {Context} from './context.ts'

/** Serves an editor over standard input and output until it ends the connection, and with it the process. */
export async function lsp(context: Context): Promise<ExitCode> {
  if (!isMainThread) answerAnalyses(context)
  else {
    if (process.stdin.isTTY)
      await context.host.stderr('Waiting for an editor on standard input; Ctrl-C ends.\n')
    const connection = createConnection(process.stdin, process.stdout)
    serve(connection, languageHost(context, backgroundAnalysis()))
  }
  return new Promise(() => {})
}
