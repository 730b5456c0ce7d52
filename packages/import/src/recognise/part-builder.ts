import type {SectionRole} from '@ringfence/model'
import type {SourcePlace, SourceRun, SourceTable} from '../source/source-document.ts'
import type {Entry} from './entries.ts'
import type {Placed} from './levels.ts'
import {splitHeading} from './look-of.ts'
import type {ItemNode, Node, Part} from './outline.ts'

export type Runs = readonly SourceRun[]

type Building<Node> = {-readonly [Key in keyof Node]: Node[Key]}
type OpenItem = Building<ItemNode<Runs>> & {children: Node<Runs>[]}

interface OpenLevel {
  readonly item: OpenItem
  readonly indent: number
  readonly form: string
}

export interface PartHead {
  readonly role: SectionRole
  readonly id: string
  readonly at: SourcePlace
  readonly label?: string
  readonly full?: string
  readonly title?: string
}

/** Puts paragraphs into a part, each below the numbered paragraph that it belongs to. */
export class PartBuilder {
  readonly head: PartHead
  /** Forms of the numbers in it. */
  readonly forms: Set<string> = new Set()
  readonly #children: Node<Runs>[] = []
  #open: OpenLevel[] = []
  #count = 0

  constructor(head: PartHead) {
    this.head = head
  }

  get isEmpty(): boolean {
    return this.#children.length === 0
  }

  /** The part with a title that was found below its number. */
  titled(title: string): PartBuilder {
    return new PartBuilder({...this.head, title})
  }

  /** Adds a numbered paragraph at a depth from 0. */
  item(
    {reading}: Placed,
    depth: number,
    {entry, runs}: {readonly entry: Entry; readonly runs: Runs},
  ): void {
    this.#open.length = Math.min(this.#open.length, depth)
    const parent = this.#open.at(-1)?.item
    const into = parent ? parent.children : this.#children
    this.#count += 1
    this.forms.add(reading.form)
    const item: OpenItem = {
      type: 'item',
      id: `${this.head.id}.${this.#count}`,
      label: reading.text,
      full: fullOf(
        reading,
        parent?.full ?? (this.head.role === 'clause' ? this.head.full : undefined),
      ),
      ...splitHeading(runs),
      children: [],
      at: entry.paragraph.at,
    }
    into.push(item)
    const form = reading.values.length > 1 ? '1.1' : reading.form
    this.#open.push({item, indent: entry.paragraph.indent, form})
  }

  /** Adds a paragraph without a number to what it is indented like. */
  text(text: Runs, style: 'body' | 'title' | 'centred', {paragraph}: Entry): void {
    const into = style === 'body' ? this.#below(paragraph.indent) : this.#close()
    into.push({type: 'text', style, text, at: paragraph.at})
  }

  /** Adds a heading inside the part, which ends what is numbered before it. */
  heading({paragraph: {runs, at}}: Entry): void {
    const text = runs.map((run) => ({...run, bold: true as const}))
    this.#close().push({type: 'text', style: 'body', text, at})
  }

  table({rows, at}: SourceTable): void {
    const cells = rows.map((row) =>
      row.map((cell) =>
        cell.flatMap((paragraph, index): Runs => {
          const {label, runs} = paragraph
          const number = label ? [{text: `${label.text} `}] : []
          return index === 0 ? [...number, ...runs] : [{text: '\n'}, ...number, ...runs]
        }),
      ),
    )
    const into = this.#open.at(-1)?.item.children ?? this.#children
    const last = rows.flat(2).at(-1)?.at.paragraph ?? at.paragraph
    into.push({type: 'table', rows: cells, at, last})
  }

  node(node: Node<Runs>): void {
    this.#close().push(node)
  }

  finish(): Part<Runs> {
    return {...this.head, children: this.#children}
  }

  #close(): Node<Runs>[] {
    this.#open = []
    return this.#children
  }

  /** The innermost item that is indented no further; where nothing is indented, the innermost with a number like 6.2. */
  #below(indent: number): Node<Runs>[] {
    const [first] = this.#open
    const level =
      this.#open.every((each) => each.indent === first?.indent) && indent === first?.indent
    const at = level
      ? this.#open.findLastIndex(({form}) => /^1\./.test(form))
      : this.#open.findLastIndex((each) => each.indent <= indent + 100)
    this.#open.length = at + 1
    return this.#open.at(-1)?.item.children ?? this.#children
  }
}

/** How references name an item: dotted numbers are whole, others follow that of the item around. */
function fullOf({values, text, form}: Placed['reading'], parent: string | undefined): string {
  if (values.length > 1) return /^\p{Lu}\./u.test(text) ? text : values.join('.')
  const own = /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text
  if (parent === undefined) return form === '1.' || form === 'article' ? own : `(${own})`
  return form === '1.' ? `${parent}.${own}` : `${parent}(${own})`
}
