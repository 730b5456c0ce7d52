import {type At, type Diagnostic, near, report, type TemplateBlock} from '@ringfence/model'
import {unknownClause} from './kinds.ts'

/**
 * Checks the names in `{{#has …}}` and `{{refs …}}`: a misspelt one would never hold, and nobody would notice. A
 * single `{{ref …}}` is checked where the document is known.
 */
export function checkSections(
  body: readonly TemplateBlock[],
  {
    file,
    clauses,
    diagnostics,
  }: {
    readonly file: string
    readonly clauses: Readonly<Record<string, unknown>>
    readonly diagnostics: Diagnostic[]
  },
): void {
  const visit = (value: unknown, at: At): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry, at)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const node = value as {
      op?: unknown
      type?: unknown
      at?: At
      sections?: string[]
      to?: string[]
    }
    const here = node.at ?? at
    const names = node.op === 'has' ? node.sections : node.type === 'references' ? node.to : []
    for (const name of names ?? []) {
      const id = name.replace(/^\w+:/, '').replace(/#.*$/, '')
      if (Object.hasOwn(clauses, id)) continue
      const hint = near(id, Object.keys(clauses))
      const place = {file, start: {line: here[0], column: here[1]}}
      const message = `No clause or schedule \`${id}\``
      diagnostics.push(report(unknownClause, {message, place, ...(hint ? {hint} : {})}))
    }
    for (const entry of Object.values(value)) visit(entry, here)
  }
  visit(body, [1, 1])
}
