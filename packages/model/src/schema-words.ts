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

/** What is expected where there is more than one choice: `a or b`, `a, b or c`. */
export function eitherOf(choices: readonly string[]): string {
  return choices.length < 2
    ? (choices[0] ?? 'another value')
    : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}
