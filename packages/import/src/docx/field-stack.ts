import type {FormField} from './form-field.ts'

/** A field of Word that is open: its instruction, whether its result has begun, and its text (ECMA-376 Part 1, 17.16). */
interface OpenField {
  instruction: string
  inResult: boolean
  result: string
  readonly form?: FormField
}

/** A field that was read to its end. */
export type ClosedField = Readonly<Pick<OpenField, 'instruction' | 'result' | 'form'>>

/** Complex fields nest, and may run over several paragraphs. */
export class FieldStack {
  readonly #open: OpenField[] = []

  /** Takes a mark of a field, and gives the field that it ends. */
  mark(type: string, form?: FormField): ClosedField | undefined {
    if (type === 'begin')
      this.#open.push({instruction: '', inResult: false, result: '', ...(form ? {form} : {})})
    const field = this.#open.at(-1)
    if (type === 'separate' && field) field.inResult = true
    return type === 'end' ? this.#open.pop() : undefined
  }

  /** Takes text of results. */
  print(text: string): void {
    for (const field of this.#open) field.result += text
  }

  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field && !field.inResult) field.instruction += text
  }

  /** Whether text that comes now is an instruction, which nobody sees. */
  get hidden(): boolean {
    return this.#open.some(({inResult}) => !inResult)
  }

  /** What the innermost field says whose result the text is. */
  get instruction(): string {
    return this.#open.at(-1)?.instruction ?? ''
  }

  /** Whether a table of contents is open. */
  get inContents(): boolean {
    return this.#open.some(({instruction}) => /^\s*(?:TOC|INDEX|TOA)\b/i.test(instruction))
  }
}

/** What the result of a field is: a reference, a blank to merge into, or text as any other. */
export function meaningOf(instruction: string): {
  readonly ref?: string
  readonly merge?: string
  readonly form?: true
  /** Where a link leads. */
  readonly link?: string
} {
  const [name = '', first = ''] = splitInstruction(instruction)
  switch (name.toUpperCase()) {
    case 'REF':
    case 'PAGEREF':
    case 'NOTEREF':
      return {ref: first}
    case 'MERGEFIELD':
    case 'DOCPROPERTY':
    case 'DOCVARIABLE':
    case 'FILLIN':
    case 'ASK':
      return {merge: first}
    case 'MACROBUTTON':
      return {merge: ''}
    case 'FORMTEXT':
    case 'FORMDROPDOWN':
    case 'FORMCHECKBOX':
      return {form: true}
    case 'HYPERLINK':
      return {link: first.startsWith('\\') ? '' : first}
    default:
      return {}
  }
}

function splitInstruction(instruction: string): readonly string[] {
  return [...instruction.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )
}
