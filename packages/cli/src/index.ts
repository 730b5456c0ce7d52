/**
 * The `ringfence` command.
 *
 * Thin: reads the command line, files and the process, and leaves the rest to `@ringfence/generator`.
 */

export type {ExitCode} from './exit-code.ts'
export type {Host} from './host/host.ts'
export {nodeHost} from './host/node-host.ts'
export type {Resources} from './host/resources.ts'
export {cliKinds} from './kinds.ts'
export {run} from './run.ts'
