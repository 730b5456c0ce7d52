import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'

/** Main part of a Word document. */
const part = 'word/document.xml'

/** A larger main part is no questionnaire; unpacking stops at what the archive promises. */
const largest = 20 * 1024 * 1024

/** Texts of the content controls of a Word document, by tag; blank ones are empty. */
export type Controls = ReadonlyMap<string, string>

/** Reads content controls; a reason in words where the file is no Word document that can be read. */
export function readControls(bytes: Uint8Array): Controls | {readonly fault: string} {
  let tooLarge = false
  try {
    const files = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        if (name !== part) return false
        tooLarge ||= originalSize > largest
        return !tooLarge
      },
    })
    if (tooLarge) return {fault: 'The document is too large: its text has more than 20 MB'}
    const file = files[part]
    if (!file) return {fault: 'Unexpected archive, expected a Word document'}
    return controlsIn(strFromU8(file))
  } catch {
    return {fault: 'The document is damaged: it cannot be unpacked or is not XML'}
  }
}

interface Control {
  tag: string
  text: string
  /** Word shows the prompt in place of an answer. */
  empty: boolean
  /** Words of a choice, by what is recorded. */
  readonly choices: Map<string, string>
}

function controlsIn(source: string): Controls {
  const found = new Map<string, string>()
  const open: Control[] = []
  let inText = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const value = String(attributes['w:val'] ?? '')
    const control = open.at(-1)
    if (name === 'w:sdt') open.push({tag: '', text: '', empty: false, choices: new Map()})
    else if (name === 'w:t') inText = true
    else if (!control) return
    else if (name === 'w:tag') control.tag = value
    else if (name === 'w:showingPlcHdr') control.empty = !['0', 'false', 'off'].includes(value)
    else if (name === 'w:listItem')
      control.choices.set(String(attributes['w:displayText'] ?? ''), String(attributes['w:value']))
    else if (name === 'w:br' || name === 'w:cr' || name === 'w:tab') control.text += ' '
  })
  parser.on('text', (text) => {
    const control = open.at(-1)
    if (inText && control) control.text += text
  })
  parser.on('closetag', ({name}) => {
    if (name === 'w:t') inText = false
    const control = name === 'w:sdt' ? open.pop() : undefined
    if (control && control.tag !== '') found.set(control.tag, textOf(control))
  })
  parser.write(source).close()
  return found
}

function textOf({text, empty, choices}: Control): string {
  const shown = text.replaceAll(/\s+/g, ' ').trim()
  return empty ? '' : (choices.get(shown) ?? shown)
}
