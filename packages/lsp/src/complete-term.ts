import {lineBefore} from './lines.ts'
import type {Suggestion} from './suggestion.ts'
import {termsOf} from './terms.ts'
import type {Workspace} from './workspace.ts'

/** Terms that begin with the words before the cursor, the more of them the better. */
export function completeTerm(
  text: string,
  offset: number,
  workspace: Workspace,
): readonly Suggestion[] {
  const [words = ''] =
    /\p{Lu}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]*)*$/u.exec(lineBefore(text, offset)) ?? []
  const terms = termsOf(workspace)
  for (let start = 0; start < words.length; start = nextWord(words, start)) {
    const begun = words.slice(start)
    const fitting = terms.filter((term) => term.startsWith(begun))
    if (fitting.length > 0)
      return fitting.map((term) => ({
        label: term,
        text: term,
        type: 'term' as const,
        start: offset - begun.length,
        end: offset,
      }))
  }
  return []
}

function nextWord(words: string, start: number): number {
  const space = words.indexOf(' ', start)
  return space < 0 ? words.length : space + 1
}
