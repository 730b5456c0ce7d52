import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol/node'
import {after, type Editor, startEditor, uriOf} from './support/editor.ts'

const templates = fileURLToPath(new URL('../templates/', import.meta.url))
const nda = readFileSync(
  `${templates}agreements/mutual-nda/deals/us-china-battery-cells.yaml`,
  'utf8',
)

const sample = {
  'agreements/mutual-nda/agreement.yaml':
    'kind: mutualNda\ntitle: Sample\nversion: 1.0.0\nsummary: A sample.\nstyle: classic\nsections: [duty, other]\n',
  'agreements/mutual-nda/deals/one.yaml': nda,
  'clauses/duty/clause.yaml':
    'id: duty\nrole: clause\nfamily: 1\ntitle: Duty\nversion: 1.0.0\npurpose: Say who acts.\nprotects: {S1: [act]}\nvariants: [{id: text}]\n',
  'clauses/duty/text.md': '1. {{anchor "act"}}**Act.** A party shall act before noon.\n',
  'clauses/other/clause.yaml':
    'id: other\nrole: clause\nfamily: 2\ntitle: Other\nversion: 1.0.0\npurpose: Refer.\nvariants: [{id: text}]\n',
  'clauses/other/text.md': '1. A party shall act on Items as in {{ref "duty#act"}}.\n',
  'definitions/item.md':
    '---\nterm: Item\nversion: 1.0.0\n---\n\nmeans a thing that a party owns.\n',
}

let folder: string
let editor: Editor
const path = (file: string) => join(folder, file)
const textDocument = (file: string) => ({uri: uriOf(path(file))})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ringfence-lsp-'))
  for (const [file, text] of Object.entries(sample)) {
    mkdirSync(dirname(path(file)), {recursive: true})
    writeFileSync(path(file), text)
  }
  mkdirSync(path('styles'))
  cpSync(`${templates}styles/classic.yaml`, path('styles/classic.yaml'))
  editor = await startEditor(folder)
})

afterAll(() => rmSync(folder, {recursive: true}))

const duty = 'clauses/duty/text.md'
const other = 'clauses/other/text.md'

test('says what it can do', () => {
  expect(Object.keys(editor.initialized.capabilities).toSorted()).toEqual([
    'completionProvider',
    'definitionProvider',
    'documentSymbolProvider',
    'hoverProvider',
    'referencesProvider',
    'renameProvider',
    'textDocumentSync',
  ])
})

describe('diagnostics', () => {
  test('of a text that does not compile, with the code of the command line and a range', async () => {
    const text = '1. {{anchor "act"}}**Act.** A party shall pay {{money fees.amuont}}.\n'
    await editor.open(path(duty), text)
    const [found] = await editor.diagnosed(path(duty), (all) => all.length > 0)
    expect(found).toMatchObject({
      code: 'template/unknown-field',
      severity: 1,
      source: 'ringfence',
      range: {start: {line: 0, character: 46}, end: {line: 0, character: 67}},
    })
  })

  test('of lint over the condition space, once it compiles', async () => {
    await editor.change(
      path(duty),
      '1. {{anchor "act"}}**Act.** A party shall act prior to noon.\n',
    )
    const found = await editor.diagnosed(path(duty), (all) =>
      all.some(({code}) => String(code).startsWith('drafting/')),
    )
    expect(found.map(({code}) => code)).toEqual(['drafting/archaism'])
  })

  test('go when the text is mended', async () => {
    await editor.change(path(duty), sample[duty])
    expect(await editor.diagnosed(path(duty), (all) => all.length === 0)).toEqual([])
  })

  test('of a manifest, in another file than the one that changed', async () => {
    await editor.open(path('clauses/duty/clause.yaml'), sample['clauses/duty/clause.yaml'])
    await editor.change(
      path('clauses/duty/clause.yaml'),
      sample['clauses/duty/clause.yaml'].replace('[act]', '[gone]'),
    )
    const found = await editor.diagnosed(path('clauses/duty/clause.yaml'), (all) => all.length > 0)
    expect(found[0]?.message).toContain('Missing anchor `gone`')
    await editor.change(path('clauses/duty/clause.yaml'), sample['clauses/duty/clause.yaml'])
    await editor.diagnosed(path('clauses/duty/clause.yaml'), (all) => all.length === 0)
  })

  test('of a deal, as check reports them', async () => {
    const deal = path('agreements/mutual-nda/deals/one.yaml')
    await editor.open(deal, nda.replace('stance:', 'stanze:').replace('reference:', 'refrence:'))
    const found = await editor.diagnosed(deal, (all) => all.length > 0)
    expect(found.map(({code}) => code)).toContain('deal/unexpected-property')
  })

  test('of a deal that is in no library, by the shipped one', async () => {
    const away = mkdtempSync(join(tmpdir(), 'ringfence-deal-'))
    writeFileSync(join(away, 'deal.yaml'), nda)
    await editor.open(join(away, 'deal.yaml'), 'kind: mutualNda\nfeees: 1\n')
    const found = await editor.diagnosed(join(away, 'deal.yaml'), (all) => all.length > 0)
    expect(found.map(({message}) => message).join('\n')).toContain('hint: did you mean `fees`?')
    rmSync(away, {recursive: true})
  })
})

