/** Checks that each package, as it would be published, works for its users: publint and are-the-types-wrong. */
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = [
  'schemas',
  'templates',
  ...readdirSync(`${root}packages`).map((name) => `packages/${name}`),
]

for (const folder of folders.filter((each) => existsSync(`${root}${each}/package.json`))) {
  run('publint', ['run', folder, '--strict'])
  run('attw', ['--pack', folder, '--profile', 'esm-only', '--format', 'ascii', '--quiet'])
}

function run(program: string, args: readonly string[]): void {
  const {status} = spawnSync(`${root}node_modules/.bin/${program}`, args, {
    cwd: root,
    stdio: 'inherit',
  })
  if (status === 0) return
  console.error(`${program} ${args.join(' ')}: failed`)
  process.exitCode = 1
}
