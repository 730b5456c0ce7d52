import {readFileSync} from 'node:fs'
import {formatDiagnostic, type JsonObject, type Library} from '@ringfence/model'
import {evaluateRules} from '@ringfence/rules'
import {
  checkPins,
  compareLocks,
  forbiddingRules,
  type LibraryConfig,
  type Lock,
  layOver,
  readConfig,
  readLock,
  unversionedChanges,
  withLikeKinds,
  writeLock,
} from '@ringfence/template/overlay'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'

const schema = JSON.parse(
  readFileSync(new URL('../schemas/config.schema.json', import.meta.url), 'utf8'),
) as JsonObject

function configOf(text: string): LibraryConfig {
  const {value, diagnostics} = readConfig({
    file: 'c.yaml',
    text: `version: 1\nname: Own\n${text}`,
    schema,
  })
  if (!value) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  return value
}

const below = {
  files: {
    'clauses/audit/clause.yaml': 'id: audit\nversion: 1.2.0\n',
    'clauses/audit/only.md': '1. Shipped.\n',
    'vocabularies/law.yaml': 'GB: the laws of England\nDE: the laws of Germany\n',
    'styles/classic.yaml': 'description: Classic\n',
  },
  schemas: {'deal.schema.json': '{"type": "object"}'},
}

function laid(files: Record<string, string>, config = '') {
  return layOver(below, {config: configOf(config), files})
}

describe('laying files over files', () => {
  test('a file takes the place of that of its path, and all else stays', () => {
    const {value} = laid({'clauses/audit/only.md': '1. Ours.\n'})
    expect(value?.files).toEqual({...below.files, 'clauses/audit/only.md': '1. Ours.\n'})
  })

  test('vocabularies are laid over entry by entry, our lines first', () => {
    const {value} = laid({'vocabularies/law.yaml': 'GB: English law\nFR: French law\n'})
    expect(value?.files['vocabularies/law.yaml']).toBe(
      'GB: English law\nFR: French law\nDE: the laws of Germany\n',
    )
  })

  test('a version in the configuration stands in the shipped manifest, in its line', () => {
    const {value} = laid({}, 'versions: {audit: {version: 1.3.0-own.1, basedOn: 1.2.0}}')
    expect(value?.files['clauses/audit/clause.yaml']).toBe('id: audit\nversion: 1.3.0-own.1\n')
  })

  test('a manifest of our own has its own version', () => {
    const {diagnostics} = laid(
      {'clauses/audit/clause.yaml': 'id: audit\nversion: 2.0.0\n'},
      'versions: {audit: {version: 1.3.0, basedOn: 1.2.0}}',
    )
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'c.yaml:3:19: error[config/fault]: The clause `audit` has a manifest of its own\n  hint: give its version in `clauses/audit/clause.yaml`',
    ])
  })

  test('new kinds and clauses with positions are named, for the schema of deals', () => {
    const {value} = laid({
      'agreements/board-nda/agreement.yaml': 'kind: boardNda\nlike: mutualNda\n',
      'clauses/ethics/clause.yaml': 'id: ethics\npositions: {}\n',
      'clauses/booking/clause.yaml': 'id: booking\n',
    })
    expect(value?.newKinds).toEqual([{name: 'board-nda', like: 'mutualNda'}])
    expect(value?.newPositions).toEqual(['ethics'])
  })
})

const place = {file: 'clauses/c/clause.yaml'}

/** A library with one clause, whose variants go by `a` and `b`. */
function libraryWith(variants: readonly {id: string; when?: JsonObject}[]): Library {
  const clause = {
    id: 'c',
    version: '1.0.0',
    positions: [{name: 'balanced', variant: 'one', gives: ''}],
    variants: variants.map((each) => ({...each, file: '', body: []})),
    riders: [],
    place,
  }
  return {clauses: {c: clause}, glossary: {}, agreements: {}, rules: []} as unknown as Library
}

describe('what is forbidden', () => {
  const entry = 'id: ORG-01, clause: c, reason: no, approver: the head of legal'

  test('a position is a rule that says who approves', () => {
    const config = configOf(`forbid: [{${entry}, position: balanced}]`)
    const [rule] = forbiddingRules(config, libraryWith([{id: 'one'}])).value ?? []
    expect(rule).toMatchObject({
      id: 'ORG-01',
      outcome: 'error',
      when: [{'/positions/c': {const: 'balanced'}}],
      message: 'The position `balanced` of `c` is forbidden: no',
    })
    expect(rule?.hint).toContain('the head of legal')
  })

  const value = fc.option(fc.constantFrom(1, 2, 3), {nil: undefined})
  const condition = fc.dictionary(
    fc.constantFrom('a', 'b', 'c.d'),
    fc.oneof(fc.constantFrom(1, 2), fc.constant([1, 3])),
    {minKeys: 1},
  )

  test('a variant is forbidden exactly where a deal comes by it', () => {
    fc.assert(
      fc.property(
        fc.array(condition, {maxLength: 3}),
        fc.nat(3),
        fc.record({a: value, b: value, d: value}),
        (conditions, index, {a, b, d}) => {
          const variants: {id: string; when?: JsonObject}[] = [
            ...conditions.map((when, at) => ({id: `v${at}`, when: when as JsonObject})),
            {id: `v${conditions.length}`},
          ]
          const wanted = `v${index % variants.length}`
          const view = JSON.parse(JSON.stringify({a, b, c: {d}})) as JsonObject
          const chosen = variants.find(({when = {}}) =>
            Object.entries(when).every(([path, expected]) => {
              const found = path === 'c.d' ? d : {a, b}[path as 'a' | 'b']
              return [expected].flat().includes(found as number)
            }),
          )
          const config = configOf(`forbid: [{${entry}, variant: ${wanted}}]`)
          const rules = forbiddingRules(config, libraryWith(variants)).value ?? []
          const subject = {view, kind: 'k', sections: new Set(['c']), regions: {}}
          expect(evaluateRules(rules, subject).length).toBe(chosen?.id === wanted ? 1 : 0)
        },
      ),
    )
  })
})

