import {spawnSync} from 'node:child_process'

export interface Installed {
  readonly program: string | undefined
  /** Why tests that need the program cannot run here, if so. */
  readonly missing: string | undefined
}

/** A program as Debian or its makers install it; `RINGFENCE_REQUIRE_…` in `required` forbids that it is missing. */
export function installed(
  names: readonly [string, ...string[]],
  required: string | undefined,
): Installed {
  const program = names
    .map((name) => spawnSync('which', [name], {encoding: 'utf8'}).stdout.trim())
    .find((path) => path !== '')
  if (program !== undefined) return {program, missing: undefined}
  const missing = `not installed: ${names[0]}`
  if (required) throw new Error(missing)
  console.warn(`Skipped: ${missing}`)
  return {program, missing}
}
