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

/** Where nodes hold others. What else they have, such as conditions and paths, has no words. */
const holders = ['heading', 'header', 'rows', 'cells', 'branches', 'children', 'otherwise']

/** Visits every node: those are the objects with a `type`. */
function collect(value: unknown, visit: (node: AnyNode) => void): void {
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, visit)
    return
  }
  const node = value as AnyNode
  if ('type' in node) visit(node)
  for (const key of holders) if (node[key] !== undefined) collect(node[key], visit)
}
