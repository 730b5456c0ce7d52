import type {HouseStyle, NumberingLevel, NumberingScheme} from '@ringfence/model'
import {count} from './count.ts'
import {decimalNumbering, type Numbering} from './numbering.ts'

/**
 * The numbering that a house style prints, so that what references say is what stands before the paragraph. A level
 * that the style does not have is counted as usual.
 */
export function styleNumbering(
  {numbering, references = {}}: Partial<Pick<HouseStyle, 'numbering' | 'references'>>,
  language: string,
): Numbering {
  const usual = decimalNumbering(language)
  return {
    clauseWord: references.clause ?? usual.clauseWord,
    paragraphWord: references.paragraph ?? usual.paragraphWord,
    recitalWord: references.recital ?? usual.recitalWord,
    label(scheme, path) {
      const counts = inSection.has(scheme) ? path.slice(1) : path
      const all = scheme === 'none' ? [] : (numbering?.[scheme] ?? [])
      const levels = all.slice(0, counts.length)
      if (counts.length === 0 || levels.length < counts.length) return usual.label(scheme, path)
      const own = ownOf(levels.length - 1, levels, counts)
      return {scheme, level: path.length - 1, own, full: fullOf(scheme, levels, counts)}
    },
  }
}

/** Their first level counts the items of a section, and not the section itself. */
const inSection: ReadonlySet<NumberingScheme> = new Set(['parties', 'recitals'])

/** What stands before a paragraph: `%1.%2` with the numbers of the first two levels. */
function ownOf(
  level: number,
  levels: readonly NumberingLevel[],
  counts: readonly number[],
): string {
  return (levels[level]?.text ?? '').replaceAll(/%(\d)/g, (_, digit: string) => {
    const each = Number(digit) - 1
    const figures = levels[level]?.legal === true && each < level
    return count(counts[each] ?? 1, figures ? 'decimal' : (levels[each]?.format ?? 'decimal'))
  })
}

/**
 * A number in full context: one that repeats a level above stands for itself, any other follows what is above it.
 * Paragraphs of a schedule do not repeat it, since references name it beside them.
 */
function fullOf(
  scheme: NumberingScheme,
  levels: readonly NumberingLevel[],
  counts: readonly number[],
): string {
  const level = levels.length - 1
  const own = ownOf(level, levels, counts).replace(/\.$/, '')
  const marks = levels[level]?.text.match(/%\d/g) ?? []
  const repeats = marks.some((mark) => Number(mark.slice(1)) <= level)
  if (level === 0 || repeats || (scheme === 'schedule' && level === 1)) return own
  const above = fullOf(scheme, levels.slice(0, -1), counts.slice(0, -1))
  // B. and 3. below it are B.3.
  const stopped = /\.$/.test(ownOf(level, levels, counts)) && /\p{L}$/u.test(above)
  return stopped || alike(above.at(-1), own.at(0)) ? `${above}.${own}` : above + own
}

/** Whether two numbers would read as one: 1 and a 2 below it as twelve. */
function alike(end = '', start = ''): boolean {
  return [/\d/, /\p{L}/u].some((form) => form.test(end) && form.test(start))
}
