import type {SourceParagraph} from '../source/source-document.ts'
import type {Entry} from './entries.ts'
import type {Finding} from './findings.ts'
import type {Part} from './outline.ts'
import {PartBuilder, type PartHead, type Runs} from './part-builder.ts'

export interface BuiltParts {
  readonly title?: string
  readonly parts: readonly Part<Runs>[]
  readonly findings: readonly Finding[]
}

/** The parts of a contract in their order, of which the last one is open. */
export class PartSequence {
  /** Of the whole document. */
  title: string | undefined
  readonly #done: PartBuilder[] = []
  readonly #findings: Finding[] = []
  #part = new PartBuilder({role: 'cover', id: 'part-1', at: {paragraph: 1}})

  get part(): PartBuilder {
    return this.#part
  }

  get role(): PartHead['role'] {
    return this.#part.head.role
  }

  begin(role: PartHead['role'], {at}: SourceParagraph, more: Partial<PartHead> = {}): void {
    this.#done.push(this.#part)
    this.#part = new PartBuilder({role, id: `part-${this.#done.length + 1}`, at, ...more})
  }

  /** Names the open part by a title that was found below its number. */
  name(title: string): void {
    this.#part = this.#part.titled(title)
  }

  find({paragraph, text}: Entry, finding: Omit<Finding, 'at' | 'quote'>): void {
    this.#findings.push({...finding, at: paragraph.at, quote: text})
  }

  finish(): BuiltParts {
    this.#done.push(this.#part)
    const parts = this.#done.filter(
      ({isEmpty, head}) => !isEmpty || head.title !== undefined || head.role === 'clause',
    )
    return {
      ...(this.title === undefined ? {} : {title: this.title}),
      parts: parts.map((part) => part.finish()),
      findings: this.#findings,
    }
  }
}
