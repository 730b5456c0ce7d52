import {fromRoman} from '@ringfence/model'

/** One way to read the number at the start of a paragraph. */
export interface LabelReading {
  /** The form, such as `(a)`, `(i)`, `1.1`, `article`, `schedule`: numbers of one form count on. */
  readonly form: string
  /** What it counts, from the outermost number in: `[6, 2]` of 6.2. */
  readonly values: readonly number[]
  /** As it is printed. */
  readonly text: string
  /** Where the text after it begins. */
  readonly end: number
  /** Whether it could as well be the first word of a sentence. */
  readonly weak: boolean
  /** Where it stands in a list of a program, which says how deep it is. */
  readonly counted?: CountedPlace
}

/** A level of a list that a program counts. */
export interface CountedPlace {
  readonly list: string
  /** From 0. */
  readonly level: number
}

/** Words before the numbers of parts that stand after the clauses. */
export const scheduleWords = [
  'schedule',
  'exhibit',
  'annex',
  'annexure',
  'appendix',
  'attachment',
  'anlage',
  'anhang',
] as const

const spaces = '[ \\t\\u00a0]*'
const article = new RegExp(
  `^(article)\\s+(\\d{1,3}|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)\\b[.:)]?${spaces}[–—-]?${spaces}`,
  'i',
)
const section = new RegExp(
  `^(section|clause|§)\\s*((?:\\d{1,3}|[ivxlc]+(?=\\.\\d))(?:\\.\\d{1,3})*)(\\.|:|\\t|${spaces}[–—-](?=\\s)|$)?${spaces}`,
  'i',
)
/** German statutes and contracts insert § 2a after § 2. */
const inserted = /^(§)\s*(\d{1,3}[a-z])(?:\.|:|\t|(?=\s)|$)[ \t\u00a0]*/
const schedule = new RegExp(
  `^(${scheduleWords.join('|')})(?:\\s+(\\d{1,3}|[A-Z]{1,2}|[IVXLC]+)\\b(?:[.:)]|(?=\\s|$))|$)${spaces}[–—:-]?${spaces}`,
  'i',
)
const dotted = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?(?:[ \t\u00a0]+|$)/
const single = /^(\d{1,3})(\.|\))(?:[ \t\u00a0]+|$)/
const bare = /^(\d{1,3})(?:\t[ \t]*| {1,4}(?=\p{Lu})(?!\p{L}+ \d{4}\b)|$)/u
const bracketed = /^\(([a-z]{1,4}|[A-Z]{1,4}|\d{1,3})\)(?:[ \t\u00a0]*|$)/
const lettered = /^([a-z]{1,4}|[A-Z]{1,4})([.)])(?:[ \t\u00a0]+|$)/

/** The readings of the number that a paragraph begins with; none where it begins with none. */
export function readLabels(text: string): readonly LabelReading[] {
  const lead = text.length - text.trimStart().length
  const found = readings(text.slice(lead))
  return lead === 0 ? found : found.map((each) => ({...each, end: each.end + lead}))
}

/** Whether a line begins with a typed number that cannot be the first word of a sentence. */
export function beginsWithLabel(text: string): boolean {
  return readLabels(text).some(({weak, end}) => !weak && end < text.length)
}

function readings(text: string): readonly LabelReading[] {
  return readWord(text) ?? readFigures(text) ?? readLetters(text) ?? []
}