describe('answers', () => {
  const at = (file: string, text: string, words: string) => ({
    textDocument: textDocument(file),
    position: after(text, words),
  })
  const use = sample[other]

  beforeAll(() => editor.open(path(other), use))

  test('completion, in a text with a tag that nobody has closed', async () => {
    const broken = `${use}1. {{#each parties}}{{legal\n1. More {{ref "duty#\n`
    await editor.change(path(other), broken)
    const fields = await editor.connection.sendRequest(
      CompletionRequest.type,
      at(other, broken, '{{legal'),
    )
    const labels = (Array.isArray(fields) ? fields : []).map(({label}) => label)
    expect(labels).toContain('legalName')
    const anchors = await editor.connection.sendRequest(
      CompletionRequest.type,
      at(other, broken, 'More {{ref "duty#'),
    )
    expect(anchors).toMatchObject([{label: 'duty#act', textEdit: {newText: 'duty#act'}}])
    await editor.change(path(other), use)
  })

  test('hover', async () => {
    const term = await editor.connection.sendRequest(HoverRequest.type, at(other, use, 'Ite'))
    expect(term?.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('means a thing that a party owns'),
    })
    const clause = await editor.connection.sendRequest(HoverRequest.type, at(other, use, '"du'))
    expect(clause?.contents).toMatchObject({value: expect.stringContaining('Say who acts.')})
  })

  test('definition', async () => {
    const found = await editor.connection.sendRequest(
      DefinitionRequest.type,
      at(other, use, 'duty#a'),
    )
    expect(found).toEqual([
      {
        uri: uriOf(path(duty)),
        range: {start: {line: 0, character: 13}, end: {line: 0, character: 16}},
      },
    ])
  })

  test('references', async () => {
    const found = await editor.connection.sendRequest(ReferencesRequest.type, {
      ...at(other, use, 'duty#a'),
      context: {includeDeclaration: true},
    })
    expect(found?.map(({uri}) => uri).toSorted()).toEqual(
      ['clauses/duty/clause.yaml', duty, other].map((file) => uriOf(path(file))),
    )
  })

  test('rename of an anchor, in texts and in the manifest', async () => {
    const place = at(other, use, 'duty#a')
    const ready = await editor.connection.sendRequest(PrepareRenameRequest.type, place)
    expect(ready).toMatchObject({placeholder: 'act'})
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      ...place,
      newName: 'do',
    })
    expect(Object.keys(edit?.changes ?? {}).toSorted()).toEqual(
      ['clauses/duty/clause.yaml', duty, other].map((file) => uriOf(path(file))),
    )
    await expect(
      editor.connection.sendRequest(RenameRequest.type, {...place, newName: 'No Name'}),
    ).rejects.toThrow('expected small letters')
  })

  test('rename of a term', async () => {
    const place = at(other, use, 'Ite')
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      ...place,
      newName: 'Party',
    })
    const changes = Object.entries(edit?.changes ?? {}).map(([uri, edits]) => [
      uri,
      edits.map(({newText}) => newText),
    ])
    expect(changes).toEqual([
      [uriOf(path(other)), ['Parties']],
      [uriOf(path('definitions/item.md')), ['Party']],
    ])
  })

  test('symbols', async () => {
    const found = await editor.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: textDocument(duty),
    })
    expect(found).toMatchObject([{name: 'Act', detail: 'act'}])
  })
})

test('a library with a configuration lies over the shipped one', async () => {
  const own = mkdtempSync(join(tmpdir(), 'ringfence-own-'))
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(own, file)), {recursive: true})
    writeFileSync(join(own, file), text)
    return join(own, file)
  }
  put('ringfence.config.yaml', 'version: 1\nname: Sample\n')
  mkdirSync(join(own, 'agreements'))
  const term = put(
    'definitions/sample-item.md',
    '---\nterm: Sample Item\nversion: 1.0.0\n---\n\nmeans a thing.\n',
  )
  mkdirSync(join(own, 'clauses'))
  await editor.open(
    term,
    '---\nterm: Sample Item\nversion: 1.0.0\n---\n\nmeans {{customer.legalNam}}.\n',
  )
  const found = await editor.diagnosed(term, (all) => all.length > 0)
  expect(found.map(({code}) => code)).toEqual(['template/unknown-field'])
  await editor.change(term, '---\nterm: Sample Item\nversion: 1.0.0\n---\n\nmeans a thing.\n')
  expect(await editor.diagnosed(term, (all) => all.length === 0)).toEqual([])
  rmSync(own, {recursive: true})
})

test('ends when the editor says so', async () => {
  expect(await editor.close()).toBe(0)
})
