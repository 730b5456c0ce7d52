import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const hook = fileURLToPath(new URL('../test/bench/what-it-took.cjs', import.meta.url))

/** What a process took. */
export interface Took {
  /** From its start to its end, in milliseconds. */
  readonly milliseconds: number
  /** Of all its threads, in milliseconds. */
  readonly processor: number
  /** At most. */
  readonly megabytes: number
}

/** Runs Node with arguments to its end. `folder` is for what the process says of itself. */
export function measuredProcess(args: readonly string[], folder: string, cwd?: string): Took {
  const file = join(folder, 'took.json')
  const env = {...process.env, BENCH_TOOK: file}
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, ['-r', hook, ...args], {env, cwd})
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  const {kilobytes, milliseconds: processor} = JSON.parse(readFileSync(file, 'utf8'))
  return {milliseconds, processor, megabytes: kilobytes / 1024}
}
