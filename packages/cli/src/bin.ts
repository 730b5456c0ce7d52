import {isMainThread, parentPort, workerData} from 'node:worker_threads'
import {nodeHost} from './host/node-host.ts'
import {shippedResources} from './host/shipped-resources.ts'
import {run} from './run.ts'

declare const __filename: string

try {
  // A thread either runs a command of its own or verifies what it is sent.
  if (isMainThread || workerData === 'command')
    process.exitCode = await run(
      process.argv.slice(2),
      nodeHost(__filename),
      shippedResources(__filename),
    )
  else if (parentPort)
    await (await import('./library/verify-thread.ts')).verifyThread(parentPort, workerData)
} catch (error) {
  const detail = process.env['RINGFENCE_DEBUG'] ? (error as Error).stack : String(error)
  process.stderr.write(
    `ringfence: this is a fault of Ringfence, not of your input. Please report it.\n${detail}\n`,
  )
  process.exitCode = 70
}
