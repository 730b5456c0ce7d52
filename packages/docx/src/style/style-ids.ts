import type {NumberingScheme} from '@ringfence/model'

/** Schemes that Word numbers, in the order of their definitions. */
export const numberedSchemes = ['clause', 'schedule', 'parties', 'recitals', 'definition'] as const

export type NumberedScheme = (typeof numberedSchemes)[number]

/** Style of the paragraph that carries the number at a level of a scheme. */
export function numberedStyle(scheme: NumberedScheme, level: number): string {
  if (level === 0 && scheme === 'clause') return 'Heading1'
  return `${names[scheme]}${level + 1}`
}

/** Style of the paragraphs that follow it at the same indent. */
export function bodyStyle(scheme: NumberedScheme, level: number): string {
  return `${names[scheme]}Text${level + 1}`
}

const names: Readonly<Record<NumberedScheme, string>> = {
  clause: 'Clause',
  schedule: 'Schedule',
  parties: 'Party',
  recitals: 'Recital',
  definition: 'Definition',
}

export function isNumbered(scheme: NumberingScheme): scheme is NumberedScheme {
  return scheme !== 'none'
}
