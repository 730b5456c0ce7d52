import {
  complete,
  findDefinition,
  findReferences,
  helpers,
  hover,
  outline,
  renamable,
  rename,
} from '@ringfence/lsp'
import {blockHelpers, formattingHelpers, markHelpers} from '@ringfence/template/compile'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {shippedWorkspace} from '../../../scripts/shipped-workspace.ts'
import {withCursor} from './with-cursor.ts'

const shipped = shippedWorkspace()
const exit = 'clauses/exit/managed-exit.md'
const manifest = 'clauses/exit/clause.yaml'

function completed(file: string, marked: string): string[] {
  const {workspace, offset} = withCursor(shipped, file, marked)
  return complete(file, offset, workspace).map(({label}) => label)
}

function applied(file: string, marked: string, label: string): string {
  const {workspace, offset, text} = withCursor(shipped, file, marked)
  const found = complete(file, offset, workspace).find((each) => each.label === label)
  return found ? text.slice(0, found.start) + found.text + text.slice(found.end) : 'nothing'
}

function hovered(file: string, marked: string): string | undefined {
  const {workspace, offset} = withCursor(shipped, file, marked)
  return hover(file, offset, workspace)?.text
}

function defined(file: string, marked: string): string[] {
  const {workspace, offset} = withCursor(shipped, file, marked)
  return findDefinition(file, offset, workspace).map((spot) => {
    const text =
      workspace.files.get(spot.file) ??
      workspace.schemaFiles.get(spot.file.replace('schemas:', '')) ??
      ''
    return `${spot.file} ${text.slice(spot.start, spot.end)}`
  })
}

/** A place in a shipped file: just after the words. */
function after(file: string, words: string): number {
  const at = shipped.files.get(file)?.indexOf(words) ?? -1
  if (at < 0) throw new Error(`${file} lacks ${words}`)
  return at + words.length
}

test('every helper of the compiler is explained, and no other', () => {
  const known = [...Object.keys(formattingHelpers), ...blockHelpers, ...markHelpers]
  expect(Object.keys(helpers).toSorted()).toEqual([...known, 'and', 'not', 'or'].toSorted())
})

describe('completion in clause text', () => {
  test('of deal fields, at the root and under a path', () => {
    expect(completed(exit, '1. Within {{|')).toEqual(
      expect.arrayContaining(['exit', 'money', 'ref']),
    )
    expect(completed(exit, '1. Within {{count exit.re| "day"}} after')).toContain('exit.returnDays')
    expect(completed(exit, '1. {{#if (and exit.|')).toContain('exit.certify')
    expect(applied(exit, '1. {{count exit.ret|urn "day"}}', 'exit.returnDays')).toBe(
      '1. {{count exit.returnDays "day"}}',
    )
  })

  test('of the fields of an entry inside each, and not after it', () => {
    const inside = completed(exit, '{{#each parties}}\n1. {{|}}\n{{/each}}')
    expect(inside).toEqual(expect.arrayContaining(['legalName', '@index', '../']))
    expect(inside).not.toContain('exit')
    expect(completed(exit, '{{#each parties}}\n1. {{../|}}\n{{/each}}')).toContain('../exit')
    expect(completed(exit, '{{#each parties}}\n1. {{@root.|}}')).toContain('@root.exit')
    expect(completed(exit, '{{#each parties}}\n1. a\n{{else}}\n1. {{|}}\n{{/each}}')).toContain(
      'exit',
    )
    expect(completed(exit, '{{#each parties}}\n1. a\n{{/each}}\n1. {{|')).toContain('exit')
  })

  test('of helpers by where they stand', () => {
    expect(completed(exit, '{{#|')).toEqual([
      'if',
      'unless',
      'each',
      'is',
      'includes',
      'many',
      'has',
      'signature',
    ])
    expect(completed(exit, '{{#if (|')).toEqual([
      'is',
      'includes',
      'many',
      'has',
      'and',
      'or',
      'not',
    ])
    expect(completed(exit, '{{#if a}}x{{#is b "c"}}y{{/|')).toEqual(['is'])
  })

  test('of anchors, clauses, vocabularies and values', () => {
    expect(completed(exit, '1. {{ref "|')).toEqual(expect.arrayContaining(['exit', 'exit-plan']))
    expect(completed(exit, '1. {{ref "confidentiality#|"}}')).toContain('confidentiality#agreement')
    expect(completed('clauses/remedies/text.md', '1. {{ref "exit#|')).toContain('exit#return')
    expect(completed(exit, '{{#has "|"}}')).toContain('escrow')
    expect(completed(exit, '1. {{label governingLaw.jurisdiction "|')).toContain('law')
    expect(completed(exit, '1. {{#is exit.rates "|"}}')).toEqual(['current', 'free', 'agreed'])
  })

  test('of terms in the words', () => {
    expect(completed(exit, '1. Vendor shall deliver all Foreground|')).toEqual(['Foreground IP'])
    expect(applied(exit, '1. all Work P| of', 'Work Product')).toBe('1. all Work Product of')
    expect(completed(exit, '1. vendor sh|')).toEqual([])
  })
})

