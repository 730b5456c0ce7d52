/**
 * Loaded into each measured process: says at its end how much memory it needed at most, in kilobytes, and how long all
 * its threads worked, in milliseconds.
 */
const {readFileSync, writeFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

if (isMainThread)
  process.on('exit', () => {
    const {user, system} = process.cpuUsage()
    const used = {kilobytes: peak(), milliseconds: (user + system) / 1000}
    writeFileSync(process.env.BENCH_TOOK, JSON.stringify(used))
  })

/** The peak that `getrusage` tells is at least that of the process that started this one; Linux knows better. */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
