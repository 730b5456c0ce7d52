import {textOfRuns} from './entries.ts'
import type {Node, Part, SignatureNode, SignatureRule, TableNode, TextNode} from './outline.ts'
import type {Runs} from './part-builder.ts'

const label =
  /^\s*((?:(?:authori[sz]ed|print(?:ed)?|full|company|witness|e-?mail)\s+)?(?:(?:signed|executed|witnessed|accepted)\s+by|by|name|title|date(?:d)?|signature|signed|its|position|place|address|e-?mail|attention|capacity|occupation|signatory|seal(?: or chop)?|for|[A-Z][\w ]{2,40}? of (?:the )?(?:witness|signatory|director|authorised signatory)))\b\s*(?:\([^)]{1,30}\))?\s*(:|\t|(?=_{3,})|$)(.*)$/is
const rule = /^[\s_.…]*$/

/** Turns lines to sign on, in paragraphs or in tables, into blocks of signatures. */
export function findSignatures(part: Part<Runs>): Part<Runs> {
  if (part.role !== 'execution' && part.role !== 'schedule') return part
  const flat = part.children.flatMap((node): readonly Node<Runs>[] =>
    node.type === 'table' ? (columnsOf(node) ?? [node]) : [node],
  )
  return {...part, children: gather(flat)}
}

/** A table to sign in has a column a party; one that has no lines to sign on stays a table. */
function columnsOf({rows, at}: TableNode<Runs>): readonly TextNode<Runs>[] | undefined {
  const cells = rows.flat()
  if (cells.filter((cell) => lineOf(textOfRuns(cell)) !== undefined).length < 2) return undefined
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({length: width}, (_, column) =>
    rows.flatMap((row) => (row[column] ? [row[column]] : [])),
  )
  // Labels in one column with the blanks in the next are one line each.
  const labelled =
    width === 2 &&
    rows.every(
      ([first, second]) =>
        first && second && lineOf(textOfRuns(first)) && !lineOf(textOfRuns(second)),
    )
  const texts = labelled
    ? rows.map((row) =>
        row.flatMap((cell, index): Runs => (index > 0 ? [{text: '\t'}, ...cell] : cell)),
      )
    : columns.flat()
  return texts
    .filter((text) => textOfRuns(text).trim() !== '')
    .flatMap((text) =>
      paragraphsOf(text).map((each) => ({
        type: 'text' as const,
        style: 'body' as const,
        text: each,
        at,
      })),
    )
}

/** Lines inside a cell or a paragraph are lines to sign on each. */
function paragraphsOf(runs: Runs): readonly Runs[] {
  const lines: {text: string}[][] = [[]]
  for (const run of runs)
    for (const [index, piece] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({...run, text: piece})
    }
  return lines.filter((line) => line.some(({text}) => text.trim() !== ''))
}

function gather(nodes: readonly Node<Runs>[]): Node<Runs>[] {
  const gathered: Node<Runs>[] = []
  let open: SignatureNode<Runs> | undefined
  const close = () => {
    if (open) gathered.push(open)
    open = undefined
  }
  for (const node of nodes.flatMap(linesOfNode)) {
    const line =
      node.type === 'text' && node.style === 'body' ? lineOf(textOfRuns(node.text)) : undefined
    if (!line) {
      close()
      gathered.push(node)
      continue
    }
    if (!open) {
      const before = gathered.at(-1)
      const heads = before?.type === 'text' && before.style === 'body'
      if (heads) gathered.pop()
      open = {
        type: 'signature',
        texts: heads ? [before.text] : [],
        lines: [],
        at: (heads && before?.type === 'text' ? before : node).at,
      }
    }
    // A line that comes again begins the next party's block.
    if (open.lines.some((each) => each.label === line.label)) {
      close()
      open = {type: 'signature', texts: [], lines: [], at: node.at}
    }
    open = {...open, lines: [...open.lines, line]}
  }
  close()
  return gathered
}

function linesOfNode(node: Node<Runs>): readonly Node<Runs>[] {
  if (node.type !== 'text' || node.style !== 'body' || !textOfRuns(node.text).includes('\n'))
    return [node]
  const lines = paragraphsOf(node.text)
  return lines.some((line) => lineOf(textOfRuns(line)))
    ? lines.map((text) => ({...node, text}))
    : [node]
}

/** What a line to sign on says; undefined for other text. */
function lineOf(text: string): SignatureRule | undefined {
  if (/_{5,}|\.{8,}/.test(text) && rule.test(text)) return {label: 'Signature', value: ''}
  const [, name = '', , rest = ''] = label.exec(text) ?? []
  if (name === '' || rest.length > 60 || /[.;]\s*$/.test(rest.replaceAll(/[_.…]{3,}/g, '')))
    return undefined
  const value = rest
    .replaceAll(/_{2,}|\.{3,}|…|\t/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const blank = /^\[.*\]$/.test(value)
  return {label: name.replaceAll(/\s+/g, ' ').trim(), value: blank ? '' : value}
}