describe('completion in YAML', () => {
  test('of keys and values by the schema', () => {
    expect(completed(manifest, 'id: exit\n|')).toEqual(expect.arrayContaining(['role', 'purpose']))
    expect(completed(manifest, 'id: exit\n|')).not.toContain('id')
    expect(completed(manifest, 'role: |')).toContain('schedule')
    expect(completed(manifest, 'obligations:\n  - id: a\n    |')).toEqual(
      expect.arrayContaining(['anchor', 'within', 'kind']),
    )
    expect(completed(manifest, 'obligations:\n  - kind: |')).toEqual([
      'triggered',
      'dated',
      'periodic',
    ])
    expect(completed(manifest, 'positions:\n  balanced: {variant: |')).toContain('managed-exit')
    expect(completed(manifest, 'positions:\n  balanced: {|')).toContain('approver')
  })

  test('of anchors, fields and their values', () => {
    const before = `id: exit\nprotects:\n  S4: [`
    const {workspace, offset} = withCursor(shipped, manifest, `${before}|`)
    expect(complete(manifest, offset, workspace).map(({label}) => label)).toContain('exit-plan')
    expect(completed(manifest, 'reads: [|')).toContain('exit.rates')
    expect(completed(manifest, 'variants:\n  - id: a\n    when:\n      |')).toContain('exit.rates')
    expect(completed(manifest, 'variants:\n  - {id: a, when: {exit.rates: |')).toEqual([
      'current',
      'free',
      'agreed',
    ])
  })

  test('of clauses of a kind, styles, front matter and deals', () => {
    const agreement = 'agreements/mutual-nda/agreement.yaml'
    expect(completed(agreement, 'sections:\n  - |')).toContain('confidentiality')
    expect(completed(agreement, 'sections:\n  - {clause: |')).toContain('confidentiality')
    expect(completed(agreement, 'style: |')).toContain('classic')
    expect(completed('definitions/x.md', '---\n|\n---\n\nmeans this.')).toEqual(['term', 'version'])
    const deal = '/somewhere/deal.yaml'
    expect(completed(deal, 'kind: mutualNda\n|')).toContain('parties')
    expect(completed(deal, 'kind: mutualNda\nexit:\n  rates: |')).toContain('free')
    expect(completed(deal, 'kind: mutualNda\nparties:\n  - id: a\n    |')).toContain('legalName')
    expect(completed(deal, 'kind: |')).toContain('mutualNda')
  })
})

