import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which packages each package may import. ARCHITECTURE.md shows the same table. */
const phases = [
  'deal',
  'rules',
  'template',
  'assemble',
  'protect',
  'lint',
  'docx',
  'html',
  'diligence',
  'obligations',
]
const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  opc: [],
  ...Object.fromEntries(phases.map((phase) => [phase, ['model']])),
  diligence: ['model', 'opc'],
  docx: ['model', 'opc'],
  import: ['model', 'opc'],
  verify: ['model', 'deal', 'template', 'assemble', 'lint', 'diligence'],
  generator: ['model', ...phases, 'import', 'verify'],
  lsp: ['model', 'assemble'],
  cli: ['model', 'generator', 'lsp', 'schemas'],
}

test('every package has a layer', () => {
  expect(readdirSync(`${root}packages`).toSorted()).toEqual(Object.keys(layers).toSorted())
})

describe.each(Object.keys(layers))('%s', (name) => {
  test('imports only packages below it', () => {
    const allowed = (layers[name] ?? []).map((each) => `@ringfence/${each}`)
    const wrong = imports(name).filter(({source}) => {
      const owner = /^@ringfence\/[a-z]+/.exec(source)?.[0]
      return owner !== undefined && !allowed.includes(owner)
    })
    expect(wrong).toEqual([])
  })

  test('touches the disk and the process only in cli', () => {
    const host = /^node:(fs|child_process|process|os|net|http)/
    const found = imports(name).filter(({source}) => name !== 'cli' && host.test(source))
    expect(found).toEqual([])
  })

  test('has neither clock, but that of the host, nor chance', () => {
    const found = sourcesOf(name).filter(({text}) =>
      /Date\.now\(|new Date\(\)|Math\.random/.test(text),
    )
    const host = name === 'cli' ? ['host/node-host.ts'] : []
    expect(found.map(({file}) => file)).toEqual(host)
  })
})

function imports(name: string): {file: string; source: string}[] {
  return sourcesOf(name).flatMap(({file, text}) =>
    [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, source = '']) => ({file, source})),
  )
}

function sourcesOf(name: string): {file: string; text: string}[] {
  const folder = `${root}packages/${name}/src`
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .map((file) => ({file, text: readFileSync(`${folder}/${file}`, 'utf8')}))
}
