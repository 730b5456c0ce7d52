import type {Argv, Options, PositionalOptions} from 'yargs'
import type {Common, Definition} from './command.ts'
import {usualValues, type ValueType} from './value-types.ts'

/** A command with its arguments and options as data. */
export interface Described extends Omit<Definition, 'options' | 'values'> {
  readonly name: string
  /** In the order of its usage. */
  readonly positionals: readonly Positional[]
  readonly options: readonly Option[]
}

interface Value {
  readonly name: string
  readonly describe: string
  /** Whether it may be given more than once. */
  readonly many: boolean
  readonly choices?: readonly string[]
  /** What its value is; undefined for what says all by its name, and for choices. */
  readonly value?: ValueType | undefined
  /** What holds unless it is given, in words. */
  readonly fallback?: string | undefined
}

export interface Positional extends Value {
  readonly required: boolean
}

export interface Option extends Value {
  /** Without hyphen. */
  readonly alias?: string
  /** Whether it takes no value. */
  readonly flag: boolean
}

/** Reads what a definition tells yargs. */
export function describeCommand(definition: Definition): Described {
  const {usage, options, values, ...rest} = definition
  const told = recorded(options)
  const [name = '', ...places] = usage.split(' ')
  const typeOf = (key: string) => values?.[key] ?? usualValues[key]
  return {
    ...rest,
    name,
    usage,
    positionals: places.map((place) => positionalOf(place, told.positionals, typeOf)),
    options: optionsOf(told.options, typeOf),
  }
}

/** The options of every command, and those that yargs adds. */
export function commonOptions(build: (program: Argv) => unknown): readonly Option[] {
  const own = {type: 'boolean'} as const
  const added = {
    version: {...own, describe: 'Print the version'},
    help: {...own, describe: 'Print the help of the program, or of the command before it'},
  }
  return optionsOf(
    {...recorded((argv) => build(argv as Argv)).options, ...added},
    (key) => usualValues[key],
  )
}

/** Those that are hidden are not among them. */
function optionsOf(
  all: Readonly<Record<string, Options>>,
  typeOf: (key: string) => ValueType | undefined,
): readonly Option[] {
  return Object.entries(all).flatMap(([name, given]) => {
    if (given.hidden) return []
    const {alias, type, array = false} = given
    const flag = type === 'boolean'
    return [
      {
        ...valueFor(name, given, flag ? undefined : typeOf(name)),
        ...(typeof alias === 'string' ? {alias} : {}),
        many: array,
        flag,
      },
    ]
  })
}

function positionalOf(
  place: string,
  all: Readonly<Record<string, PositionalOptions>>,
  typeOf: (key: string) => ValueType | undefined,
): Positional {
  const name = place.replaceAll(/[<>[\].]/g, '')
  const many = place.includes('..')
  return {
    ...valueFor(name, (all[name] ?? {}) as Options, typeOf(name)),
    many,
    required: place.startsWith('<'),
  }
}

function valueFor(
  name: string,
  {describe = '', choices, default: usual, defaultDescription}: Options,
  value: ValueType | undefined,
): Omit<Value, 'many'> {
  const fallback =
    defaultDescription ??
    (typeof usual === 'string' || typeof usual === 'number' ? `${usual}` : undefined)
  return {
    name,
    describe,
    fallback,
    ...(choices ? {choices: choices.map(String)} : {value}),
  }
}

interface Told {
  readonly options: Record<string, Options>
  readonly positionals: Record<string, PositionalOptions>
}

/** Calls a builder with something that only writes down what it is told. */
export function recorded(build: (command: Argv<Common>) => unknown): Told {
  const told: Told = {options: {}, positionals: {}}
  const recorder: unknown = new Proxy(
    {},
    {
      get: (_, method) => (name: string, given: Options & PositionalOptions) => {
        if (method === 'option') told.options[name] = given
        if (method === 'positional') told.positionals[name] = given
        return recorder
      },
    },
  )
  build(recorder as Argv<Common>)
  return told
}
