import type {TemplateBlock} from '@ringfence/model'

/** The literal words of a template text, whatever its conditions. */
export function wordsOf(body: readonly TemplateBlock[]): string {
  const words: string[] = []
  collect(body, (node) => {
    if (node['type'] === 'text') words.push(String(node['value']))
  })
  return words.join(' ')
}

/** The anchors of a template text, whatever its conditions. */
export function anchorsOf(body: readonly TemplateBlock[]): readonly string[] {
  const anchors: string[] = []
  collect(body, (node) => {
    if (typeof node['anchor'] === 'string') anchors.push(node['anchor'])
  })
  return anchors
}

/** The terms that a template text defines in words of its own, whatever its conditions. */
export function termsOf(body: readonly TemplateBlock[]): readonly string[] {
  const terms: string[] = []
  collect(body, ({type, children}) => {
    if (type === 'definedTerm' && Array.isArray(children)) terms.push(wordsOf(children))
  })
  return terms
}

type AnyNode = Readonly<Record<string, unknown>>

/** Visits every node: those are the objects with a `type`, wherever they stand. */
function collect(value: unknown, visit: (node: AnyNode) => void): void {
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, visit)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if ('type' in value) visit(value as AnyNode)
  for (const entry of Object.values(value)) collect(entry, visit)
}
