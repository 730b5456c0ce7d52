import {type Contract, type Facts, walk} from '@ringfence/model'

/** Sections with their variants, and numbered items with their headings. */
export function outline(contract: Contract, facts: Facts): string {
  const lines: string[] = []
  for (const {node, ancestors} of walk(contract)) {
    if (!('type' in node)) continue
    const indent = '  '.repeat(
      ancestors.filter((each) => 'type' in each && each.type === 'item').length,
    )
    if (node.type === 'section') {
      const label = facts.labels.get(node.id)?.own ?? ''
      const dropped = node.title ?? `(${node.role})`
      lines.push(`${label} ${dropped} [${node.id}@${node.version}: ${node.variant}]`.trim())
    }
    if (node.type === 'item' && node.heading) {
      const heading = node.heading.map((each) => ('value' in each ? each.value : '')).join('')
      lines.push(`  ${indent}${facts.labels.get(node.id)?.own} ${heading}`)
    }
    if (node.type === 'definitions') lines.push(...node.entries.map(({term}) => `    “${term}”`))
  }
  for (const {id, because} of contract.dropped) lines.push(`left out: ${id}, because ${because}`)
  return `${lines.join('\n')}\n`
}