describe('hover', () => {
  test('shows what the schema says of a field, and why its default is so', () => {
    expect(hovered(exit, '1. {{count exit.return|Days "day"}}')).toMatchInlineSnapshot(`
      "**Return** \`exit.returnDays\`

      Days within which the vendor returns everything of the customer's.

      Default: \`10\` (balanced \`20\`, vendorFriendly \`30\`)"
    `)
    expect(hovered('/a/deal.yaml', 'kind: mutualNda\nexit:\n  returnDa|ys: 3')).toContain(
      'Default:',
    )
    expect(hovered(exit, '{{#each parties}}\n1. {{legal|Name}}\n{{/each}}')).toContain(
      'parties[].legalName',
    )
  })

  test('shows definitions, clauses, anchors and helpers', () => {
    expect(hovered(exit, '1. all Foreground| IP')).toContain(
      'means all Intellectual Property Rights',
    )
    expect(hovered('clauses/remedies/x.md', '1. {{ref "ex|it#return"}}')).toContain(
      'Let the customer leave',
    )
    expect(hovered('clauses/remedies/x.md', '1. {{ref "exit#ret|urn"}}')).toContain(
      'Return and erasure',
    )
    expect(hovered(exit, '1. {{mon|ey fees.amount}}')).toContain('An amount with its currency')
    expect(hovered(manifest, 'ro|le: clause')).toContain('unnumbered parts')
    expect(hovered('agreements/mutual-nda/agreement.yaml', 'sections: [ex|it]')).toContain(
      'Exit, transition',
    )
  })
})

describe('definition', () => {
  test('of anchors, clauses, terms and vocabularies', () => {
    expect(defined('clauses/remedies/x.md', '1. {{ref "exit#ret|urn"}}')).toEqual([
      `${exit} return`,
    ])
    expect(defined('clauses/remedies/x.md', '1. {{ref "ex|it#return"}}')).toEqual([
      `${manifest} exit`,
    ])
    expect(defined(exit, '1. the Foreground| IP')).toEqual([
      'definitions/foreground-ip.md Foreground IP',
    ])
    expect(defined(exit, '1. {{label governingLaw.jurisdiction "la|w"}}')).toEqual([
      'vocabularies/law.yaml ',
    ])
    expect(defined(manifest, 'positions: {balanced: {variant: managed|-exit}}')).toEqual([
      `${exit} `,
    ])
    expect(defined('agreements/mutual-nda/agreement.yaml', 'sections: [ex|it]')).toEqual([
      `${manifest} exit`,
    ])
    expect(defined('rules/x.yaml', 'rules:\n  - {id: A-01, clauses: [ex|it]}')).toEqual([
      `${manifest} exit`,
    ])
  })

  test('of deal fields is in the schema', () => {
    const field = ['schemas:clauses/exit.schema.json returnDays']
    expect(defined(exit, '1. {{count exit.return|Days "day"}}')).toEqual(field)
    expect(defined('/a/deal.yaml', 'kind: mutualNda\nexit: {return|Days: 3}')).toEqual(field)
    expect(defined(manifest, 'reads: [exit.return|Days]')).toEqual(field)
    expect(defined(exit, '{{#each parties}}\n1. {{legal|Name}}')).toEqual([
      'schemas:parts/party.schema.json legalName',
    ])
  })
})

