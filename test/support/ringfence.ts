import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** The built program. */
export const program: string = fileURLToPath(
  new URL('../../packages/cli/bin/ringfence.cjs', import.meta.url),
)

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program in a folder, as a user would. */
export function ringfence(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Outcome {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: {...process.env, NO_COLOR: '1', ...env},
    maxBuffer: 64 * 1024 * 1024,
  })
  return {code: status, out: stdout.toString(), err: stderr.toString()}
}
