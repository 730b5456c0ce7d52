import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {formatDiagnostic} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {madeInputs} from './support/made-input.ts'
import {draft, write} from './support/shipped.ts'

/*
 * Wrong input, a folder a case: what it is told stands in `expected.txt`. The cases that begin with `good` are odd, and
 * right: their values come out as they went in.
 */
const root = fileURLToPath(new URL('bad/', import.meta.url))
const base = readFileSync(`${root}good-crlf/deal.yaml`, 'utf8').replaceAll('\r\n', '\n')

describe.each(readdirSync(root))('%s', (name) => {
  const {file, bytes} = inputOf(name)
  const {value, diagnostics} = draft(bytes, file)

  test('is told', async () => {
    const told = diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('')
    await expect(told).toMatchFileSnapshot(`bad/${name}/expected.txt`)
  })

  const good = name.startsWith('good') || name === 'mixed-currencies'
  test(good ? 'its values survive' : 'gives no contract', async () => {
    expect(diagnostics.some(({severity}) => severity === 'error')).toBe(!good)
    expect(value === undefined).toBe(!good)
    if (!value) return
    const parties = value.deal.data['parties'] as readonly {legalName: unknown}[]
    const text = new TextDecoder().decode(await write(value, 'txt')).replaceAll(/\s+/g, '')
    for (const {legalName} of parties)
      if (typeof legalName === 'string') expect(text).toContain(legalName.replaceAll(/\s+/g, ''))
  })
})

test('there are enough of them', () => {
  expect(readdirSync(root).length).toBeGreaterThan(50)
})

function inputOf(name: string): {file: string; bytes: Uint8Array} {
  const file = existsSync(`${root}${name}/deal.json`) ? 'deal.json' : 'deal.yaml'
  if (!existsSync(`${root}${name}/case.yaml`))
    return {file, bytes: new Uint8Array(readFileSync(`${root}${name}/${file}`))}
  const {make} = parse(readFileSync(`${root}${name}/case.yaml`, 'utf8'))
  const made = madeInputs[make]
  if (!made) throw new Error(`No input ${make}`)
  return {file, bytes: made(base)}
}
