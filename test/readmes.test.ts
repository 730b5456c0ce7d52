import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/* The example of each package's README, run as it stands: it ends in a comment with what it prints. */
describe.each(readdirSync(`${root}packages`))('%s', (name) => {
  const readme = readFileSync(`${root}packages/${name}/README.md`, 'utf8')

  test('is one screen', () => {
    expect(readme.split('\n').length).toBeLessThan(70)
  })

  test('has an example that prints what it says', () => {
    const [, example = ''] = /```ts\n(.*?)```/s.exec(readme) ?? []
    const [, said = ''] = /\/\/ prints:(.*)$/s.exec(example) ?? []
    const expected = said
      .trim()
      .split('\n')
      .map((line) => line.replace(/^\/\/ ?/, ''))
    mkdirSync(`${root}test/out`, {recursive: true})
    const file = `${root}test/out/readme-${name}.ts`
    try {
      writeFileSync(file, example)
      const flags = ['--import', 'tsx', '--conditions=@ringfence/source']
      const printed = execFileSync(process.execPath, [...flags, file], {
        encoding: 'utf8',
        cwd: root,
      })
      expect(printed.trim().split('\n')).toEqual(expected)
    } finally {
      rmSync(file)
    }
  })
})

describe('the first screen of the README', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')

  test('gives the two commands that CI runs', () => {
    const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, text = '']) => text.trim())
    expect(blocks).toMatchInlineSnapshot(`
      [
        "npm ci && npm run build && npx ringfence generate templates/agreements/outsourcing-msa/deals/india-software-english-law.yaml -o agreement.docx",
        "npm ci && npm test",
      ]
    `)
  })

  test('names no file that is not there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path)
    const missing = links.filter((path) => {
      try {
        readdirSync(`${root}${path}`)
        return false
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'ENOTDIR'
      }
    })
    expect(missing).toEqual([])
  })
})
