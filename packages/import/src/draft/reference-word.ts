import type {Node, Part} from '../recognise/outline.ts'
import type {Words} from './write-blocks.ts'

/** The word that most references to clauses have, where it is not the usual one of the language. */
export function referenceWord(parts: readonly Part<Words>[], language: string): string | undefined {
  const counts = new Map<string, number>()
  for (const word of parts.flatMap(({children}) => wordsIn(children)))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a)
  const [word] = best ?? []
  return word === (language === 'en-US' ? 'section' : 'clause') ? undefined : word
}

function wordsIn(nodes: readonly Node<Words>[]): readonly string[] {
  return nodes.flatMap((node) => {
    const text = node.type === 'item' || node.type === 'text' ? node.text : []
    const own = text.flatMap((inline) => {
      const [word] =
        inline.type === 'reference' ? (/^(?:section|clause)(?= )/i.exec(inline.text) ?? []) : []
      return word === undefined ? [] : [word]
    })
    return [...own, ...(node.type === 'item' ? wordsIn(node.children) : [])]
  })
}
