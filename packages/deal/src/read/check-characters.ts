import {type Diagnostic, type Json, report} from '@ringfence/model'
import {isObject} from '../json.ts'
import {join} from '../pointer.ts'
import {forbiddenCharacter} from './kinds.ts'
import type {Places} from './places.ts'

/** Texts with characters that a document cannot hold (XML 1.0, section 2.2) or that we use as marks. */
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
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u

function describe(character: string, pointer: string, places: Places): Diagnostic {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  const message = `Unexpected character \`U+${code}\`, which no document can show`
  const hint = 'delete it; it often comes along when text is copied from another program'
  return report(forbiddenCharacter, {message, place: places.of(pointer), hint})
}
