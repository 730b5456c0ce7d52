import {stringify} from 'yaml'
import type {Inline} from '../recognise/inline.ts'
import {type DefinitionsNode, nodesIn, type Part} from '../recognise/outline.ts'
import type {RecognisedContract} from '../recognise/recognise.ts'
import {oneLine} from './escape-text.ts'
import {camelCase, Names} from './names.ts'
import {type BlockContext, type Words, writeBlocks} from './write-blocks.ts'
import {writeDeal} from './write-deal.ts'
import {writeInlines} from './write-inlines.ts'
import {writeSchema} from './write-schema.ts'
import {writeStyle} from './write-style.ts'
import {writeVocabularies} from './write-vocabularies.ts'

/** What the library below has, so that nothing of it is replaced by chance. */
export interface Existing {
  /** Ids of clauses and schedules. */
  readonly clauses: readonly string[]
  /** Folders of kinds. */
  readonly kinds: readonly string[]
  /** Ids of definitions, by their terms. */
  readonly definitions: Readonly<Record<string, string>>
}

export interface DraftOptions {
  readonly existing: Existing
  /** Whether definitions are put into the glossary, where the source has one list of them. */
  readonly glossary: boolean
}

/** The texts of a library, by path, and how they are named. */
export interface LibraryDraft {
  readonly files: Readonly<Record<string, string>>
  /** As deals name it. */
  readonly kind: string
  /** Path of the example deal. */
  readonly deal: string
  /** Ids of clauses and schedules, by the ids of their parts. */
  readonly sections: ReadonlyMap<string, string>
  /** Ids of those with text that deals can switch off. */
  readonly conditional: readonly string[]
  /** Anchors of the items that something refers to, by their ids. */
  readonly anchors: ReadonlyMap<string, string>
  /** Definitions that the glossary prints, in their order; none where they stand in the text. */
  readonly glossary: readonly string[]
  /** Paragraph of the source at which the list begins that is the glossary. */
  readonly glossaryAt?: number
}

/** Writes a recognised contract as a library: a kind, its clauses and definitions, the schema of its blanks, and a deal. */
export function draftLibrary(
  contract: RecognisedContract,
  {existing, glossary}: DraftOptions,
): LibraryDraft {
  const {parts, title} = contract
  const kind = new Names(existing.kinds).take(title, {fallback: 'agreement', prefix: 'imported'})
  const sections = nameSections(parts, existing, kind)
  const anchors = nameAnchors(parts)
  const definitions = definitionsIn(parts)
  const list = glossary ? definitions : undefined
  const glossaryAt = list === undefined ? {} : {glossaryAt: list.at.paragraph}
  const referTo = referrer(parts, sections, anchors)
  const context: BlockContext = {referTo, anchorOf: (id) => anchors.get(id), ...glossaryAt}
  const entries = list ? writeGlossary(list, existing, context) : []
  const deal = `agreements/${kind}/deals/${kind}-example.yaml`
  const schema = writeSchema(contract.fields)
  return {
    files: {
      ...Object.fromEntries(
        parts.flatMap((part, index) =>
          writePart(part, {id: sections.get(part.id) ?? '', family: index + 1, contract}, context),
        ),
      ),
      ...Object.fromEntries(entries.map(({path, text}) => [path, text])),
      [`agreements/${kind}/agreement.yaml`]: writeAgreement(contract, kind, [...sections.values()]),
      'styles/house.yaml': writeStyle(contract),
      ...writeVocabularies(contract.dutyBearers),
      [deal]: writeDeal(contract, camelCase(kind)),
      ...(schema === undefined ? {} : {'schemas/extra.schema.json': schema}),
    },
    kind: camelCase(kind),
    deal,
    sections,
    conditional: parts.flatMap((part) =>
      [...inlinesIn(part)].some(({type}) => type === 'optional')
        ? [sections.get(part.id) ?? '']
        : [],
    ),
    anchors,
    glossary: entries.map(({id}) => id),
    ...glossaryAt,
  }
}

function nameSections(
  parts: readonly Part<Words>[],
  {clauses}: Existing,
  kind: string,
): ReadonlyMap<string, string> {
  const names = new Names(clauses)
  const usual = {
    cover: 'cover',
    parties: 'parties',
    recitals: 'recitals',
    clause: 'clause',
    execution: 'signatures',
    schedule: 'schedule',
  }
  const prefix = kind.split('-').slice(0, 3).join('-')
  return new Map(
    parts.map(({id, role, title = '', label = ''}, index) => [
      id,
      names.take(title === '' ? (label === '' ? usual[role] : `${usual[role]} ${label}`) : title, {
        fallback: `${usual[role]}-${index + 1}`,
        prefix,
      }),
    ]),
  )
}

