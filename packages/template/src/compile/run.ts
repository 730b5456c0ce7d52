import type {Diagnostic} from '@ringfence/model'
import type {LibrarySource} from './compile-library.ts'
import type {StepInputs, Steps} from './steps.ts'
import type {Table} from './table-reading.ts'

type Texts = Readonly<Record<string, string>>

/** One run over the files of a library, in steps that may have been taken before. */
export class Run {
  readonly source: LibrarySource
  /** What all steps found so far, in their order. */
  readonly diagnostics: Diagnostic[] = []
  readonly #steps: Steps
  /** Names in a fixed order, so that the same files give the same library and the same diagnostics. */
  readonly #names: readonly string[]
  readonly #folders = new Map<string, Record<string, string>>()

  constructor(source: LibrarySource, steps: Steps) {
    this.source = source
    this.#steps = steps
    this.#names = Object.keys(source.files).sort()
    for (const name of this.#names) this.#sort(name)
  }

  /** Takes a step, and reports what it finds. */
  take<Given extends Table, Tables extends Readonly<Record<string, Table>>, Value>(
    name: string,
    inputs: StepInputs<Given, Tables>,
    act: (source: Given & Tables & {readonly diagnostics: Diagnostic[]}) => Value,
  ): Value {
    const {value, diagnostics} = this.#steps.take(name, inputs, act)
    for (const diagnostic of diagnostics) this.diagnostics.push(diagnostic)
    return value
  }

  matching(pattern: RegExp): readonly string[] {
    return this.#names.filter((name) => pattern.test(name))
  }

  textsOf(pattern: RegExp): Texts {
    const {files} = this.source
    return Object.fromEntries(this.matching(pattern).map((file) => [file, files[file] ?? '']))
  }

  /** The texts below a folder, such as `rules` or `clauses/term`. */
  below(folder: string): Texts {
    return this.#folders.get(folder) ?? {}
  }

  #sort(name: string): void {
    const parts = name.split('/')
    for (let depth = 1; depth < Math.min(parts.length, 3); depth += 1) {
      const folder = parts.slice(0, depth).join('/')
      const texts = this.#folders.get(folder) ?? {}
      texts[name] = this.source.files[name] ?? ''
      this.#folders.set(folder, texts)
    }
  }
}
