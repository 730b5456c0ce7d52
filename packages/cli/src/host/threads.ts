import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'

/**
 * Runs the program in other threads, on as many parts of a piece of work as there are: each thread takes the next
 * part when it has done one. What the threads give back comes in the order of the parts.
 */
export async function inThreads(
  program: string,
  work: unknown,
  parts: number,
): Promise<readonly unknown[]> {
  const done: unknown[] = Array.from({length: parts})
  let next = 0
  const oneThread = async () => {
    const worker = new Worker(program, {workerData: work})
    try {
      while (next < parts) {
        const part = next
        next += 1
        done[part] = await answerOf(worker, {index: part, of: parts})
      }
    } finally {
      await worker.terminate()
    }
  }
  const threads = Math.min(availableParallelism(), parts)
  await Promise.all(Array.from({length: threads}, oneThread))
  return done
}

async function answerOf(worker: Worker, part: unknown): Promise<unknown> {
  worker.postMessage(part)
  const [answer] = await once(worker, 'message')
  return answer
}
