import {blank, Lines, type Reading} from './reading.ts'

// The document is read as any program would that knows only its schema.
type Node = Readonly<Record<string, unknown>>

/** Reads a contract back from JSON. */
export function readJson(source: string): Reading {
  const document = JSON.parse(source) as {readonly sections: readonly Node[]}
  const lines = new Lines()
  const references: string[] = []
  for (const section of document.sections) {
    lines.label(own(section))
    if (section['title'] !== undefined) lines.paragraph(String(section['title']))
    lines.flush()
    readBlocks(nodes(section['children']), {lines, references})
  }
  return {lines: lines.lines, references}
}

interface Found {
  readonly lines: Lines
  readonly references: string[]
}

function readBlocks(blocks: readonly Node[], found: Found): void {
  for (const block of blocks) readBlock(block, found)
}

function readBlock(block: Node, found: Found): void {
  const {lines} = found
  switch (block['type']) {
    case 'paragraph':
      return lines.paragraph(readInlines(nodes(block['children']), found))
    case 'item':
      return readItem(block, found)
    case 'list':
      for (const [index, item] of (block['items'] as readonly Node[][]).entries()) {
        lines.label(block['ordered'] ? `${index + 1}.` : '•')
        readBlocks(item, found)
        lines.flush()
      }
      return
    case 'table': {
      const rows = [block['header'], ...(block['rows'] as readonly Node[][][])] as Node[][][]
      return lines.table(rows.map((row) => row.map((cell) => readInlines(cell, found))))
    }
    case 'signature':
      readBlocks(nodes(block['children']), found)
      for (const {label, value} of nodes(block['lines'])) {
        lines.label(String(label))
        lines.paragraph(value ? readInlines([value as Node], found) : '')
      }
      return
    case 'definitions':
      for (const entry of nodes(block['entries'])) readBlocks(nodes(entry['children']), found)
  }
}

function readItem(item: Node, found: Found): void {
  const [first, ...rest] = nodes(item['children'])
  const opens = first?.['type'] === 'paragraph'
  const heading = item['heading'] ? `${readInlines(nodes(item['heading']), found)}. ` : ''
  const text = opens ? readInlines(nodes(first['children']), found) : ''
  found.lines.label(own(item))
  found.lines.paragraph(heading + text)
  readBlocks(opens ? rest : nodes(item['children']), found)
}

function readInlines(inlines: readonly Node[], found: Found): string {
  return inlines.map((node) => readInline(node, found)).join('')
}

/** The words of a choice, or those filled in, or a blank. */
function readAnswer({value, choices}: Node): string {
  const choice = nodes(choices).find((each) => each['value'] === value)
  return String(choice?.['label'] ?? value ?? blank)
}

function readInline(node: Node, found: Found): string {
  switch (node['type']) {
    case 'strong':
    case 'emphasis':
      return readInlines(nodes(node['children']), found)
    case 'definedTerm':
      return `“${node['term']}”`
    case 'answer':
      return readAnswer(node)
    case 'break':
      return ' '
    case 'reference':
      if (node['target'] !== null)
        found.references.push(`${node['text']} → ${String(node['target']).replace('#', '.')}`)
      return String(node['text'])
    default:
      return String(node['value'])
  }
}

function own(node: Node): string {
  const label = node['label'] as {readonly own: string} | null
  return label?.own ?? ''
}

function nodes(value: unknown): readonly Node[] {
  return (value ?? []) as readonly Node[]
}
