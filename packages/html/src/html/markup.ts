import {printable} from '../printable.ts'

/** HTML that is already right: made by `html` and `rawText` only. */
export class Markup {
  readonly #source: string

  private constructor(source: string) {
    this.#source = source
  }

  /** Text goes in escaped, markup as it is; `undefined` leaves nothing. */
  static html(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
    const last = strings[values.length] ?? ''
    const parts = values.map((value, index) => `${strings[index]}${Markup.#write(value)}`)
    return new Markup(parts.join('') + last)
  }

  /** The content of a `style` element, in which nothing can end the element. */
  static rawText(css: string): Markup {
    return new Markup(printable(css).replaceAll('<', '\\3c '))
  }

  static #write(value: MarkupValue): string {
    if (value === undefined) return ''
    if (value instanceof Markup) return value.#source
    if (typeof value === 'string') return escapeText(value)
    return typeof value === 'number' ? `${value}` : value.map(Markup.#write).join('')
  }

  toString(): string {
    return this.#source
  }
}

export type MarkupValue = string | number | undefined | Markup | readonly MarkupValue[]

/** Makes markup; a string that is put in cannot become markup. Attributes stand in double quotes. */
export const html: typeof Markup.html = Markup.html

/** Right both as text and in a double-quoted attribute. */
function escapeText(text: string): string {
  const held = printable(text)
  if (!/[&<>"]/.test(held)) return held
  return held
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
