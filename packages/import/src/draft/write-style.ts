import {fromRoman} from '@ringfence/model'
import {stringify} from 'yaml'
import type {Inline} from '../recognise/inline.ts'
import type {Node, Part} from '../recognise/outline.ts'
import type {RecognisedContract} from '../recognise/recognise.ts'
import {referenceWord} from './reference-word.ts'

type Words = readonly Inline[]

interface Level {
  readonly format: string
  /** With `%1` for the number of the outermost level, as Word writes it. */
  readonly text: string
  /** Whether the numbers above are in figures, whatever their own level counts with. */
  readonly legal?: true
}

/** A house style that numbers as the source does, at each level as most of its numbers are; all else is as shipped. */
export function writeStyle({parts, language}: RecognisedContract): string {
  const numbering = {
    ...levelsOf('clause', parts, usual.clause),
    ...levelsOf('schedule', parts, usual.schedule),
    ...levelsOf('parties', parts, usual.parties),
    ...levelsOf('recitals', parts, usual.recitals),
  }
  const word = referenceWord(parts, language)
  const style = {
    extends: 'classic',
    description:
      'The shipped style with the numbers of the imported contract, until you change it.',
    ...(Object.keys(numbering).length > 0 ? {numbering} : {}),
    ...(word === undefined ? {} : {references: {clause: word}}),
  }
  return `# Your house style: what it does not say comes from the style that it extends.
${stringify(style, {lineWidth: 0, collectionStyle: 'any'})}# fonts: {body: Arial, heading: Arial}
# page: {size: A4, margins: {top: 25, right: 25, bottom: 25, left: 25}}
`
}

/** As the shipped styles have them. */
const usual = {
  clause: levels('%1.', '%1.%2', '(%3)', '(%4)', '(%5)'),
  schedule: levels('Schedule %1', '%2.', '%2.%3', '(%4)', '(%5)'),
  parties: levels('(%1)', '(%2)').map((level, index) => ({
    ...level,
    format: ['decimal', 'lowerLetter'][index] ?? '',
  })),
  recitals: levels('(%1)', '(%2)').map((level, index) => ({
    ...level,
    format: ['upperLetter', 'lowerLetter'][index] ?? '',
  })),
} as const

function levels(...texts: readonly string[]): readonly Level[] {
  const formats = ['decimal', 'decimal', 'lowerLetter', 'lowerRoman', 'upperLetter']
  const shift = texts[1] === '%2.' ? 1 : 0
  return texts.map((text, index) => ({
    format: index <= shift + 1 ? 'decimal' : (formats[index - shift] ?? 'decimal'),
    text,
  }))
}

type Scheme = keyof typeof usual

/** The levels of a scheme where they are not the usual ones. */
function levelsOf(
  scheme: Scheme,
  parts: readonly Part<Words>[],
  shipped: readonly Level[],
): Partial<Record<Scheme, readonly object[]>> {
  const own = parts.filter(({role}) => role === scheme)
  const counted = scheme === 'clause' || scheme === 'schedule'
  const labels: string[][] = counted ? [own.map(({label = ''}) => label)] : []
  for (const {children} of own) collect(children, counted ? 1 : 0, labels)
  const read = shipped.map((level, index) => mostUsed(labels[index] ?? [], index, level))
  const found = read.map(({legal, ...level}, index) => {
    const figures = read.slice(0, index).every(({format}) => format === 'decimal')
    return legal && !figures ? {...level, legal} : level
  })
  if (
    found.every(
      (level, index) =>
        level.text === shipped[index]?.text && level.format === shipped[index]?.format,
    )
  )
    return {}
  return {[scheme]: found.map((level, index) => ({...level, ...indentOf(level.text, index)}))}
}

function collect(nodes: readonly Node<Words>[], depth: number, labels: string[][]): void {
  for (const node of nodes) {
    if (node.type !== 'item') continue
    labels[depth] ??= []
    labels[depth].push(node.label)
    collect(node.children, depth + 1, labels)
  }
}

/** The form that most numbers of a level have; the usual one where there are none, or none can be read. */
function mostUsed(labels: readonly string[], depth: number, shipped: Level): Level {
  const counts = new Map<string, {readonly level: Level; count: number}>()
  for (const [index, label] of labels.entries()) {
    const level = levelOf(label, {depth, next: labels[index + 1]})
    if (!level) continue
    const key = `${level.format} ${level.text}`
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, {level, count: 1})
  }
  const [best] = [...counts.values()].toSorted((a, b) => b.count - a.count)
  return best?.level ?? shipped
}

/** A number as a level of Word: `Article IV` is `Article %1` in Roman figures, `6.2` is `%1.%2`. */
function levelOf(
  label: string,
  {depth, next}: {readonly depth: number; readonly next: string | undefined},
): Level | undefined {
  const [, lead = '', number = '', tail = ''] =
    /^((?:\p{L}+ |§ ?)?\(?)([\p{L}\p{N}]+(?:\.\d+)*)([.):]*)$/u.exec(label) ?? []
  if (number === '') return undefined
  const parts = number.split('.')
  if (parts.length > depth + 1) return undefined
  const first = depth + 2 - parts.length
  const word = lead.replace(/^\p{Lu}{2,} $/u, (all) => all.charAt(0) + all.slice(1).toLowerCase())
  const text = `${word}${parts.map((_, index) => `%${first + index}`).join('.')}${tail}`
  const figures = parts.length > 1 && /^\d/.test(number)
  return {format: formatOf(parts.at(-1) ?? '', next), text, ...(figures ? {legal: true} : {})}
}

/** `i` counts in Roman figures unless `j` follows. */
function formatOf(number: string, next = ''): string {
  if (/^\d+$/.test(number)) return 'decimal'
  const small = number === number.toLowerCase()
  const after = /[\p{L}]+(?=[^\p{L}]*$)/u.exec(next)?.[0] ?? ''
  const letter = number.length === 1 && after === String.fromCharCode(number.charCodeAt(0) + 1)
  const roman =
    fromRoman(number) !== undefined &&
    !letter &&
    (number.toLowerCase() === 'i' ||
      number.length > 1 ||
      fromRoman(after) === (fromRoman(number) ?? 0) + 1)
  if (roman) return small ? 'lowerRoman' : 'upperRoman'
  return small ? 'lowerLetter' : 'upperLetter'
}

/** Millimetres, wide enough for the words before a number. */
function indentOf(
  text: string,
  level: number,
): {readonly indent: number; readonly hanging: number} {
  if (/^\p{L}{3,} /u.test(text)) return {indent: 30, hanging: 30}
  return level <= 1 ? {indent: 12.5, hanging: 12.5} : {indent: 12.5 + 10 * (level - 1), hanging: 10}
}