function readWord(text: string): readonly LabelReading[] | undefined {
  const inArticle = article.exec(text)
  if (inArticle) {
    const [whole, word = '', number = ''] = inArticle
    const value = countOf(number)
    const weak = whole.trimEnd() === `${word} ${number}` && text.length > whole.length
    return value === undefined
      ? []
      : [
          {
            form: 'article',
            values: [value],
            text: labelText(`${word} ${number}`),
            end: whole.length,
            weak,
          },
        ]
  }
  const [wholeInserted, sign, insertedNumber] = inserted.exec(text) ?? []
  if (wholeInserted !== undefined && insertedNumber !== undefined)
    return [
      {
        form: '1.',
        values: [Number.parseInt(insertedNumber, 10)],
        text: `${sign} ${insertedNumber}`,
        end: wholeInserted.length,
        weak: true,
      },
    ]
  const inSection = section.exec(text)
  if (inSection) {
    const [whole, word = '', number = '', stop] = inSection
    const values = number.split('.').map(Number)
    const form = values.length === 1 ? '1.' : '1.1'
    return [
      {
        form,
        values,
        text: labelText(`${word} ${number}`),
        end: whole.length,
        weak: stop === undefined,
      },
    ]
  }
  const inSchedule = schedule.exec(text)
  if (!inSchedule) return undefined
  const [whole, word = '', number = ''] = inSchedule
  const value = number === '' ? 1 : (countOf(number) ?? letterCount(number.toLowerCase()))
  return [
    {
      form: 'schedule',
      values: [value ?? 1],
      text: labelText(`${word} ${number}`),
      end: whole.length,
      weak: true,
    },
  ]
}

function labelText(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function countOf(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number)
  const word = numberWords.indexOf(number.toLowerCase())
  return word === -1 ? fromRoman(number) : word + 1
}

function readFigures(text: string): readonly LabelReading[] | undefined {
  const [inDotted, number] = dotted.exec(text) ?? []
  if (inDotted !== undefined && number !== undefined) {
    const values = number.split('.').map(Number)
    return [{form: '1.1', values, text: number, end: inDotted.length, weak: false}]
  }
  const [inSingle, figure, stop] = single.exec(text) ?? []
  if (inSingle !== undefined && figure !== undefined)
    return [
      {
        form: stop === '.' ? '1.' : '1)',
        values: [Number(figure)],
        text: `${figure}${stop}`,
        end: inSingle.length,
        weak: false,
      },
    ]
  const [inBare, alone] = bare.exec(text) ?? []
  if (inBare === undefined || alone === undefined) return undefined
  return [
    {
      form: '1.',
      values: [Number(alone)],
      text: alone,
      end: inBare.length,
      weak: inBare.length === text.length || inBare.endsWith(' '),
    },
  ]
}

function readLetters(text: string): readonly LabelReading[] | undefined {
  const inBrackets = bracketed.exec(text)
  if (inBrackets) {
    const [whole, inner = ''] = inBrackets
    return countings(inner).map(({form, value}) => ({
      form: `(${form})`,
      values: [value],
      text: `(${inner})`,
      end: whole.length,
      weak: false,
    }))
  }
  const inLetters = lettered.exec(text)
  if (!inLetters) return undefined
  const [whole, inner = '', stop = ''] = inLetters
  return countings(inner).map(({form, value}) => ({
    form: `${form}${stop}`,
    values: [value],
    text: `${inner}${stop}`,
    end: whole.length,
    weak: true,
  }))
}

/** What figures or letters can count: `i` is the ninth letter, or one. */
function countings(text: string): readonly {readonly form: string; readonly value: number}[] {
  if (/^\d+$/.test(text)) return [{form: '1', value: Number(text)}]
  const small = text === text.toLowerCase()
  const roman = fromRoman(text)
  const letter = letterCount(text.toLowerCase())
  return [
    ...(roman === undefined ? [] : [{form: small ? 'i' : 'I', value: roman}]),
    ...(letter === undefined ? [] : [{form: small ? 'a' : 'A', value: letter}]),
  ]
}

/** a is 1, z is 26, aa is 27 as Word counts: every letter repeats. */
function letterCount(text: string): number | undefined {
  const [first = ''] = text
  if (!/^[a-z]+$/.test(text) || [...text].some((each) => each !== first)) return undefined
  return (text.length - 1) * 26 + first.charCodeAt(0) - 96
}
