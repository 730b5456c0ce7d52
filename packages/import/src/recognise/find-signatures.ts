import type {SectionRole} from '@ringfence/model'
import {textOfRuns} from './entries.ts'
import type {Node, Part, SignatureNode, TableNode, TextNode} from './outline.ts'
import type {Runs} from './part-builder.ts'
import {signatureLine} from './signature-line.ts'
import {signingOrder} from './signing-order.ts'

/** Turns lines to sign on, in paragraphs or in tables, into blocks of signatures. */
export function findSignatures(part: Part<Runs>): Part<Runs> {
  if (part.role !== 'execution' && part.role !== 'schedule') return part
  const flat = part.children.flatMap((node): readonly Node<Runs>[] =>
    node.type === 'table' ? (linesIn(node, part.role) ?? [node]) : [node],
  )
  return {...part, children: gather(flat)}
}

/** Lines to sign on in a table; one that has none stays a table. */
function linesIn(
  {rows, at}: TableNode<Runs>,
  role: SectionRole,
): readonly TextNode<Runs>[] | undefined {
  const groups = signingOrder(rows, {textOf: textOfRuns, role})
  return groups?.flatMap((cells) =>
    paragraphsOf(
      cells.flatMap((cell, index): Runs => (index > 0 ? [{text: '\t'}, ...cell] : cell)),
    ).map((text) => ({type: 'text' as const, style: 'body' as const, text, at})),
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
      node.type === 'text' && node.style === 'body'
        ? signatureLine(textOfRuns(node.text))
        : undefined
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
  return lines.some((line) => signatureLine(textOfRuns(line)))
    ? lines.map((text) => ({...node, text}))
    : [node]
}
