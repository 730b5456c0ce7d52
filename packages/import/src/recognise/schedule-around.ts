import type {ReferenceScope} from './reference.ts'

/** `Schedule 2, ` before the word for a number. */
export function scheduleBefore(
  before: string,
  {index}: ReferenceScope,
): {readonly id: string; readonly length: number} | undefined {
  const [whole, name] =
    /\b(?:schedule|exhibit|annex|annexure|appendix|attachment)\s+(\d{1,3}|[A-Z]|[IVX]+),\s+$/i.exec(
      before,
    ) ?? []
  const [id, ...more] = name === undefined ? [] : index.schedule(name)
  return whole === undefined || id === undefined || more.length > 0
    ? undefined
    : {id, length: whole.length}
}

/** `… of Schedule 2` after a number. */
export function scheduleAfter(
  after: string,
  {index}: ReferenceScope,
): {readonly id: string; readonly length: number} | undefined {
  const [whole, name] =
    /^\s+(?:of|to|in)\s+(?:schedule|exhibit|annex|annexure|appendix|attachment)\s+(\d{1,3}|[A-Z]|[IVX]+)\b/i.exec(
      after,
    ) ?? []
  const [id] = name === undefined ? [] : index.schedule(name)
  return whole === undefined || id === undefined ? undefined : {id, length: whole.length}
}
