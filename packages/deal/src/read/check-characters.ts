import {type Diagnostic, type Json, report} from '@ringfence/model'
import {isObject} from '../json.ts'
import {join} from '../pointer.ts'
import {forbiddenCharacter} from './kinds.ts'
import type {Places} from './places.ts'

/**
 * Texts with characters that a document cannot hold (XML 1.0, section 2.2), that we use as marks, or that make a text
 * read in another order than it is stored (Unicode Standard Annex 9, section 2).
 */
export function checkCharacters(data: Json, places: Places): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const visit = (value: Json, pointer: string): void => {
    if (typeof value === 'string') {
      const [character] = refused.exec(value) ?? []
      if (character !== undefined) found.push(describe(character, pointer, places))
    } else if (Array.isArray(value))
      for (const [index, entry] of value.entries()) visit(entry, join(pointer, index))
    else if (isObject(value))
      for (const [key, entry] of Object.entries(value)) visit(entry, join(pointer, key))
  }
  visit(data, '')
  return found
}

const refused =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u

const reordering = /[\u202A-\u202E\u2066-\u2069]/

function describe(character: string, pointer: string, places: Places): Diagnostic {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  const effect = reordering.test(character)
    ? 'which changes the order in which a text reads'
    : 'which no document can show'
  const message = `Unexpected character \`U+${code}\`, ${effect}`
  const hint = 'delete it; it often comes along when text is copied from another program'
  return report(forbiddenCharacter, {message, place: places.of(pointer), hint})
}