/** Only what is referred to needs an anchor. */
function nameAnchors(parts: readonly Part<Words>[]): ReadonlyMap<string, string> {
  const wanted = new Set(
    parts.flatMap((part) =>
      [...inlinesIn(part)].flatMap((inline) => (inline.type === 'reference' ? [inline.to] : [])),
    ),
  )
  const anchors = new Map<string, string>()
  for (const part of parts) {
    const names = new Names()
    for (const node of nodesIn(part.children)) {
      if (node.type !== 'item' || !wanted.has(node.id)) continue
      const heading =
        node.heading?.map((inline) => (inline.type === 'text' ? inline.text : '')).join('') ?? ''
      anchors.set(
        node.id,
        names.take(heading, {
          fallback: `item-${
            node.full
              .toLowerCase()
              .match(/[a-z0-9]+/g)
              ?.join('-') ?? 'x'
          }`,
        }),
      )
    }
  }
  return anchors
}

function referrer(
  parts: readonly Part<Words>[],
  sections: ReadonlyMap<string, string>,
  anchors: ReadonlyMap<string, string>,
): (id: string) => string {
  return (id) => {
    const owner = id.replace(/\..*$/, '')
    const prefix = parts.find((part) => part.id === owner)?.role === 'schedule' ? 'schedule:' : ''
    const anchor = anchors.get(id)
    return `${prefix}${sections.get(owner) ?? owner}${anchor === undefined ? '' : `#${anchor}`}`
  }
}

/** The longest list of definitions that a contract has: others are of a clause or a schedule, and stay there. */
function definitionsIn(parts: readonly Part<Words>[]): DefinitionsNode<Words> | undefined {
  const lists = parts.flatMap((part) =>
    [...nodesIn(part.children)].flatMap((node) => (node.type === 'definitions' ? [node] : [])),
  )
  return lists.toSorted((a, b) => b.entries.length - a.entries.length)[0]
}

interface GlossaryFile {
  readonly id: string
  readonly path: string
  readonly text: string
}

/** A definition whose term the library below has replaces that one: a term has one meaning. */
function writeGlossary(
  {entries}: DefinitionsNode<Words>,
  {definitions}: Existing,
  context: BlockContext,
): readonly GlossaryFile[] {
  const names = new Names(Object.values(definitions))
  return entries.map(({term, text, children}) => {
    const known = Object.hasOwn(definitions, term) ? definitions[term] : undefined
    const id = known ?? names.take(term, {fallback: 'term', prefix: 'own'})
    const head = stringify({term, version: '0.1.0'}, {lineWidth: 0})
    const below = writeBlocks(children, context)
    const words = writeInlines(text, context.referTo)
    const path = `definitions/${id}.md`
    return {id, path, text: `---\n${head}---\n${words}\n${below === '' ? '' : `\n${below}\n`}`}
  })
}

interface PartNames {
  readonly id: string
  readonly family: number
  readonly contract: RecognisedContract
}

function writePart(
  part: Part<Words>,
  {id, family, contract}: PartNames,
  context: BlockContext,
): readonly [string, string][] {
  const {role, title, label, at, children} = part
  const folder = `${role === 'schedule' ? 'schedules' : 'clauses'}/${id}`
  const place = at.start ? `line ${at.start.line}` : `paragraph ${at.paragraph}`
  const paths = new Set(
    [...inlinesIn(part)].flatMap((inline) =>
      inline.type === 'field' || inline.type === 'optional'
        ? [inline.field.path.split('.')[0] ?? '']
        : [],
    ),
  )
  const lines = children.some(
    (node) => node.type === 'signature' && node.lines.some(({field}) => field !== undefined),
  )
  const reads = [...new Set([...paths, ...(lines ? ['custom'] : [])])].toSorted()
  const manifest = {
    id,
    role,
    family,
    ...(title === undefined ? {} : {title: oneLine(title)}),
    version: '0.1.0',
    purpose: `Say here what it is for; it was imported from ${oneLine(contract.file)}, ${label === undefined ? '' : `${label} at `}${place}.`,
    ...(reads.length > 0 ? {reads} : {}),
    variants: [{id: 'imported'}],
  }
  return [
    [`${folder}/clause.yaml`, stringify(manifest, {lineWidth: 0})],
    [`${folder}/imported.md`, `${writeBlocks(children, context)}\n`],
  ]
}

function writeAgreement(
  {title, file}: RecognisedContract,
  kind: string,
  sections: readonly string[],
): string {
  const manifest = {
    kind: camelCase(kind),
    title: oneLine(title),
    version: '0.1.0',
    summary: `Imported from ${oneLine(file)}; say here in one sentence when to use it.`,
    style: 'house',
    sections,
  }
  return stringify(manifest, {lineWidth: 0})
}

/** All inlines of a part, those in text that may go among them. */
export function* inlinesIn({children}: Pick<Part<Words>, 'children'>): Generator<Inline> {
  for (const node of nodesIn(children))
    switch (node.type) {
      case 'item':
        yield* deep([...(node.heading ?? []), ...node.text])
        break
      case 'text':
        yield* deep(node.text)
        break
      case 'table':
        yield* deep(node.rows.flat(2))
        break
      case 'signature':
        yield* deep(node.texts.flat())
        break
      case 'definitions':
        yield* deep(node.entries.flatMap(({text}) => text))
        break
    }
}

function* deep(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if (inline.type === 'optional') yield* deep(inline.children)
  }
}
