import type {TemplateBlock} from '@ringfence/model'

/** The anchors of all items, whatever conditions stand around them. */
export function anchorsIn(body: readonly TemplateBlock[]): readonly string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry)
    else if (typeof value === 'object' && value !== null) {
      const {type, anchor} = value as {type?: unknown; anchor?: unknown}
      if (type === 'item' && typeof anchor === 'string') found.push(anchor)
      for (const entry of Object.values(value)) visit(entry)
    }
  }
  visit(body)
  return found
}
