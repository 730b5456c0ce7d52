import {at, childrenNamed, valueAt, type XmlElement} from './parse-xml.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** Word's `%1.%2`. */
  readonly text: string
  readonly style: string | undefined
}

export interface WordLabel {
  /** As printed before the paragraph. */
  readonly own: string
  /** In full context, as a REF field with `\w` shows it. */
  readonly full: string
}

/** Counts paragraphs as Word does (ECMA-376 Part 1, 17.9), from numbering and styles alone. */
export class WordNumbering {
  readonly #abstracts = new Map<string, readonly Level[]>()
  readonly #nums = new Map<string, {abstract: string; starts: ReadonlyMap<number, number>}>()
  readonly #styles = new Map<string, XmlElement>()
  readonly #counts = new Map<string, number[]>()
  readonly #fulls = new Map<string, string[]>()
  readonly #begun = new Set<string>()

  constructor(numbering: XmlElement, styles: XmlElement) {
    const root = at(numbering, 'w:numbering')
    for (const each of childrenNamed(root, 'w:abstractNum'))
      this.#abstracts.set(each.attributes['w:abstractNumId'] ?? '', levelsOf(each))
    for (const num of childrenNamed(root, 'w:num')) {
      const starts = childrenNamed(num, 'w:lvlOverride').map((override) => {
        const start = valueAt(override, 'w:startOverride') ?? '1'
        return [Number(override.attributes['w:ilvl']), Number(start)] as const
      })
      const abstract = valueAt(num, 'w:abstractNumId') ?? ''
      this.#nums.set(num.attributes['w:numId'] ?? '', {abstract, starts: new Map(starts)})
    }
    for (const style of childrenNamed(at(styles, 'w:styles'), 'w:style'))
      this.#styles.set(style.attributes['w:styleId'] ?? '', style)
  }

  /** The label of the next paragraph; `undefined` where Word numbers nothing. */
  next(properties: XmlElement | undefined): WordLabel | undefined {
    const found = this.#numberOf(properties)
    const num = found && this.#nums.get(found.numId)
    if (!found || !num) return undefined
    const {abstract, starts} = num
    const levels = this.#abstracts.get(abstract) ?? []
    const counts = this.#counts.get(abstract) ?? []
    if (!this.#begun.has(found.numId)) {
      this.#begun.add(found.numId)
      for (const [level, start] of starts) counts[level] = start - 1
    }
    const {level} = found
    counts.length = Math.max(counts.length, level + 1)
    for (let each = 0; each <= level; each += 1)
      counts[each] ??= (levels[each]?.start ?? 1) - (each === level ? 1 : 0)
    counts[level] = (counts[level] ?? 0) + 1
    counts.length = level + 1
    this.#counts.set(abstract, counts)
    return this.#label(abstract, levels, counts, level)
  }

  #label(
    abstract: string,
    levels: readonly Level[],
    counts: readonly number[],
    level: number,
  ): WordLabel {
    const text = levels[level]?.text ?? ''
    const own = text.replaceAll(/%(\d)/g, (_, digit) => {
      const each = Number(digit) - 1
      return formatted(counts[each] ?? 1, levels[each]?.format ?? 'decimal')
    })
    const fulls = (this.#fulls.get(abstract) ?? []).slice(0, level)
    const whole = level === 0 || !text.startsWith('(')
    const full = (whole ? own : (fulls[level - 1] ?? '') + own).replace(/\.$/, '')
    this.#fulls.set(abstract, [...fulls, full])
    return {own, full}
  }

  /** The paragraph's own numbering, else that of its style or of the styles that it is based on. */
  #numberOf(properties: XmlElement | undefined): {numId: string; level: number} | undefined {
    const style = valueAt(properties, 'w:pStyle')
    const numId = valueAt(properties, 'w:numPr', 'w:numId')
    if (numId !== undefined)
      return {numId, level: Number(valueAt(properties, 'w:numPr', 'w:ilvl') ?? 0)}
    for (let id = style; id !== undefined; id = valueAt(this.#styles.get(id), 'w:basedOn')) {
      const number = at(this.#styles.get(id), 'w:pPr', 'w:numPr')
      const inherited = valueAt(number, 'w:numId')
      if (inherited === undefined) continue
      const levels = this.#abstracts.get(this.#nums.get(inherited)?.abstract ?? '') ?? []
      const linked = levels.findIndex((level) => level.style === id)
      return {numId: inherited, level: Math.max(0, linked, Number(valueAt(number, 'w:ilvl') ?? 0))}
    }
    return undefined
  }
}

function levelsOf(abstract: XmlElement): readonly Level[] {
  return childrenNamed(abstract, 'w:lvl').map((level) => ({
    start: Number(valueAt(level, 'w:start') ?? 1),
    format: valueAt(level, 'w:numFmt') ?? 'decimal',
    text: valueAt(level, 'w:lvlText') ?? '',
    style: valueAt(level, 'w:pStyle'),
  }))
}

function formatted(count: number, format: string): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
  if (format === 'lowerLetter') return letter
  if (format === 'upperLetter') return letter.toUpperCase()
  return format === 'lowerRoman' ? roman(count) : `${count}`
}

function roman(count: number): string {
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc']
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
  return (tens[Math.floor(count / 10) % 10] ?? '') + (ones[count % 10] ?? '')
}
