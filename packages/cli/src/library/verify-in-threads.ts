import type {PartFindings, Verified, VerifyInput} from '@ringfence/generator/library'
import type {Host} from '../host/host.ts'
import {workOf} from './verify-work.ts'

/** So few clauses are verified sooner than a thread has begun. */
const few = 6

/** More parts than threads, so that none of them waits long for the others at the end. */
const parts = 16

/** Verifies a library: a few clauses at once, more of it in as many threads as the host has. */
export async function verifyInThreads(input: VerifyInput, {inThreads}: Host): Promise<Verified> {
  const {concludeParts, verifyLibrary} = await import('@ringfence/generator/library')
  const {clauses} = input
  if (!inThreads || (clauses && clauses.length <= few)) return verifyLibrary(input)
  const found = await inThreads(workOf(input), parts)
  return concludeParts(input, found as readonly PartFindings[])
}
