/** What the results of clause tests can be written as. */
export const testTargets = ['text', 'junit', 'json'] as const

export type TestTarget = (typeof testTargets)[number]
