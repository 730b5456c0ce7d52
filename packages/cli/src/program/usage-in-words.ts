import {near} from '@ringfence/model'
import {unknownName} from '../unknown-name.ts'

/** What yargs says of a command line, in our words: it names things as programmers do, and guesses far away. */
export function usageInWords(said: string, commands: readonly string[]): string {
  const [, unknown] = /^Unknown (?:command|argument)s?: (.+)$/s.exec(said) ?? []
  if (unknown !== undefined) return unknownWords(unknown, commands)
  if (/^Not enough non-option arguments/.test(said))
    return 'Something is missing after the command: its help shows what it takes'
  const [, missing] = /^Missing required arguments?: (.+)$/.exec(said) ?? []
  if (missing !== undefined)
    return `Missing ${missing
      .split(', ')
      .map((each) => `\`--${each}\``)
      .join(', ')}`
  const [, name, given = '', choices = ''] =
    /^Invalid values:\n {2}Argument: (\S+), Given: (.*), Choices: (.+)$/s.exec(said) ?? []
  return name === undefined ? said : unknownChoice(name, given, choices)
}

function unknownWords(unknown: string, commands: readonly string[]): string {
  const words = unknown.split(', ')
  const [first = ''] = words
  // After a command that there is not, everything is unknown.
  const hint = near(first, commands)
  const named = hint === undefined ? words : [first]
  const said = `Unexpected ${named.map((each) => `\`${each}\``).join(', ')}`
  return hint === undefined ? said : `${said}; ${hint}`
}

function unknownChoice(name: string, given: string, choices: string): string {
  const plain = (text: string) => text.replaceAll('"', '')
  const all = choices.split(', ').map(plain)
  return unknownName(`Unexpected \`${plain(given)}\` for \`${name}\``, plain(given), all)
}
