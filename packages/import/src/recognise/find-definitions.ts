import {runsFrom, textOfRuns} from './entries.ts'
import {findQuoted} from './find-quoted.ts'
import type {DefinitionNode, ItemNode, Node, Part, TextNode} from './outline.ts'
import type {Runs} from './part-builder.ts'

const defining =
  /^\s*(?:,?\s*(?:as used herein|in relation to [^,]{1,60}|with respect to [^,]{1,60}),?\s*)?(?:(?:shall|will) )?(?:means?|includes?|ha(?:s|ve) the meaning|is defined|refers? to|bedeutet|bezeichnet|meint|umfasst|ist|sind|significan?|désigne|signifie|indica|betekent)(?![\p{L}\p{N}])/iu

/** Gathers paragraphs that define a term each, two or more in a row, with the lists that belong to them. */
export function findDefinitions(part: Part<Runs>): Part<Runs> {
  return {...part, children: gather(part.children)}
}

function gather(nodes: readonly Node<Runs>[]): Node<Runs>[] {
  const gathered: Node<Runs>[] = []
  let run: DefinitionNode<Runs>[] = []
  let pending: Node<Runs>[] = []
  let opening: TextNode<Runs> | undefined
  const flush = () => {
    const [first] = run
    if (first && opening)
      gathered.push(
        run.length > 1 ? {type: 'definitions', entries: run, at: first.at} : alone(first, opening),
        ...pending,
      )
    run = []
    opening = undefined
    pending = []
  }
  for (const node of nodes) {
    const defined = node.type === 'text' && node.style === 'body' ? node : undefined
    // A bullet under a definition without one is in its list.
    const inList = opening && !isBulleted(opening) && defined && isBulleted(defined)
    const entry = defined && !inList ? definitionIn(withoutBullet(defined)) : undefined
    const last = run.at(-1)
    if (entry) {
      opening ??= defined
      if (last && pending.length > 0) {
        run[run.length - 1] = {...last, children: [...last.children, ...pending]}
        pending = []
      }
      run.push(entry)
    } else if (last && (node.type === 'item' || (node.type === 'text' && node.style === 'body')))
      pending.push(node)
    else {
      flush()
      gathered.push(node.type === 'item' ? withGathered(node) : node)
    }
  }
  const last = run.at(-1)
  if (run.length > 1 && last && pending.length > 0) {
    // A list after the last definition belongs to it where its words lead to it.
    const leads = /:\s*$/.test(textOfRuns(last.text))
    const others = pending.findIndex((node) => node.type !== 'item')
    const list = leads ? pending.slice(0, others === -1 ? undefined : others) : []
    run[run.length - 1] = {...last, children: [...last.children, ...list]}
    pending = pending.slice(list.length)
  }
  flush()
  return gathered
}

function withGathered(item: ItemNode<Runs>): ItemNode<Runs> {
  return {...item, children: gather(item.children)}
}

const bullet = /^•\s+/

function isBulleted({text}: TextNode<Runs>): boolean {
  return bullet.test(textOfRuns(text))
}

function withoutBullet(node: TextNode<Runs>): TextNode<Runs> {
  const [mark = ''] = bullet.exec(textOfRuns(node.text)) ?? []
  return mark === '' ? node : {...node, text: runsFrom(node.text, mark.length)}
}

/** A single paragraph that defines a term stays where it stands. */
function alone({term, text, at}: DefinitionNode<Runs>, source: TextNode<Runs>): TextNode<Runs> {
  if (isBulleted(source)) return source
  return {type: 'text', style: 'body', text: [{text: `“${term}” `, bold: true}, ...text], at}
}

/** The term that a paragraph defines with its first words: in quotation marks, or in bold. */
export function definitionIn({text, at}: TextNode<Runs>): DefinitionNode<Runs> | undefined {
  const words = textOfRuns(text)
  const [quoted] = findQuoted(words)
  const leads = quoted !== undefined && words.slice(0, quoted.start).trim() === ''
  if (leads && defining.test(words.slice(quoted.end)))
    return {term: quoted.words, text: runsFrom(text, quoted.end), children: [], at}
  let end = 0
  for (const run of text) {
    if (!run.bold) break
    end += run.text.length
  }
  const bold = words.slice(0, end)
  if (bold.trim() === '' || bold.length > 80 || !defining.test(words.slice(end))) return undefined
  return {
    term: oneLine(bold.replaceAll(/["“”„«»:]/g, '')),
    text: runsFrom(text, end),
    children: [],
    at,
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
