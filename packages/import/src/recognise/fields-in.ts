import type {SourceRun} from '../source/source-document.ts'
import type {FoundReference, ReferenceScope} from './reference.ts'

/** References that Word made: each with the word before it that says what it is to. */
export function fieldsIn(
  runs: readonly SourceRun[],
  {index}: ReferenceScope,
): readonly FoundReference[] {
  const text = runs.map((run) => run.text).join('')
  const found: FoundReference[] = []
  let at = 0
  for (const run of runs) {
    const start = at
    at += run.text.length
    const to = run.ref === undefined ? undefined : index.bookmarked(run.ref)
    if (to === undefined || !isNumberOf(run.text, index.numberOf(to))) continue
    const last = found.at(-1)
    if (last && last.end === start && last.to === to) found[found.length - 1] = {...last, end: at}
    else
      found.push({
        start:
          start -
          (/(?:sections?|clauses?|articles?|paragraphs?|recitals?)\s+$/i.exec(
            text.slice(0, start),
          )?.[0].length ?? 0),
        end: at,
        to,
      })
  }
  return found
}

/** A field may print the words of a place, its page, or that it is above: only its number is a reference here. */
function isNumberOf(text: string, full: string | undefined): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return (
    full !== undefined &&
    plain(text) !== '' &&
    plain(full).endsWith(plain(text).replace(/^(?:article|section|clause)/, ''))
  )
}
