import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol/node'
import {type Editor, after as placeAfter, startEditor, uriOf} from './support/editor.ts'

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
  process.env['RINGFENCE_CACHE'] = path('cache')
  editor = await startEditor(folder)
})

afterAll(() => rmSync(folder, {recursive: true}))

const duty = 'clauses/duty/text.md'
const other = 'clauses/other/text.md'

test('says what it can do', () => {
  expect(Object.keys(editor.initialized.capabilities).toSorted()).toEqual([
    'codeActionProvider',
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
    position: placeAfter(text, words),
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

describe('fixes', () => {
  test('of words that lint can mend, and of names that a hint suggests', async () => {
    // Clauses are linted on the example deal, which another test has broken.
    await editor.change(path('agreements/mutual-nda/deals/one.yaml'), nda)
    const text =
      '1. {{anchor "act"}}**Act.** A party shall act prior to noon{{#if fes}} or pay{{/if}}.\n'
    await editor.change(path(duty), text)
    await editor.diagnosed(path(duty), (all) => all.length > 0)
    const named = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: textDocument(duty),
      range: {start: {line: 0, character: 0}, end: {line: 0, character: 99}},
      context: {diagnostics: []},
    })
    expect(named).toMatchObject([
      {
        title: 'Replace “fes” with “fees”',
        kind: 'quickfix',
        edit: {changes: {[uriOf(path(duty))]: [{newText: 'fees'}]}},
      },
    ])
    await editor.change(
      path(duty),
      '1. {{anchor "act"}}**Act.** A party shall act prior to noon.\n',
    )
    await editor.diagnosed(path(duty), (all) =>
      all.some(({code}) => String(code).startsWith('drafting/')),
    )
    const mended = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: textDocument(duty),
      range: {start: {line: 0, character: 40}, end: {line: 0, character: 50}},
      context: {diagnostics: []},
    })
    const [fix] = mended ?? []
    expect(fix?.title).toBe('Replace “prior to” with “before”')
    await editor.change(path(duty), sample[duty])
  })
})

describe('a library with a configuration', () => {
  let own: string
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(own, file)), {recursive: true})
    writeFileSync(join(own, file), text)
    return join(own, file)
  }
  const term = '---\nterm: Sample Item\nversion: 1.0.0\n---\n\nmeans a thing.\n'
  const text =
    '1. {{anchor "here"}}**Here.** Vendor shall keep Customer IP as in {{ref "foreground-ip#transfer"}}.\n'
  let clause: string
  const at = (words: string, whole = text) => ({
    textDocument: {uri: uriOf(clause)},
    position: placeAfter(whole, words),
  })
  beforeAll(async () => {
    own = mkdtempSync(join(tmpdir(), 'ringfence-own-'))
    put('ringfence.config.yaml', 'version: 1\nname: Sample\n')
    put(
      'clauses/keep/clause.yaml',
      'id: keep\nrole: clause\nfamily: 9\ntitle: Keep\nversion: 1.0.0\npurpose: Keep.\nunused: true\nvariants: [{id: text}]\n',
    )
    put(
      'schemas/extra.schema.json',
      '{"type": "object", "properties": {"costCentre": {"title": "Cost centre", "type": "string"}}}\n',
    )
    clause = put('clauses/keep/text.md', text)
    put('definitions/sample-item.md', term)
    await editor.open(clause, text)
  })
  afterAll(() => rmSync(own, {recursive: true}))

  test('lies over the shipped one: faults', async () => {
    const file = join(own, 'definitions/sample-item.md')
    await editor.open(file, term.replace('a thing', '{{customer.legalNam}}'))
    const found = await editor.diagnosed(file, (all) => all.length > 0)
    expect(found.map(({code}) => code)).toEqual(['template/unknown-field'])
    await editor.change(file, term)
    expect(await editor.diagnosed(file, (all) => all.length === 0)).toEqual([])
  })

  const labels = async (whole: string, words: string) => {
    await editor.change(clause, whole)
    const found = await editor.connection.sendRequest(CompletionRequest.type, at(words, whole))
    await editor.change(clause, text)
    return (Array.isArray(found) ? found : []).map(({label}) => label)
  }

  test('completes shipped anchors, clauses and terms, and own values', async () => {
    expect(await labels('1. See {{ref "foreground-ip#\n', '-ip#')).toContain(
      'foreground-ip#transfer',
    )
    expect(await labels('1. See {{ref "\n', 'ref "')).toEqual(
      expect.arrayContaining(['keep', 'liability']),
    )
    expect(await labels('1. Vendor keeps Customer I\n', 'Customer I')).toContain('Customer IP')
    expect(await labels('1. {{custom.\n', 'custom.')).toContain('custom.costCentre')
    expect(await labels('1. {{auditNotice.\n', 'Notice.')).toContain('auditNotice.ground')
  })

  test('says what is shipped, and opens it', async () => {
    const hover = await editor.connection.sendRequest(HoverRequest.type, at('Customer I'))
    expect(hover?.contents).toMatchObject({
      value: expect.stringContaining('definitions/customer-ip.md'),
    })
    const found = await editor.connection.sendRequest(DefinitionRequest.type, at('Customer I'))
    const [place] = (Array.isArray(found) ? found : []) as {uri: string}[]
    const file = fileURLToPath(place?.uri ?? '')
    expect(file.endsWith('/definitions/customer-ip.md')).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(
      readFileSync(`${templates}definitions/customer-ip.md`, 'utf8'),
    )
    const anchors = await editor.connection.sendRequest(DefinitionRequest.type, at('ip#trans'))
    expect(JSON.stringify(anchors)).toContain('clauses/foreground-ip/')
  })

  test('renames what is its own, and refuses what is shipped', async () => {
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      ...at('anchor "he'),
      newName: 'there',
    })
    expect(Object.keys(edit?.changes ?? {})).toEqual([uriOf(clause)])
    for (const words of ['ip#trans', 'Customer I'])
      await expect(
        editor.connection.sendRequest(RenameRequest.type, {...at(words), newName: 'other'}),
      ).rejects.toThrow(/is shipped, in `.*`, and cannot be renamed: `ringfence adopt /)
  })

  test('knows tests: rules, examples, clauses, anchors and values', async () => {
    const file = put('clauses/keep/clause.test.yaml', 'tests: []\n')
    const complete = async (whole: string) => {
      await editor.open(file, whole)
      const found = await editor.connection.sendRequest(CompletionRequest.type, {
        textDocument: {uri: uriOf(file)},
        position: placeAfter(whole, whole.trimEnd()),
      })
      return (Array.isArray(found) ? found : []).map(({label}) => label)
    }
    expect(await complete('deal: m')).toContain('mutual-nda/us-china-battery-cells')
    expect(await complete('with: [l')).toContain('liability')
    expect(await complete('tests:\n  - expect:\n      fires: [I')).toContain('IN-02')
    expect(await complete('tests:\n  - expect:\n      present: [h')).toEqual(['here'])
    expect(await complete('set:\n  /con')).toContain('/confidentiality/termYears')
  })

  test('knows example events by what they give', async () => {
    const whole = 'agreement: x\ngro'
    const file = put('notices/audit-notice/events/one.yaml', whole)
    await editor.open(file, whole)
    const found = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: {uri: uriOf(file)},
      position: placeAfter(whole, 'gro'),
    })
    expect((Array.isArray(found) ? found : []).map(({label}) => label)).toContain('ground')
  })
})

test('ends when the editor says so', async () => {
  expect(await editor.close()).toBe(0)
})
