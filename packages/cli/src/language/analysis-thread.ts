import {realpathSync} from 'node:fs'
import {parentPort, Worker} from 'node:worker_threads'
import type {Analysis, AnalysisPart, AnalysisRequest} from '@ringfence/lsp'
import type {Context} from '../commands/context.ts'
import {analyse} from './analyse.ts'

/**
 * Analyses in a thread of its own, so that the editor is answered while a clause is drafted over its condition space.
 * The thread runs this program again; each library has one.
 */
export function backgroundAnalysis(): Analysis {
  const threads = new Map<string, AnalysisThread>()
  return (request, onPart) => {
    const key = request.root ?? ''
    const thread = threads.get(key) ?? new AnalysisThread()
    threads.set(key, thread)
    thread.run({request, onPart})
  }
}

interface Job {
  readonly request: AnalysisRequest
  readonly onPart: (part: AnalysisPart) => void
}

type Message =
  | {readonly type: 'part'; readonly part: AnalysisPart}
  | {readonly type: 'lint'}
  | {readonly type: 'done'}

class AnalysisThread {
  #worker: Worker | undefined
  #job: Job | undefined
  #next: Job | undefined
  #linting = false

  /** A job that waits is replaced; one that compiles is awaited; one that lints is broken off. */
  run(job: Job): void {
    this.#next = job
    if (this.#linting) this.#end()
    if (!this.#job) this.#start()
  }

  #start(): void {
    this.#job = this.#next
    this.#next = undefined
    if (!this.#job) return
    this.#worker ??= this.#spawn()
    this.#worker.postMessage(this.#job.request)
  }

  #spawn(): Worker {
    const worker = new Worker(realpathSync(process.argv[1] ?? ''), {
      argv: ['lsp'],
      workerData: 'command',
    })
    worker.on('message', (message: Message) => this.#receive(message))
    worker.on('error', (error) => {
      process.stderr.write(`ringfence: the analysis has failed: ${error.stack}\n`)
      this.#end()
      this.#start()
    })
    worker.unref()
    return worker
  }

  #receive(message: Message): void {
    if (message.type === 'part') return this.#job?.onPart(message.part)
    this.#linting = message.type === 'lint' && this.#next === undefined
    if (message.type === 'lint' && this.#next) this.#end()
    if (message.type === 'lint' && this.#job) return
    this.#job = undefined
    this.#start()
  }

  #end(): void {
    const worker = this.#worker
    worker?.removeAllListeners('message')
    void worker?.terminate()
    this.#worker = undefined
    this.#job = undefined
    this.#linting = false
  }
}

/** Answers the thread that started this one. */
export function answerAnalyses(context: Context): void {
  const send = (message: Message) => parentPort?.postMessage(message)
  parentPort?.on('message', async (request: AnalysisRequest) => {
    const steps = {
      onPart: (part: AnalysisPart) => send({type: 'part', part}),
      onLint: () => send({type: 'lint'}),
    }
    await analyse(request, steps, context)
    send({type: 'done'})
  })
}
