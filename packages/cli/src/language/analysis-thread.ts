import {realpathSync} from 'node:fs'
import {parentPort, Worker} from 'node:worker_threads'
import type {Analysis, AnalysisPart, AnalysisRequest} from '@ringfence/lsp'
import type {Context} from '../commands/context.ts'
import {analyser} from './analyse.ts'

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

/** What a thread is sent: a job, and where to look whether it is still the last one. */
interface Asked {
  readonly request: AnalysisRequest
  readonly number: number
  /** One number, shared: that of the newest job. */
  readonly newest: Int32Array
}

type Message = {readonly type: 'part'; readonly part: AnalysisPart} | {readonly type: 'done'}

class AnalysisThread {
  #worker: Worker | undefined
  #job: Job | undefined
  #next: Job | undefined
  readonly #newest = new Int32Array(new SharedArrayBuffer(4))

  /** A job that waits is replaced; one that compiles is awaited; one that lints is broken off. */
  run(job: Job): void {
    this.#next = job
    Atomics.add(this.#newest, 0, 1)
    if (!this.#job) this.#start()
  }

  #start(): void {
    this.#job = this.#next
    this.#next = undefined
    if (!this.#job) return
    this.#worker ??= this.#spawn()
    const number = Atomics.load(this.#newest, 0)
    const asked: Asked = {request: this.#job.request, number, newest: this.#newest}
    this.#worker.postMessage(asked)
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
    this.#job = undefined
    this.#start()
  }

  #end(): void {
    const worker = this.#worker
    worker?.removeAllListeners('message')
    void worker?.terminate()
    this.#worker = undefined
    this.#job = undefined
  }
}

/** Answers the thread that started this one. */
export function answerAnalyses(context: Context): void {
  const send = (message: Message) => parentPort?.postMessage(message)
  const analyse = analyser(context)
  parentPort?.on('message', async ({request, number, newest}: Asked) => {
    await analyse(request, {
      onPart: (part) => send({type: 'part', part}),
      superseded: () => Atomics.load(newest, 0) !== number,
    })
    send({type: 'done'})
  })
}
