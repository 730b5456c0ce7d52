import {stringify} from 'yaml'
import type {Part} from '../recognise/outline.ts'
import type {RecognisedContract} from '../recognise/recognise.ts'
import {oneLine} from './escape-text.ts'
import type {Existing} from './existing.ts'
import {inlinesIn} from './inlines-in.ts'
import {nameAnchors} from './name-anchors.ts'
import {nameSections} from './name-sections.ts'
import {camelCase, Names} from './names.ts'
import type {BlockContext, Words} from './write-blocks.ts'
import {writeDeal} from './write-deal.ts'
import {definitionsIn, writeGlossary} from './write-glossary.ts'
import {writePart} from './write-part.ts'
import {writeSchema} from './write-schema.ts'
import {writeStyle} from './write-style.ts'
import {writeVocabularies} from './write-vocabularies.ts'

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
