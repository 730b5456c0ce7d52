import type {MessagePort} from 'node:worker_threads'
import type {Part} from '@ringfence/generator/library'
import type {VerifyWork} from './verify-work.ts'

/** What a thread does: verifies each part that it is sent, and sends back what it found. */
export async function verifyThread(port: MessagePort, work: VerifyWork): Promise<void> {
  const {compileEventSchema, compileSchema, verifyPart} = await import(
    '@ringfence/generator/library'
  )
  const schema = await compileSchema(work.schema, work.fields)
  const eventSchema = await compileEventSchema(work.events)
  const input = {...work, schema, eventSchema}
  port.on('message', (part: Part) => port.postMessage(verifyPart(input, part)))
}
