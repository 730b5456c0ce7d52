import type {Facts, Section} from '@ringfence/model'
import {linesOf} from './section-lines.ts'

/** A clause as a golden text: one line a paragraph, with its number, indented as it is nested. */
export function goldenOf(section: Section, facts: Facts): string {
  const heading = [section.title ?? section.id, `(${section.variant})`].join(' ')
  const lines = linesOf(section, facts).map(({number, text, depth}) =>
    `${'  '.repeat(depth)}${number === '' ? '' : `${number} `}${text}`.trimEnd(),
  )
  return `${[heading, ...lines].join('\n')}\n`
}
