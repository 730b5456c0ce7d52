import {spawnSync} from 'node:child_process'

/** Chromium as Debian or its makers install it. */
export const program: string | undefined = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], {encoding: 'utf8'}).stdout.trim())
  .find((path) => path !== '')

/** Why tests in a browser cannot run here, if so. */
export const missingChromium: string | undefined = reason()

function reason(): string | undefined {
  if (program !== undefined) return undefined
  const text = 'not installed: chromium'
  if (process.env['RINGFENCE_REQUIRE_CHROMIUM']) throw new Error(text)
  console.warn(`Skipped: ${text}`)
  return text
}
