import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {lintPackage} from '@ringfence/docx/package-lint'
import {blankEvent, eventSchemaFor} from '@ringfence/generator/notices'
import {
  type Block,
  type ContractNode,
  childrenOf,
  type Facts,
  formatDiagnostic,
  textOf,
  walk,
} from '@ringfence/model'
import {spanOf} from '@ringfence/obligations'
import {dealReader} from '@ringfence/template'
import {describe, expect, test} from 'vitest'
import {dealNamed, draftEvent, events, writeNotice} from './support/notices.ts'
import {sdkErrors} from './support/sdk.ts'
import {draft, eventSchema, examples, library} from './support/shipped.ts'

/* Documents for the life of a contract: every example event with its deal, and events that are wrong. */
const notices = Object.values(library.notices)
const drafted = new Map(events.map((event) => [event.name, draftEvent(event)]))

describe.each(events)('$name', ({name, deal}) => {
  const {value, diagnostics} = drafted.get(name) ?? {diagnostics: []}

  test('drafts without a finding, but for what the event does not know', () => {
    const found = diagnostics.filter(({code}) => code !== 'value/unknown')
    expect(found.map(formatDiagnostic)).toEqual([])
  })

  test('text', async () => {
    if (!value) throw new Error('Nothing was drafted')
    const text = new TextDecoder().decode(await writeNotice(value, 'txt'))
    await expect(text).toMatchFileSnapshot(`golden-notices/${name}.txt`)
  })

  test('quotes clauses by the numbers that they have in the contract', () => {
    const contract = draft(deal.text, deal.file).value
    if (!value || !contract) throw new Error('Nothing was drafted')
    const wrong: string[] = []
    for (const [{to}, {parts}] of value.facts.references) {
      const words = parts.map(({text}) => text).join('')
      const label = contract.facts.labels.get(to.replace(/^schedule:/, ''))
      if (!label || !words.split(' ').includes(label.full.split(' ').at(-1) ?? '')) wrong.push(to)
    }
    expect(value.facts.references.size).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })

  test('is a valid Word document, with and without controls', async () => {
    if (!value) throw new Error('Nothing was drafted')
    for (const plain of [false, true]) {
      const bytes = await writeNotice(value, 'docx', {plain})
      expect(await sdkErrors(bytes)).toEqual([])
      expect(lintPackage(bytes)).toEqual([])
    }
  })
})

describe.each(notices)('$kind', (notice) => {
  const own = events.filter((event) => event.notice.kind === notice.kind)

  test('has two examples or more', () => {
    expect(own.length).toBeGreaterThanOrEqual(2)
  })

  test('drafts from a blank event, with blanks', () => {
    const blank = eventSchemaFor(eventSchema.schema, notice.kind)
    const [first] = own
    if (!blank || !first) throw new Error(`No schema or example of ${notice.kind}`)
    const {value, diagnostics} = draftEvent({...first, file: 'event.yaml', text: blankEvent(blank)})
    expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
    expect(value?.contract.info.draftReasons).not.toEqual([])
  })
})

/** Times that a law gives, and not the contract. */
const ofLaw = new Set(['eu', 'uk', 'nis2Warning', 'nis2', 'dora', 'usBank', 'certIn'])

test('every deadline has a length that its sub-clause states, in every example that has it', () => {
  const wrong: string[] = []
  const seen = new Set<string>()
  for (const {text, file, name} of examples) {
    const {value} = draft(text, file)
    if (!value) continue
    const {deal, facts, contract} = value
    const sections = contract.sections.map(({id}) => id)
    const reader = dealReader(library, deal, {kind: deal.kind, sections})
    const calendar = {holidays: new Set<string>(), rolls: true}
    for (const {kind, deadlines} of notices)
      for (const deadline of deadlines) {
        const ofDeal = Object.entries(deadline.when ?? {}).filter(([path]) => !path.includes(kind))
        const applies = reader.holds(Object.fromEntries(ofDeal))
        const words = wordsAt(deadline.clause, contract.sections, facts)
        const span = spanOf(deadline, {reader, calendar, language: deal.language})
        if (ofLaw.has(deadline.id) || !applies || words === undefined || !span) continue
        seen.add(`${kind}/${deadline.id}`)
        if (!words.includes(span)) wrong.push(`${name}: ${deadline.id}: ${span} in ${words}`)
      }
  }
  expect(wrong).toEqual([])
  const all = notices.flatMap(({kind, deadlines}) => deadlines.map(({id}) => `${kind}/${id}`))
  expect(all.filter((each) => !seen.has(each) && !ofLaw.has(each.split('/')[1] ?? ''))).toEqual([])
})

/** The text of a sub-clause of a contract, without its items apart. */
function wordsAt(
  id: string,
  sections: Parameters<typeof walk>[0]['sections'],
  facts: Facts,
): string | undefined {
  let words: string | undefined
  const visit = (node: ContractNode): void => {
    if ('type' in node && node.type === 'item' && node.id === id) words = textIn(node, facts)
    for (const child of childrenOf(node)) visit(child)
  }
  for (const section of sections) visit(section)
  return words?.replaceAll(/\s+/g, ' ')
}

function textIn(node: ContractNode, facts: Facts): string {
  const block = node as Block
  if ('type' in block && block.type === 'paragraph') return textOf(block.children, facts)
  if ('type' in block && block.type === 'table')
    return block.rows.flatMap((row) => row.map((cell) => textOf(cell, facts))).join(' ')
  return childrenOf(node)
    .map((child) => textIn(child, facts))
    .join(' ')
}

const root = fileURLToPath(new URL('bad-notices/', import.meta.url))

describe.each(readdirSync(root))('bad event: %s', (name) => {
  test('is told, and gives no document', async () => {
    const text = readFileSync(`${root}${name}/event.yaml`, 'utf8')
    const [, kind = '', dealName = ''] = /^# (\w+), deal (\S+)$/m.exec(text) ?? []
    const notice = library.notices[kind]
    if (!notice) throw new Error(`No kind ${kind}`)
    const file = 'event.yaml'
    const {value, diagnostics} = draftEvent({notice, file, text, deal: dealNamed(dealName)})
    expect(value).toBeUndefined()
    const told = diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('')
    await expect(told).toMatchFileSnapshot(`bad-notices/${name}/expected.txt`)
  })
})

test('holidays move deadlines', () => {
  const audit = events.find(
    ({name}) => name === 'audit-notice/india-software-english-law.for-cause',
  )
  if (!audit) throw new Error('No such example')
  const textWith = (holidays: readonly string[]) => {
    const {value} = draftEvent(audit, holidays)
    return [...(value ? walk(value.contract) : [])]
      .flatMap(({node}) => ('type' in node && node.type === 'field' ? [node] : []))
      .find(({pointer}) => pointer === '/deadlines/confirm/by')?.value
  }
  expect(textWith([])).toBe('2 December 2026')
  expect(textWith(['2026-12-01'])).toBe('3 December 2026')
})

test('no golden file is left of an event that is gone', () => {
  const folder = fileURLToPath(new URL('golden-notices/', import.meta.url))
  const files = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : []
  const found = files.filter((each) => each.endsWith('.txt')).map((each) => each.slice(0, -4))
  expect(found.toSorted()).toEqual(events.map(({name}) => name).toSorted())
})
