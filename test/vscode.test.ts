import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import oniguruma from 'vscode-oniguruma'
import textmate from 'vscode-textmate'
import {readLibraryFiles, readLibrarySchemas} from '../scripts/library-files.ts'

const folder = fileURLToPath(new URL('../editors/vscode/', import.meta.url))
const require = createRequire(import.meta.url)
const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))

describe('the manifest', () => {
  test('names files that are there', () => {
    const {languages, grammars, yamlValidation} = manifest.contributes
    const named: string[] = [
      manifest.main,
      ...languages.map(({configuration}: {configuration: string}) => configuration),
      ...grammars.map(({path}: {path: string}) => path),
      ...yamlValidation.map(({url}: {url: string}) => url),
    ]
    expect(named.filter((path) => !existsSync(`${folder}${path}`))).toEqual([])
    for (const path of named.slice(1)) JSON.parse(readFileSync(`${folder}${path}`, 'utf8'))
  })

  test('asks for the editor that the client library asks for', () => {
    const client = JSON.parse(
      readFileSync(`${folder}../../node_modules/vscode-languageclient/package.json`, 'utf8'),
    )
    expect(manifest.engines.vscode).toBe(client.engines.vscode)
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`)
  })

  test('gives every YAML file of the library one schema', () => {
    const associations: {fileMatch: string[]; url: string}[] = manifest.contributes.yamlValidation
    const fits = (glob: string, file: string) =>
      new RegExp(
        `^${glob
          .replace(/^!?\*\*\//, '')
          .replaceAll('.', '\\.')
          .replaceAll('*', '[^/]+')}$`,
      ).test(file)
    const schemasOf = (file: string) =>
      associations.filter(
        ({fileMatch}) =>
          fileMatch.some((glob) => !glob.startsWith('!') && fits(glob, file)) &&
          !fileMatch.some((glob) => glob.startsWith('!') && fits(glob, file)),
      )
    const files = Object.keys(readLibraryFiles()).filter(
      (file) => file.endsWith('.yaml') && !/\/(?:deals|events)\//.test(file),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => schemasOf(file).length !== 1)).toEqual([])
    const names = Object.keys(readLibrarySchemas()).filter((name) => name !== 'definition')
    expect(associations.map(({url}) => url)).toEqual(
      names.map((name) => `./dist/schemas/${name}.schema.json`),
    )
  })
})

test('it is packed as VS Code installs it: all that the manifest names, and nothing else', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/package-vscode.ts'], {cwd: root})
  const files = unzipSync(readFileSync(`${folder}dist/ringfence.vsix`))
  const names = Object.keys(files)
  const shipped = JSON.parse(strFromU8(files['extension/package.json'] ?? new Uint8Array()))
  expect(Object.keys(shipped)).not.toContain('devDependencies')
  const {languages, grammars, yamlValidation} = shipped.contributes
  const named: string[] = [
    shipped.main,
    ...languages.map(({configuration}: {configuration: string}) => configuration),
    ...grammars.map(({path}: {path: string}) => path),
    ...yamlValidation.map(({url}: {url: string}) => url),
  ].map((path) => `extension/${path.replace(/^\.\//, '')}`)
  expect(named.filter((path) => !names.includes(path))).toEqual([])
  const others = names.filter((name) => !named.includes(name))
  expect(others.toSorted()).toEqual([
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'extension/LICENSE.txt',
    'extension/README.md',
    'extension/package.json',
  ])
  const manifest = strFromU8(files['extension.vsixmanifest'] ?? new Uint8Array())
  for (const [, path = ''] of manifest.matchAll(/Path="([^"]*)"/g)) expect(names).toContain(path)
  expect(manifest).toContain(`Value="${shipped.engines.vscode}"`)
})

test('the client is one file that VS Code can start', () => {
  const source = readFileSync(`${folder}dist/client.cjs`, 'utf8')
  const module = {exports: {} as Record<string, unknown>}
  // Whatever is asked of VS Code is a class, which has whatever is asked of it.
  const anything: unknown = new Proxy(class {}, {
    get: (target, key) => (key === 'prototype' ? target.prototype : anything),
  })
  const asked: string[] = []
  const load = (name: string) => {
    if (name === 'vscode') return anything
    if (!name.startsWith('.') && !require('node:module').isBuiltin(name)) asked.push(name)
    return require(name)
  }
  new Function('module', 'exports', 'require', '__dirname', source)(
    module,
    module.exports,
    load,
    folder,
  )
  expect(asked).toEqual([])
  expect(Object.keys(module.exports).toSorted()).toEqual(['activate', 'deactivate'])
})

describe('the grammar', () => {
  async function scopesOf(line: string): Promise<string[]> {
    const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))
    await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length))
    const path = `${folder}syntaxes/clause.tmLanguage.json`
    const registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
        createOnigString: (text) => new oniguruma.OnigString(text),
      }),
      loadGrammar: async (scope) =>
        scope === 'text.html.markdown.ringfence'
          ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path)
          : null,
    })
    const grammar = await registry.loadGrammar('text.html.markdown.ringfence')
    const {tokens} = grammar?.tokenizeLine(line, textmate.INITIAL) ?? {tokens: []}
    return tokens
      .filter(({scopes}) => scopes.length > 1)
      .map(
        ({startIndex, endIndex, scopes}) => `${line.slice(startIndex, endIndex)} ${scopes.at(-1)}`,
      )
  }

  test('knows the marks of clause texts', async () => {
    const line =
      '1. {{#if (and exit.certify (not a))}}{{anchor "x"}}{{count exit.days "day"}}{{/if}} **"Item"** {{! why }}'
    expect(await scopesOf(line)).toMatchInlineSnapshot(`
      [
        "{{ punctuation.definition.tag.ringfence",
        "# keyword.control.ringfence",
        "if keyword.control.ringfence",
        "  meta.tag.ringfence",
        "( punctuation.section.parens.ringfence",
        "and keyword.operator.ringfence",
        "  meta.tag.ringfence",
        "exit.certify variable.other.ringfence",
        "  meta.tag.ringfence",
        "( punctuation.section.parens.ringfence",
        "not keyword.operator.ringfence",
        "  meta.tag.ringfence",
        "a variable.other.ringfence",
        ")) meta.tag.ringfence",
        "}} punctuation.definition.tag.ringfence",
        "{{ punctuation.definition.tag.ringfence",
        "anchor support.function.ringfence",
        "  meta.tag.ringfence",
        ""x" string.quoted.ringfence",
        "}} punctuation.definition.tag.ringfence",
        "{{ punctuation.definition.tag.ringfence",
        "count support.function.ringfence",
        "  meta.tag.ringfence",
        "exit.days variable.other.ringfence",
        "  meta.tag.ringfence",
        ""day" string.quoted.ringfence",
        "}} punctuation.definition.tag.ringfence",
        "{{ punctuation.definition.tag.ringfence",
        "/ keyword.control.ringfence",
        "if keyword.control.ringfence",
        "}} punctuation.definition.tag.ringfence",
        "**"Item"** entity.name.type.term.ringfence",
        "{{! why }} comment.block.ringfence",
      ]
    `)
  })

  test('ends an unclosed tag with its line', async () => {
    expect((await scopesOf('{{money fees.amount')).at(-1)).toContain('fees.amount variable')
  })
})
