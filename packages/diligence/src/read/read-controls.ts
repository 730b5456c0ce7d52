import {type PackageFault, parseXml, unpack, type XmlElement} from '@ringfence/opc'
import {strFromU8} from 'fflate'

/** Main part of a Word document. */
const part = 'word/document.xml'

/** A larger main part is no questionnaire. */
const largest = 20 * 1024 * 1024

/** Texts of the content controls of a Word document, by tag; blank ones are empty. */
export type Controls = ReadonlyMap<string, string>

/** Reads content controls; a reason in words where the file is no Word document that can be read. */
export function readControls(bytes: Uint8Array): Controls | {readonly fault: string} {
  const unpacked = unpack(bytes, {wanted: (name) => name === part, largest})
  if ('fault' in unpacked) return {fault: reasons[unpacked.fault]}
  const file = unpacked.parts[part]
  if (!file) return {fault: 'Unexpected archive, expected a Word document'}
  const root = parseXml(strFromU8(file))
  return root ? controlsIn(root) : {fault: damaged}
}

const damaged = 'The document is damaged: it cannot be unpacked or is not XML'
const reasons: Readonly<Record<PackageFault, string>> = {
  empty: damaged,
  compound: 'The document is behind a password, or of Word 97 to 2003',
  foreign: damaged,
  damaged,
  tooLarge: 'The document is too large: its text has more than 20 MB',
}

interface Control {
  tag: string
  text: string
  /** Word shows the prompt in place of an answer. */
  empty: boolean
  /** Words of a choice, by what is recorded. */
  readonly choices: Map<string, string>
}

function controlsIn(root: XmlElement): Controls {
  const found = new Map<string, string>()
  const open: Control[] = []
  const visit = ({name, attributes, children, text}: XmlElement): void => {
    if (name === 'w:sdt') open.push({tag: '', text: '', empty: false, choices: new Map()})
    const control = open.at(-1)
    if (control) note(control, {name, attributes, text})
    for (const child of children) visit(child)
    if (name !== 'w:sdt') return
    open.pop()
    if (control && control.tag !== '') found.set(control.tag, textOf(control))
  }
  visit(root)
  return found
}

function note(control: Control, {name, attributes, text}: Omit<XmlElement, 'children'>): void {
  const value = String(attributes['w:val'] ?? '')
  if (name === 'w:t') control.text += text
  else if (name === 'w:tag') control.tag = value
  else if (name === 'w:showingPlcHdr') control.empty = !['0', 'false', 'off'].includes(value)
  else if (name === 'w:listItem')
    control.choices.set(String(attributes['w:displayText'] ?? ''), String(attributes['w:value']))
  else if (name === 'w:br' || name === 'w:cr' || name === 'w:tab') control.text += ' '
}

function textOf({text, empty, choices}: Control): string {
  const shown = text.replaceAll(/\s+/g, ' ').trim()
  return empty ? '' : (choices.get(shown) ?? shown)
}
