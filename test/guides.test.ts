import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {blocksOf, readGuide} from './support/guide.ts'
import {GuideSession} from './support/guide-session.ts'

/*
 * Every guide is followed from its first line to its last: files are saved and commands run as they stand there, in one
 * folder, and what they print is compared. `support/guide.ts` says how a guide is read.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const guides = readdirSync(`${root}docs/guides`).map((file) => file.replace(/\.md$/, ''))

describe.each(guides)('%s', (name) => {
  const blocks = readGuide(name)

  test('says of each block what it is', () => {
    expect(blocks.filter(({type}) => type === 'stray')).toEqual([])
  })

  for (const block of blocks) {
    if (block.type === 'program')
      test(`line ${block.line} prints what it says`, () => {
        const [, said = ''] = /\/\/ prints: (.*)$/s.exec(block.text) ?? []
        const file = `${root}test/out/${name}-${block.line}.ts`
        expect(printedBy(file, block.text)).toBe(said.trimEnd().replaceAll(/^\/\/ /gm, ''))
      })
    if (block.type === 'only shown')
      test.skip(`line ${block.line} is only shown: ${block.reason}`, () => {})
  }

  const shown = blocks.filter((block) => block.type === 'only shown')
  for (const {line, reason} of shown)
    console.info(`docs/guides/${name}.md:${line}: only shown: ${reason}`)
})

test('the index lists every guide', () => {
  const index = readFileSync(`${root}docs/guides/README.md`, 'utf8')
  const listed = [...index.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, name]) => name)
  expect(listed.toSorted()).toEqual(guides.filter((name) => name !== 'README').toSorted())
})

describe.concurrent('the commands of the guide', () => {
  const followed = guides.filter((name) => readGuide(name).some(({type}) => type === 'commands'))

  test.each(followed)('%s do what it says', {timeout: 300_000}, async (name) => {
    const blocks = readGuide(name)
    const session = new GuideSession(blocks)
    try {
      const {said, done} = await session.follow(blocks)
      expect(done).toEqual(said)
    } finally {
      session.close()
    }
  })
})

describe('a guide that is wrong is found out', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['fails', 'test -e nothing', '', 'failed with 1'],
    ['does not fail', 'true  # exits 1', '', 'failed with 99'],
    ['fails otherwise', '(exit 2)  # exits 1', '', 'failed with 99'],
    ['prints more', 'echo one; echo two', 'one', 'as the guide says'],
    ['prints less', 'echo one', '…\none\ntwo', 'as the guide says'],
    ['prints other words', 'echo one three', 'one … two', 'as the guide says'],
  ]

  test.each(cases)('%s', async (_, command, shown, outcome) => {
    const blocks = blocksOf(`\`\`\`sh\n${command}\n\`\`\`\n\`\`\`text\n${shown}\n\`\`\`\n`)
    const session = new GuideSession(blocks)
    try {
      const {said, done} = await session.follow(blocks)
      expect(done).toMatchObject([{outcome}])
      expect(done).not.toEqual(said)
    } finally {
      session.close()
    }
  })
})

function printedBy(file: string, text: string): string {
  mkdirSync(`${root}test/out`, {recursive: true})
  try {
    writeFileSync(file, text)
    const flags = ['--import', 'tsx', '--conditions=@ringfence/source']
    const options = {encoding: 'utf8', cwd: root} as const
    return execFileSync(process.execPath, [...flags, file], options).trimEnd()
  } finally {
    rmSync(file)
  }
}
