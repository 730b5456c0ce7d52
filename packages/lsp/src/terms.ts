import {type TermMatcher, termMatcher} from '@ringfence/assemble'
import {documentTypeOf} from './document-type.ts'
import type {Occurrence} from './name.ts'
import {tagsIn, withoutTags} from './tags.ts'
import {keptByFile, type Span, type Workspace} from './workspace.ts'
import {yamlWords} from './yaml-nodes.ts'

/** A term and where it is defined: in the front matter of the glossary, or in bold and quotation marks. */
interface Definition extends Span {
  readonly term: string
}

const definitionsIn = keptByFile((_, text: string): readonly Definition[] => {
  const found: Definition[] = []
  for (const {0: whole, 1: term = '', index} of text.matchAll(/\*\*["“]([^"“”*{}\n]+)["”]\*\*/g))
    found.push({term, start: index + 3, end: index + whole.length - 3})
  const [front = ''] = /^---\r?\n[\s\S]*?\n---/.exec(text) ?? []
  const entry = /^(term:[ \t]*["']?)([^"'\n\r]+?)["']?[ \t]*\r?$/m.exec(front)
  if (entry) {
    const [, lead = '', term = ''] = entry
    found.push({
      term,
      start: entry.index + lead.length,
      end: entry.index + lead.length + term.length,
    })
  }
  return found
})

/** Every term that a text of the library defines. */
export function termsOf({files}: Workspace): readonly string[] {
  const terms = new Set<string>()
  for (const [file, text] of files)
    if (file.endsWith('.md')) for (const {term} of definitionsIn(file, text)) terms.add(term)
  return [...terms].sort()
}

let lastMatcher: {readonly of: string; readonly matcher: TermMatcher} | undefined

const matchers = new WeakMap<Workspace, TermMatcher>()

/** A matcher is kept as long as the terms are the same; it remembers the lines that it has seen. */
function matcherOf(workspace: Workspace): TermMatcher {
  const known = matchers.get(workspace)
  if (known) return known
  const terms = termsOf(workspace)
  const of = terms.join('\n')
  if (lastMatcher?.of !== of) lastMatcher = {of, matcher: termMatcher(terms)}
  matchers.set(workspace, lastMatcher.matcher)
  return lastMatcher.matcher
}

const usesIn = keptByFile((_, text: string, matcher: TermMatcher): readonly Occurrence[] => {
  const words = withoutTags(text, tagsIn(text))
  return findIn(words, matcher)
})

/** The uses of terms in the words of a file, singular, plural and possessive, and their definitions. */
export function termsIn(file: string, workspace: Workspace): readonly Occurrence[] {
  const text = workspace.files.get(file) ?? ''
  const type = documentTypeOf(file, workspace)
  const matcher = matcherOf(workspace)
  if (type?.type === 'text' || type?.type === 'definition') {
    const front = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(text)?.[0].length ?? 0
    const defined = definitionsIn(file, text)
    const isDefined = ({start}: Span) => defined.some((each) => each.start === start)
    return [
      ...defined.map(({term, start, end}) => ({
        name: {type: 'term', name: term} as const,
        start,
        end,
        defines: true,
      })),
      ...usesIn(file, text, matcher).filter((use) => use.start >= front && !isDefined(use)),
    ]
  }
  return type?.type === 'manifest' ? usesInYaml(file, text, type.schema, matcher) : []
}

/** Texts of manifests that contracts or registers print. */
const usesInYaml = keptByFile(
  (file, text: string, schema: Parameters<typeof yamlWords>[2], matcher: TermMatcher) =>
    yamlWords(file, text, schema)
      .filter(
        ({isKey, parts}) => !isKey && parts.some((part) => part.schema['x-names'] === 'words'),
      )
      .flatMap(({start, end}) => {
        const source = text.slice(start, end)
        return findIn(withoutTags(source, tagsIn(source)), matcher).map((use) => ({
          ...use,
          start: use.start + start,
          end: use.end + start,
        }))
      }),
)

function findIn(text: string, matcher: TermMatcher): readonly Occurrence[] {
  const found: Occurrence[] = []
  let from = 0
  for (const line of text.split('\n')) {
    for (const {term, start, end} of matcher.find(line))
      found.push({
        name: {type: 'term', name: term},
        start: from + start,
        end: from + end,
        defines: false,
      })
    from += line.length + 1
  }
  return found
}
