import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {declarationsOf} from './support/declarations.ts'

/* What programs may rely on: each exported name with its type, as published. A change here is a change for them. */
const manifest = fileURLToPath(new URL('../packages/generator/package.json', import.meta.url))
const {exports} = JSON.parse(readFileSync(manifest, 'utf8'))
const entries = Object.values<{types?: string}>(exports).flatMap(({types}) => types ?? [])

test.each(entries)('%s', async (types) => {
  const name = types.replace(/^\.\/dist\/(.*)\.d\.ts$/, '$1')
  const declared = declarationsOf(`generator/dist/${name}.d.ts`)
  expect(declared).not.toMatch(/\bany\b/)
  await expect(declared).toMatchFileSnapshot(`public-interface/${name}.txt`)
})
