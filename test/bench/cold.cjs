/** One cold fill by a peer: node cold.cjs PEER INPUT OUTPUT */
const {readFileSync, writeFileSync} = require('node:fs')
const [, , peer, input, output] = process.argv
const {template, values, lines} = JSON.parse(readFileSync(input, 'utf8'))
require(`./peers/${peer}.cjs`)
  .fill(Buffer.from(template, 'base64'), values, lines)
  .then((bytes) => writeFileSync(output, bytes))
