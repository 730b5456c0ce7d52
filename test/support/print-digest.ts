/** Prints the SHA-256 of an example as a Word document; the clock can be set by an environment variable. */
import {createHash} from 'node:crypto'

const fake = process.env['RINGFENCE_FAKE_NOW']
if (fake) {
  const moment = Date.parse(fake)
  Date.now = () => moment
}
const {draftExample, write} = await import('./shipped.ts')
const bytes = await write(draftExample(process.argv[2] ?? ''), 'docx')
console.log(createHash('sha256').update(bytes).digest('hex'))
