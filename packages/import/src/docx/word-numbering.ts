import type {XmlElement} from '@ringfence/opc'
import type {NativeLabel} from '../source/source-document.ts'
import {childOf, numberOf, switchOf, wordOf} from './attribute.ts'
import {formatNumber} from './format-number.ts'
import type {WordStyles} from './word-styles.ts'

/** Which list a paragraph is in; a level that nobody says is the one that the list gives to the style. */
export interface ListPlace {
  readonly numId: string
  readonly level?: number
  readonly style: string
}

/** Counts the numbered paragraphs of a document in their order. */
export interface NumberCounter {
  /** The number of the next paragraph of a list; undefined where the list has none for it. */
  readonly next: (place: ListPlace) => NativeLabel | undefined
  /** Space left of the text at a level, in twentieths of a point. */
  readonly indentOf: (place: ListPlace) => number
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly style: string | undefined
  /** The level (from 1) at which a number begins anew; 0 for never. */
  readonly restart: number | undefined
  readonly legal: boolean
  readonly indent: number
}

/** By level, from 0 to 8; a list need not have them all. */
type Levels = readonly (Level | undefined)[]

interface List {
  /** The definition, which lists that continue one another share. */
  readonly abstract: string
  readonly levels: Levels
  /** Where this list begins to count, by level, if it begins anew. */
  readonly starts: ReadonlyMap<number, number>
}

/** Reads `word/numbering.xml` (ECMA-376 Part 1, 17.9). */
export function readNumbering(root: XmlElement | undefined, styles: WordStyles): NumberCounter {
  const lists = readLists(root, styles)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next({numId, level: given, style}) {
      const list = lists.get(numId)
      if (!list) return undefined
      const level = levelIn(list, given, style)
      const own = list.levels[level]
      if (!own) return undefined
      const counted = counts.get(list.abstract) ?? []
      counts.set(list.abstract, counted)
      advance(counted, level, {list, fresh: !begun.has(`${numId} ${level}`)})
      begun.add(`${numId} ${level}`)
      const label = labelOf(counted, level, list.levels)
      return label && {...label, list: list.abstract}
    },
    indentOf({numId, level, style}) {
      const list = lists.get(numId)
      return list?.levels[levelIn(list, level, style)]?.indent ?? 0
    },
  }
}

function levelIn({levels}: List, given: number | undefined, style: string): number {
  return Math.max(0, Math.min(given ?? levels.findIndex((each) => each?.style === style), 8))
}

function advance(
  counted: number[],
  level: number,
  {list, fresh}: {readonly list: List; readonly fresh: boolean},
): void {
  const start = list.starts.get(level)
  const before = counted[level]
  if (fresh && start !== undefined) counted[level] = start
  else counted[level] = before === undefined ? (list.levels[level]?.start ?? 1) : before + 1
  for (let below = level + 1; below < list.levels.length; below++) {
    const restart = list.levels[below]?.restart
    if (restart === 0 || (restart !== undefined && level + 1 > restart)) continue
    delete counted[below]
  }
}

function labelOf(
  counted: readonly number[],
  level: number,
  levels: Levels,
): NativeLabel | undefined {
  const own = levels[level]
  if (!own) return undefined
  if (own.format === 'bullet') return {text: '•', level, format: 'bullet'}
  const text = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const count = counted[at] ?? levels[at]?.start ?? 1
    const format = own.legal && at < level ? 'decimal' : (levels[at]?.format ?? 'decimal')
    return formatNumber(count, own.legal ? 'decimal' : format) ?? String(count)
  })
  return text.trim() === '' ? undefined : {text: text.trim(), level, format: own.format}
}

function readLists(root: XmlElement | undefined, styles: WordStyles): ReadonlyMap<string, List> {
  const definitions = new Map<string, XmlElement>()
  const instances = new Map<string, XmlElement>()
  for (const child of root?.children ?? []) {
    if (child.name === 'w:abstractNum')
      definitions.set(child.attributes['w:abstractNumId'] ?? '', child)
    if (child.name === 'w:num') instances.set(child.attributes['w:numId'] ?? '', child)
  }
  /** A definition that a numbering style has in another one's place is looked up there. */
  const definitionOf = (
    num: XmlElement | undefined,
    seen: number,
  ): [string, XmlElement] | undefined => {
    const id = wordOf(num, 'w:abstractNumId') ?? ''
    const definition = definitions.get(id)
    const link = wordOf(definition, 'w:numStyleLink')
    if (!definition || link === undefined || seen > 5) return definition && [id, definition]
    const other = styles.find(link, (style) =>
      wordOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId'),
    )
    return definitionOf(instances.get(other ?? ''), seen + 1)
  }
  const lists = new Map<string, List>()
  for (const [numId, num] of instances) {
    const [abstract, definition] = definitionOf(num, 0) ?? []
    if (abstract !== undefined && definition) lists.set(numId, listOf(abstract, definition, num))
  }
  return lists
}

function listOf(abstract: string, definition: XmlElement, num: XmlElement): List {
  const levels: (Level | undefined)[] = Array.from({length: 9})
  const starts = new Map<number, number>()
  const add = (level: XmlElement) => {
    levels[depthOf(level)] = readLevel(level)
  }
  for (const child of definition.children) if (child.name === 'w:lvl') add(child)
  for (const override of num.children) {
    if (override.name !== 'w:lvlOverride') continue
    const at = depthOf(override)
    const start = numberOf(override, 'w:startOverride')
    if (start !== undefined) starts.set(at, start)
    const level = childOf(override, 'w:lvl')
    if (level) add(level)
  }
  return {abstract, levels, starts}
}

function readLevel(level: XmlElement): Level {
  const indent = childOf(childOf(level, 'w:pPr'), 'w:ind')?.attributes
  return {
    start: numberOf(level, 'w:start') ?? 0,
    format: wordOf(level, 'w:numFmt') || 'decimal',
    text: wordOf(level, 'w:lvlText') ?? '',
    style: wordOf(level, 'w:pStyle'),
    restart: numberOf(level, 'w:lvlRestart'),
    legal: switchOf(level, 'w:isLgl') ?? false,
    indent: Number.parseInt(indent?.['w:left'] ?? indent?.['w:start'] ?? '', 10) || 0,
  }
}

function depthOf({attributes}: XmlElement): number {
  const depth = Number.parseInt(attributes['w:ilvl'] ?? '', 10)
  return Number.isNaN(depth) ? 0 : Math.max(0, Math.min(8, depth))
}
