import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {runCli} from './support/run-cli.ts'

/* Wrong rows over a base that is right, a folder a case: what is said of each stands in `expected.txt`. */
const root = fileURLToPath(new URL('bad-rows/', import.meta.url))
const cases = readdirSync(root).filter((name) => !name.includes('.'))

describe.each(cases)('%s', (name) => {
  const [rows = ''] = readdirSync(`${root}${name}`).filter((file) => file.startsWith('rows.'))

  test('is told, with its line', async () => {
    const {code, out, err} = await runCli([
      'check',
      `${root}${name}/${rows}`,
      '--base',
      `${root}base.yaml`,
    ])
    expect({code, out}).toEqual({code: 1, out: ''})
    const said = err.replaceAll(`${root}${name}/`, '')
    await expect(said).toMatchFileSnapshot(`bad-rows/${name}/expected.txt`)
  })
})

test('there are enough of them', () => {
  expect(cases.length).toBeGreaterThan(20)
})
