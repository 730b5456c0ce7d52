import type {Diagnostic, Suppression} from '@ringfence/model'
import {report} from '@ringfence/model'
import {noReason} from './kinds.ts'

const comment =
  /(?:\{\{!(?:--)?|#)\s*lint-disable\s+([a-z/-]+)\s*(?::\s*(.*?))?\s*(?:(?:--)?\}\}|$)/

/**
 * The comments in a file that silence lint: `{{! lint-disable CODE: REASON }}` in Markdown, `# lint-disable …` in
 * YAML. Each speaks for the next line that is not such a comment, or for its own if that has words before it.
 */
export function readSuppressions(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): readonly Suppression[] {
  if (!text.includes('lint-disable')) return []
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const match = comment.exec(line)
    if (!match) return []
    const [, code = '', reason = ''] = match
    const place = {file, start: {line: index + 1, column: match.index + 1}}
    if (reason === '') {
      diagnostics.push(report(noReason, {message: `No reason for silencing \`${code}\``, place}))
      return []
    }
    const own = line.slice(0, match.index).trim() !== ''
    let next = index + (own ? 0 : 1)
    while (!own && next < lines.length && (comment.test(lines[next] ?? '') || !lines[next]?.trim()))
      next += 1
    return [{code, reason, file, line: next + 1, place}]
  })
}
