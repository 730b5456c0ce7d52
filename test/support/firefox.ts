import {spawnSync} from 'node:child_process'

/** Firefox as Debian or its makers install it. */
export const program: string | undefined = ['firefox-esr', 'firefox']
  .map((name) => spawnSync('which', [name], {encoding: 'utf8'}).stdout.trim())
  .find((path) => path !== '')

/** Why tests in Firefox cannot run here, if so. */
export const missingFirefox: string | undefined = reason()

function reason(): string | undefined {
  if (program !== undefined) return undefined
  const text = 'not installed: firefox'
  if (process.env['RINGFENCE_REQUIRE_FIREFOX']) throw new Error(text)
  console.warn(`Skipped: ${text}`)
  return text
}