describe('references and rename', () => {
  test('an anchor is found in texts and manifests', () => {
    const offset = after(exit, '{{anchor "return')
    const found = findReferences(exit, offset, true, shipped)
    const files = new Set(found.map(({file}) => file))
    expect([...files]).toEqual(expect.arrayContaining([exit, manifest]))
    for (const {file, start, end} of found)
      expect(shipped.files.get(file)?.slice(start, end)).toBe('return')
  })

  test('an anchor is renamed wherever it stands, and the library compiles as before', async () => {
    const {compileLibrary} = await import('@ringfence/template/compile')
    const {readProtectionSchema, readRuleSchema} = await import('../../../scripts/library-files.ts')
    const renamed = rename(exit, after(exit, '{{anchor "return'), 'give-back', shipped)
    if (!('edits' in renamed)) throw new Error(renamed.refusal)
    const files = Object.fromEntries(shipped.files)
    for (const {file, start, end, text} of renamed.edits.toSorted((a, b) => b.start - a.start))
      files[file] = (files[file] ?? '').slice(0, start) + text + (files[file] ?? '').slice(end)
    const {diagnostics} = compileLibrary({
      files,
      fields: shipped.fields,
      ruleSchema: readRuleSchema(),
      protectionSchema: readProtectionSchema(),
      digest: '',
    })
    expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
    const left = Object.entries(files).filter(([, text]) => /exit#return"|"#return"/.test(text))
    expect(left.map(([file]) => file).filter((file) => file.startsWith('clauses/exit/'))).toEqual(
      [],
    )
  })

  test('a term is renamed in every number, and not inside a longer one', () => {
    const workspace = {
      ...shipped,
      files: new Map([
        ['definitions/item.md', '---\nterm: Item\nversion: 1.0.0\n---\n\nmeans a thing.\n'],
        [
          'definitions/item-list.md',
          '---\nterm: Item List\nversion: 1.0.0\n---\n\nmeans all Items.\n',
        ],
        [
          'clauses/a/text.md',
          '1. Each Item, all Items and the Item’s owner are on the Item List.\n',
        ],
        ['clauses/a/clause.yaml', 'obligations:\n  - what: List the Items\n'],
      ]),
    }
    const renamed = rename('definitions/item.md', 10, 'Party', workspace)
    expect('edits' in renamed && renamed.edits.map(({file, text}) => `${file} ${text}`)).toEqual([
      'definitions/item.md Party',
      'definitions/item-list.md Parties',
      'clauses/a/text.md Party',
      'clauses/a/text.md Parties',
      'clauses/a/text.md Party',
      'clauses/a/clause.yaml Parties',
    ])
  })

  test('bad names and things of others are refused', () => {
    const offset = after(exit, '{{anchor "return')
    expect(rename(exit, offset, 'Give Back', shipped)).toMatchObject({refusal: /small letters/})
    expect(rename(exit, offset, 'credentials', shipped)).toMatchObject({refusal: /already/})
    expect(rename(exit, after(exit, '{{count exit.plan'), 'x', shipped)).toMatchObject({
      refusal: /Only/,
    })
    expect(renamable(exit, after(exit, '{{count exit.plan'), shipped)).toBeUndefined()
  })
})

test('the outline has the headings of sub-clauses, and the keys of manifests', () => {
  expect(
    outline(exit, shipped)
      .slice(0, 3)
      .map(({name, detail}) => [name, detail]),
  ).toEqual([
    ['Exit Plan', 'exit-plan'],
    ['Exit assistance', 'assistance'],
    ['Continued Services', 'continuity'],
  ])
  const keys = outline(manifest, shipped)
  expect(keys.map(({name}) => name)).toContain('obligations')
  expect(keys.find(({name}) => name === 'obligations')?.children[0]?.name).toBe('draft')
})

/* Texts are half written most of the time. */
test('whatever stands in a file, the services answer', () => {
  const bits = [
    '{{',
    '}}',
    '#each parties',
    '/each',
    '"',
    '(',
    'exit.',
    '1. ',
    '\n',
    '  ',
    '- ',
    '{',
    '[',
    ': ',
    'id',
    '---\n',
    "'",
    '&a *a',
    '#',
  ]
  const files = [exit, manifest, 'definitions/foreground-ip.md', 'rules/x.yaml', '/a/deal.yaml']
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({maxLength: 5})), {maxLength: 30}),
      fc.nat(80),
      (file, parts, at) => {
        const text = `${file.startsWith('/') ? 'kind: x\n' : ''}${parts.join('')}`
        const workspace = {...shipped, files: new Map([[file, text]])}
        const offset = Math.min(at, text.length)
        for (const {start, end} of complete(file, offset, workspace)) {
          expect(start).toBeLessThanOrEqual(offset)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        hover(file, offset, workspace)
        findDefinition(file, offset, workspace)
        findReferences(file, offset, true, workspace)
        outline(file, workspace)
      },
    ),
    {numRuns: 300},
  )
})
