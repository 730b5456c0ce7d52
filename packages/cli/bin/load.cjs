'use strict'
const {readFileSync} = require('node:fs')
const {setFlagsFromString} = require('node:v8')
const {Script} = require('node:vm')

/*
 * Compiles the bundled program, with the code that V8 compiled when it was built if that is there. A cache of another
 * version of V8, or of other flags, is refused by V8 itself, and the source is compiled anew.
 */
exports.load = (filename) => {
  // V8 optimises what has run for a few milliseconds; in a run of a fifth of a second that costs more than it gives.
  setFlagsFromString('--interrupt-budget=1000000')
  // The build leaves ASCII alone, which needs no decoding.
  const source = readFileSync(filename, 'latin1')
  return new Script(`(function(require,__filename){${source}\n})`, {
    filename,
    cachedData: cache(filename),
  })
}

function cache(filename) {
  try {
    return readFileSync(`${filename}.cache`)
  } catch {
    return undefined
  }
}
