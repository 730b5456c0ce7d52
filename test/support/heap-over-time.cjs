'use strict'
// What a program keeps while it writes documents: loaded with `-r` and `--expose-gc`, it prints the number of documents
// in the folder `out` and the bytes of the heap after a collection, again and again.
const {existsSync, readdirSync, writeSync} = require('node:fs')

setInterval(() => {
  const documents = existsSync('out') ? readdirSync('out').length : 0
  globalThis.gc()
  writeSync(1, `${documents} ${process.memoryUsage().heapUsed}\n`)
}, 100).unref()
