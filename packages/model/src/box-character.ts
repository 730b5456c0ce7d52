import type {Checkbox} from './contract.ts'

/** A box as a character: U+2612 where it is ticked, U+2610 where it is open. */
export function boxCharacter({checked}: Pick<Checkbox, 'checked'>): string {
  return checked ? '☒' : '☐'
}
