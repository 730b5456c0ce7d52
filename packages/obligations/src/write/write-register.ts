import type {Register} from '../register.ts'
import {writeCalendar} from './write-calendar.ts'
import {writeCsv} from './write-csv.ts'
import {writeJson} from './write-json.ts'
import {writeMarkdown} from './write-markdown.ts'
import {writeText} from './write-text.ts'

/** What a register can be written as. */
export type RegisterFormat = 'text' | 'csv' | 'json' | 'ics' | 'md'

export function writeRegister(register: Register, format: RegisterFormat): string {
  return writers[format](register)
}

const writers: Readonly<Record<RegisterFormat, (register: Register) => string>> = {
  text: writeText,
  csv: writeCsv,
  json: writeJson,
  ics: writeCalendar,
  md: writeMarkdown,
}
