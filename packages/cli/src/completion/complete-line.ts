import type {Described, Option, Positional} from '../program/describe-command.ts'
import type {ValueType} from '../program/value-types.ts'
import {type Candidate, ofFiles} from './candidate.ts'

/** The commands and what can be typed with each of them. */
export interface Grammar {
  readonly commands: readonly Described[]
  /** Options of every command. */
  readonly common: readonly Option[]
}

export interface Completion {
  readonly candidates: readonly Candidate[]
  /** Whether names of files would do as well. */
  readonly files: boolean
}

/** Knows the values of a type that may be begun so, behind the arguments that stand there. */
export type ValuesOf = (
  type: ValueType,
  begun: string,
  given: readonly string[],
) => Promise<readonly Candidate[]>

/** What the last of these words, which may be empty or half written, can become. */
export async function completeLine(
  words: readonly string[],
  grammar: Grammar,
  valuesOf: ValuesOf,
): Promise<Completion> {
  const joined = joinedAtEquals(words)
  const begun = joined.at(-1) ?? ''
  const typed = readTyped(joined.slice(0, -1), grammar)
  const ask = (type: ValueType, word: string) => valuesOf(type, word, typed.arguments)
  const options = [...grammar.common, ...(typed.command?.options ?? [])]
  const [, name, value] = /^--([\w-]+)=(.*)$/s.exec(begun) ?? []
  const named = options.find((option) => option.name === name)
  if (named && value !== undefined)
    return completeValue(named, value, {ask, before: `--${named.name}=`})
  if (typed.waiting) return completeValue(typed.waiting, begun, {ask, before: ''})
  if (begun.startsWith('-') && !typed.onlyArguments)
    return {candidates: starting(begun, optionNames(options, typed.given)), files: false}
  if (!typed.command) return {candidates: starting(begun, commandNames(grammar)), files: false}
  const {positionals} = typed.command
  const last = positionals.at(-1)
  const place = positionals[typed.arguments.length] ?? (last?.many ? last : undefined)
  return place ? completeValue(place, begun, {ask, before: ''}) : {candidates: [], files: false}
}

/** Shells break words at an equals sign: `--to`, `=`, `do` was typed in one. */
function joinedAtEquals(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const [index, word] of words.entries()) {
    const follows = word === '=' || words[index - 1] === '='
    if (follows && joined.length > 0) joined[joined.length - 1] += word
    else joined.push(word)
  }
  return joined
}

interface Typed {
  readonly command: Described | undefined
  /** Names of the options that stand there. */
  readonly given: readonly string[]
  /** The arguments of the command that stand there. */
  readonly arguments: readonly string[]
  /** The option whose value comes next. */
  readonly waiting: Option | undefined
  /** Whether `--` has ended the options. */
  readonly onlyArguments: boolean
}

function readTyped(words: readonly string[], {commands, common}: Grammar): Typed {
  const given: string[] = []
  let typed: Typed = {
    command: undefined,
    given,
    arguments: [],
    waiting: undefined,
    onlyArguments: false,
  }
  for (const word of words) {
    if (typed.waiting) typed = {...typed, waiting: undefined}
    else if (!typed.onlyArguments && word === '--') typed = {...typed, onlyArguments: true}
    else if (!typed.onlyArguments && /^-./.test(word)) {
      const name = word.replace(/^--?/, '').replace(/=.*/s, '')
      const all = [...common, ...(typed.command?.options ?? [])]
      const option = all.find((each) => each.name === name || each.alias === name)
      if (option) given.push(option.name)
      if (option && !option.flag && !word.includes('=')) typed = {...typed, waiting: option}
    } else if (typed.command) typed = {...typed, arguments: [...typed.arguments, word]}
    else typed = {...typed, command: commands.find((each) => each.name === word)}
  }
  return typed
}

interface Values {
  readonly ask: (type: ValueType, begun: string) => Promise<readonly Candidate[]>
  /** What stands before the value in the word. */
  readonly before: string
}

async function completeValue(
  {choices, value}: Option | Positional,
  begun: string,
  {ask, before}: Values,
): Promise<Completion> {
  const all = choices
    ? choices.map((word) => ({word}))
    : value === undefined
      ? []
      : await ask(value, begun)
  const candidates = starting(begun, all).map(({word, ...rest}) => ({
    word: `${before}${word}`,
    ...rest,
  }))
  return {candidates, files: value !== undefined && ofFiles.includes(value)}
}

function starting(begun: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({word}) => word.startsWith(begun))
}

function commandNames({commands}: Grammar): readonly Candidate[] {
  return commands
    .filter(({hidden}) => !hidden)
    .map(({name, summary}) => ({word: name, meaning: summary}))
}

function optionNames(options: readonly Option[], given: readonly string[]): readonly Candidate[] {
  return options
    .filter(({name, many}) => many || !given.includes(name))
    .map(({name, describe}) => ({word: `--${name}`, meaning: describe}))
}
