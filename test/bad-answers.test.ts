import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {isArchive, readAnswers, readCompleted} from '@ringfence/generator/diligence'
import {formatDiagnostic} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {madeAnswers} from './support/made-answers.ts'
import {library} from './support/shipped.ts'

/*
 * Wrong answers, a folder a case: what they are told stands in `expected.txt`. A case without `answers.yaml` is a file
 * that `support/made-answers.ts` makes under its name.
 */
const root = fileURLToPath(new URL('bad-answers/', import.meta.url))

describe.each(readdirSync(root))('%s', (name) => {
  test('is told, and gives no answers', async () => {
    const {value, diagnostics} = await read(name)
    expect(value).toBeUndefined()
    expect(diagnostics.some(({severity}) => severity === 'error')).toBe(true)
    const told = diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('')
    await expect(told).toMatchFileSnapshot(`bad-answers/${name}/expected.txt`)
  })
})

test('every made file is a case', () => {
  const cases = readdirSync(root).filter((name) => !existsSync(`${root}${name}/answers.yaml`))
  expect(cases.toSorted()).toEqual(Object.keys(madeAnswers).toSorted())
})

async function read(name: string) {
  const path = `${root}${name}/answers.yaml`
  if (existsSync(path))
    return readAnswers({file: 'answers.yaml', text: readFileSync(path, 'utf8')}, library)
  const bytes = await madeAnswers[name]?.()
  if (!bytes) throw new Error(`No file ${name}`)
  expect(isArchive(bytes)).toBe(true)
  return readCompleted({file: 'answers.docx', bytes}, library)
}
