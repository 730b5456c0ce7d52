import {at, type XmlElement} from './parse-xml.ts'
import {blank} from './reading.ts'

/** A REF field: what it shows before Word updates it, and the bookmark that it shows the number of. */
export interface WordReference {
  readonly shown: string
  readonly bookmark: string
  /** `\\w` and the like. */
  readonly switches: readonly string[]
}

interface Field {
  instruction: string
  shown: string
  result: boolean
}

/** Reads the text of paragraphs in document order; fields may run over several of them. */
export class WordText {
  readonly references: WordReference[] = []
  readonly #fields: Field[] = []

  /** The text of a paragraph, content controls and shown results of fields included. */
  read(element: XmlElement): string {
    switch (element.name) {
      case 'w:t':
        return this.#shown(textIn(element))
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        return this.#shown(' ')
      case 'w:instrText':
        this.#instruct(textIn(element))
        return ''
      case 'w:fldChar':
        this.#mark(element.attributes['w:fldCharType'])
        return ''
      case 'w:sdt':
        if (at(element, 'w:sdtPr', 'w:showingPlcHdr')) return blank
        break
      case 'w:pPr':
      case 'w:rPr':
      case 'w:sdtPr':
      case 'w:del':
        return ''
    }
    return element.children
      .map((child) => (typeof child === 'string' ? '' : this.read(child)))
      .join('')
  }

  #shown(text: string): string {
    if (this.#fields.some(({result}) => !result)) return ''
    for (const field of this.#fields) field.shown += text
    return text
  }

  #instruct(text: string): void {
    const field = this.#fields.at(-1)
    if (field) field.instruction += text
  }

  #mark(type: string | undefined): void {
    const field = this.#fields.at(-1)
    if (type === 'begin') this.#fields.push({instruction: '', shown: '', result: false})
    else if (type === 'separate' && field) field.result = true
    else if (type === 'end') {
      this.#fields.pop()
      const [code, bookmark, ...switches] = (field?.instruction ?? '').trim().split(/\s+/)
      if (field && code === 'REF' && bookmark !== undefined)
        this.references.push({shown: field.shown, bookmark, switches})
    }
  }
}

function textIn(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}
