import type {DealSchema} from '@ringfence/generator'
import type {Host} from '../host/host.ts'
import {standardInput} from '../read-input.ts'

/** What reading rows needs besides their file. */
export interface RowContext {
  readonly host: Host
  readonly schema: DealSchema
}

/** The bytes are not UTF-8. */
export class UnfitEncoding extends Error {
  override readonly name = 'UnfitEncoding'
}

/** A file or standard input as text, in pieces as they come, without a byte order mark. */
export async function* rowText(path: string, {host}: RowContext): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  const decode = (chunk?: Uint8Array) =>
    orUnfit(() => (chunk ? decoder.decode(chunk, {stream: true}) : decoder.decode()))
  for await (const chunk of host.stream(path === standardInput ? '-' : path)) yield decode(chunk)
  yield decode()
}

function orUnfit(decode: () => string): string {
  try {
    return decode()
  } catch (error) {
    if (error instanceof TypeError) throw new UnfitEncoding()
    throw error
  }
}
