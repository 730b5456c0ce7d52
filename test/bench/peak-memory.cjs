/** Loaded into each measured process: says at its end how much memory it needed at most, in kilobytes. */
const {writeFileSync} = require('node:fs')
process.on('exit', () => {
  writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS))
})
