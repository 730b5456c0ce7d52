import type {Facts, Section} from '@ringfence/model'
import {linesOf} from './section-lines.ts'

/** A golden text that a test is compared with; absent where there is none yet. */
export type Golden = (name: string) => string | undefined

/** A clause as a golden text: one line a paragraph, with its number, indented as it is nested. */
export function goldenOf(section: Section, facts: Facts): string {
  const heading = [section.title ?? section.id, `(${section.variant})`].join(' ')
  const lines = linesOf(section, facts).map(({number, text, depth}) =>
    `${'  '.repeat(depth)}${number === '' ? '' : `${number} `}${text}`.trimEnd(),
  )
  return `${[heading, ...lines].join('\n')}\n`
}
