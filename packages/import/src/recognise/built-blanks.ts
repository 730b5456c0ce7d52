import type {SourceRun} from '../source/source-document.ts'
import type {Blank} from './find-blanks.ts'

const longest = 200

const promptText = /^(?:click|tap|choose|enter|select)\b.*\b(?:text|date|item|here)\b/i

/** Content controls, merge fields and form fields. */
export function builtBlanks(runs: readonly SourceRun[]): Blank[] {
  const found: Blank[] = []
  let at = 0
  for (const [index, run] of runs.entries()) {
    const start = at
    at += run.text.length
    const {blank} = run
    const before = runs[index - 1]?.blank
    if (!blank || (before && before === blank)) continue
    const rest = runs.slice(index).findIndex((each) => each.blank !== blank)
    const own = runs.slice(index, rest === -1 ? undefined : index + rest)
    const content = own.map((each) => each.text).join('')
    const words = content.trim() === '' ? content : content.trim()
    const lead = content.indexOf(words)
    const hasReference = own.some(({ref}) => ref !== undefined)
    if (hasReference || content.length > longest || content.includes('\n')) continue
    const place = {start: start + lead, end: start + lead + words.length}
    const {options} = blank
    if (options && new Set(options).size === options.length) {
      found.push({kind: 'choice', options, name: blank.name, content: words, ...place})
      continue
    }
    const inner = content.replaceAll(/^[«<[{]+|[»>\]}]+$/g, '').trim()
    const isPrompt =
      blank.kind === 'merge' ||
      promptText.test(inner) ||
      /^[\s_.\u2002●•]*$/.test(inner) ||
      /^\[.*\]$/.test(content.trim())
    const more = {
      content: isPrompt && promptText.test(inner) ? '' : inner,
      name: blank.name,
      key: blank.key,
    }
    found.push({
      kind: isPrompt ? 'prompt' : 'value',
      ...place,
      ...more,
    })
  }
  return found
}