test('a pinned version that is another is refused', () => {
  const config = configOf('pin: {clauses: {c: 1.1.0, cc: 1.0.0}}')
  expect(
    checkPins(config, libraryWith([{id: 'one'}])).map(({code, message}) => [code, message]),
  ).toEqual([
    ['config/pinned', 'The library has version 1.0.0 of `c`, and 1.1.0 is pinned'],
    ['config/unknown', 'The library has no `cc` among its clauses'],
  ])
})

describe('locks', () => {
  const digest = fc.stringMatching(/^[0-9a-f]{64}$/)
  const version = fc.constantFrom('1.0.0', '1.2.0-own.1', '10.20.30')
  const entry = fc.oneof(fc.record({digest}), fc.record({version, digest}))
  const name = fc.stringMatching(/^[a-z]{1,9}(\/[a-z0-9-]{1,9}){0,2}$/)
  const lock: fc.Arbitrary<Lock> = fc.record({
    entries: fc.dictionary(name, entry, {noNullPrototype: true}),
  })

  test('are read as they were written', () => {
    fc.assert(
      fc.property(lock, (given) => {
        expect(readLock('l', writeLock(given)).value).toEqual(given)
        expect(compareLocks(given, given, place)).toEqual([])
      }),
    )
  })

  const of = (entries: Lock['entries']): Lock => ({entries})
  const [one, two] = ['1'.repeat(64), '2'.repeat(64)]

  test('differ by what is new, gone, of another version or changed', () => {
    const before = of({
      'clauses/a': {version: '1.0.0', digest: one},
      'clauses/b': {version: '1.0.0', digest: one},
      'rules/X-01': {digest: one},
      'styles/gone': {digest: one},
    })
    const after = of({
      'clauses/a': {version: '1.1.0', digest: two},
      'clauses/b': {version: '1.0.0', digest: two},
      'rules/X-01': {digest: two},
      'styles/new': {digest: one},
    })
    expect(compareLocks(before, after, place).map(({message}) => message)).toMatchInlineSnapshot(`
      [
        "\`clauses/a\` has version 1.1.0, and 1.0.0 is locked",
        "The text of \`clauses/b\` is not the one that is locked",
        "\`rules/X-01\` is not the one that is locked",
        "\`styles/gone\` is locked, and the library does not have it",
        "\`styles/new\` is not in the lock file",
      ]
    `)
    expect(unversionedChanges(before, after, () => place).map(({message}) => message)).toEqual([
      'The text of `b` has changed, and its version is still 1.0.0',
    ])
  })

  test.each(['', 'lock: 2\n', 'lock: 1\n', 'lock: 1\nentries: {a: b}\n', ': :\n', '[]'])(
    '%j is none',
    (text) => {
      const {value, diagnostics} = readLock('l', text)
      expect(value).toBeUndefined()
      expect(diagnostics.every(({code}) => code === 'lock/fault')).toBe(true)
    },
  )
})

test('a kind that is like another is asked for wherever that one is', () => {
  const is = (values: string[]) => ({op: 'is', path: {original: 'kind', keys: ['kind']}, values})
  const library = {
    agreements: {own: {kind: 'own', like: 'nda'}, nda: {kind: 'nda'}},
    clauses: {c: {variants: [{when: {kind: 'nda'}, body: [is(['nda']), is(['msa'])]}]}},
    glossary: {},
    diligence: {},
    rules: [
      {
        applies: [{kind: ['nda', 'msa'], not: [{kind: ['nda']}]}],
        when: [{'/kind': {const: 'nda'}}],
      },
    ],
  } as unknown as Library
  const {clauses, rules} = withLikeKinds(library) as unknown as Record<string, never>
  expect({clauses, rules}).toEqual({
    clauses: {
      c: {variants: [{when: {kind: ['nda', 'own']}, body: [is(['nda', 'own']), is(['msa'])]}]},
    },
    rules: [
      {
        applies: [{kind: ['nda', 'msa', 'own'], not: [{kind: ['nda', 'own']}]}],
        when: [{'/kind': {enum: ['nda', 'own']}}],
      },
    ],
  })
})
