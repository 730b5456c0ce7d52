/** 0: fine. 1: the input has errors, or output could not be written. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2
