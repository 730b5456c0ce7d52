import type {Json} from './json.ts'

/** Types of JSON Schema as messages name what is expected. */
export const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping of keys to values',
  null: 'nothing',
}

/** Formats of JSON Schema, with an example. */
export const formatWords: Readonly<Record<string, string>> = {
  date: 'a date such as `2026-03-31`',
  email: 'an e-mail address such as `legal@example.com`',
}

/** YAML tells text from numbers by quotes, which nobody thinks of: what to do where they are all that is wrong. */
export function quotesHint(value: Json | undefined, wanted: readonly string[]): string | undefined {
  if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return `write it in quotes: \`"${value}"\``
  const plain = typeof value === 'string' && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value)
  return plain && wanted.some((type) => ['number', 'integer', 'boolean'].includes(type))
    ? 'write it without quotes'
    : undefined
}

/** What is expected where there is more than one choice: `a or b`, `a, b or c`. */
export function eitherOf(choices: readonly string[]): string {
  return choices.length < 2
    ? (choices[0] ?? 'another value')
    : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}
