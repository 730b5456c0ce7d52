import type {Json} from '@ringfence/model'
import {uncertainBlank, uncertainOption} from '../kinds.ts'
import type {SourcePlace} from '../source/source-document.ts'
import {capitalised, firstWords, lastWords, spaced, titleOf} from './field-title.ts'
import type {Blank} from './find-blanks.ts'
import type {Finding} from './findings.ts'
import {type FieldGuess, guessField} from './guess-field.ts'
import type {Field, FieldType} from './inline.ts'

/** Where a blank stands. */
export interface BlankPlace {
  /** The text of its paragraph. */
  readonly text: string
  readonly at: SourcePlace
}

/** A field for a blank, and the stretch of text that it takes the place of. */
export interface TakenField {
  readonly field: Field
  readonly start: number
  readonly end: number
}

/** What Handlebars or JavaScript take for something else. */
const reserved = [
  'as',
  'constructor',
  'else',
  'false',
  'length',
  'null',
  'prototype',
  'this',
  'true',
  'undefined',
]

/** The fields of a contract: blanks that ask for the same share one. */
export class FieldBook {
  readonly fields: Field[] = []
  readonly findings: Finding[] = []
  readonly #byKey = new Map<string, Field>()
  readonly #names = new Set(reserved)

  /** The field of a blank or of a choice. */
  take(blank: Exclude<Blank, {kind: 'optional'}>, {text, at}: BlankPlace): TakenField {
    const {start, end} = blank
    const source = text.slice(start, end)
    const before = text.slice(Math.max(0, start - 80), start)
    if (blank.kind === 'choice')
      return {field: this.#choice(blank, {source, before, at}), start, end}
    const guess = guessField({
      content: blank.content,
      before,
      after: text.slice(end, end + 40),
      filled: blank.kind === 'value',
    })
    const key = keyOf(blank, guess)
    const known = key === undefined ? undefined : this.#byKey.get(key)
    const title = titleOf(blank, {before, after: text.slice(end, end + 120)})
    const field =
      known ?? this.#add({type: guess.type, title, sample: sampleOf(guess, title), source, at})
    if (key !== undefined) this.#byKey.set(key, field)
    if (!known && blank.kind === 'prompt') this.#find(uncertainBlank, field, before)
    return {field, start: start - guess.takesBefore, end: end + guess.takesAfter}
  }

  /** The switch of text that may go. */
  option(source: string, at: SourcePlace): Field {
    const title = `Include: ${firstWords(source, 6)}`
    const field = this.#add({type: 'boolean', title, sample: true, source: `[${source}]`, at})
    this.#find(uncertainOption, field, '')
    return field
  }

  /** A value that stands on a line of signatures. */
  line(label: string, value: string, at: SourcePlace): Field {
    return this.#add({
      type: 'text',
      title: `${label} of signatory`,
      sample: value,
      source: value,
      at,
    })
  }

  #choice(
    {options, name = '', content}: Extract<Blank, {kind: 'choice'}>,
    {
      source,
      before,
      at,
    }: {readonly source: string; readonly before: string; readonly at: SourcePlace},
  ): Field {
    const figures = options.every((option) => /^\d{1,9}$/.test(option))
    const chosen = options.find((option) => option === content) ?? options[0] ?? ''
    const type: FieldType = figures ? 'number' : 'choice'
    const said = figures ? lastWords(before) : options.join(' or ')
    const title = capitalised(firstWords(spaced(name) || said, 10)) || 'Choice'
    const field = this.#add({
      type,
      title,
      sample: figures ? Number(chosen) : chosen,
      options,
      source,
      at,
    })
    this.#find(uncertainBlank, field, before)
    return field
  }

  #add({title, ...more}: Omit<Field, 'path'>): Field {
    const field: Field = {path: `custom.${this.#nameFor(title)}`, title, ...more}
    this.fields.push(field)
    return field
  }

  #nameFor(title: string): string {
    const words = title
      .normalize('NFKD')
      .replaceAll(/[^A-Za-z0-9 ]+/g, ' ')
      .split(' ')
      .filter((word) => word !== '')
    const name = words
      .slice(0, 6)
      .map((word, index) => (index === 0 ? word.toLowerCase() : capitalised(word.toLowerCase())))
      .join('')
      .slice(0, 40)
    const base = /^[a-z]/.test(name) ? name : `value${capitalised(name)}`
    let free = base
    for (let number = 2; this.#names.has(free); number++) free = `${base}${number}`
    this.#names.add(free)
    return free
  }

  #find(kind: Finding['kind'], field: Field, before: string): void {
    const what =
      kind === uncertainOption ? 'Text in brackets may go' : `A blank was taken for a ${field.type}`
    const quote = `${lastWords(before)} ${field.source}`.trim()
    this.findings.push({kind, at: field.at, message: `${what} (\`${field.path}\`)`, quote})
  }
}

/** Blanks share a field where they have a name: a tag, or a prompt that says more than what sort of value it wants. */
function keyOf(
  blank: Exclude<Blank, {kind: 'optional' | 'choice'}>,
  {type}: FieldGuess,
): string | undefined {
  if (blank.key) return `${blank.key}\n${blank.kind === 'value' ? blank.content : ''}`
  const words = blank.content.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const general =
    /^(?:insert )?(?:the )?(?:date|amount|number|name|address|title|text|description|x+|n|details)?$/.test(
      words,
    ) || !/\p{L}{2}/u.test(words)
  return general || blank.kind === 'value' ? undefined : `${type} ${words}`
}

function sampleOf({type, sample}: FieldGuess, title: string): Json {
  if (type !== 'text') return sample
  // Samples are on one line, as values of deals are.
  const line = String(sample)
    .replaceAll(
      /[\p{Cc}\p{Co}\p{Cs}\u2028\u2029\u2E4F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]+/gu,
      ' ',
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line === '' || !/[\p{L}\p{N}]/u.test(line)
    ? `Sample ${title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`
    : line
}
