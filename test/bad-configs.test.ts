import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'

/*
 * Libraries of an organisation's own that are wrong, a folder a case: what the program says of each stands in
 * `expected.txt`. Nothing is compiled from them, and nothing is kept.
 */
const root = fileURLToPath(new URL('bad-configs/', import.meta.url))
const program = fileURLToPath(new URL('../packages/cli/bin/ringfence.cjs', import.meta.url))
const cache = mkdtempSync(join(tmpdir(), 'ringfence-cache-'))
afterAll(() => rmSync(cache, {recursive: true}))

describe.each(readdirSync(root))('%s', (name) => {
  test('is told', async () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [program, 'list', 'kinds'], {
      cwd: join(root, name),
      env: {...process.env, NO_COLOR: '1', RINGFENCE_CACHE: cache},
    })
    expect({status, stdout: stdout.toString()}).toEqual({status: 1, stdout: ''})
    const told = withoutLibrary(stderr.toString())
    await expect(told).toMatchFileSnapshot(`bad-configs/${name}/expected.txt`)
    expect(readdirSync(cache)).toEqual([])
  })
})

/** Versions and styles of the shipped library change; what is said of a configuration does not. */
function withoutLibrary(text: string): string {
  return text
    .replaceAll(/(has version|then pin) [\d.]+\d/g, '$1 …')
    .replaceAll(/hint: there is .*/g, 'hint: there is …')
}
