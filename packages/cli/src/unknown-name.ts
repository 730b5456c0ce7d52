import {near} from '@ringfence/model'

/**
 * Says that nothing has a name, with the one that was probably meant; or else where to look, or nothing more, or all
 * names that there are.
 */
export function unknownName(
  fault: string,
  name: string,
  known: readonly string[],
  otherwise: string = `there is ${known.map((each) => `\`${each}\``).join(', ')}`,
): string {
  const hint = near(name, known) ?? otherwise
  return hint === '' ? fault : `${fault}; ${hint}`
}
