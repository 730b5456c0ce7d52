import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
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

/** Makes the built program a command `ringfence` in a folder, and returns a `PATH` that begins with it. */
export function pathWithRingfence(folder: string): string {
  mkdirSync(folder, {recursive: true})
  writeProgram(join(folder, 'ringfence'), `exec "${process.execPath}" "${program}" "$@"`)
  return `${folder}:${process.env['PATH']}`
}

/** Writes a command that is a script of the shell. */
export function writeProgram(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}
