import {near} from '@ringfence/model'

/** Says that nothing has a name: with the one that was probably meant, or else all that there are. */
export function unknownName(fault: string, name: string, known: readonly string[]): string {
  const all = `there is ${known.map((each) => `\`${each}\``).join(', ')}`
  return `${fault}; ${near(name, known) ?? all}`
}
