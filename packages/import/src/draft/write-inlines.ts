import type {Inline} from '../recognise/inline.ts'
import {escapeLineStart, escapeText, oneLine} from './escape-text.ts'
import {fieldTag} from './field-tag.ts'

/** How references name what they are to: `confidentiality#exceptions`. */
export type ReferTo = (id: string) => string

type Text = Extract<Inline, {type: 'text'}>

/** Writes the words of a paragraph as a template has them, on one line; line breaks end in a backslash. */
export function writeInlines(inlines: readonly Inline[], referTo: ReferTo, indent = ''): string {
  const written = write(inlines, referTo)
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index, all) => line !== '' || (index > 0 && index < all.length - 1))
    .filter((line) => line !== '')
    .map(escapeLineStart)
    .join(`\\\n${indent}`)
}

function write(inlines: readonly Inline[], referTo: ReferTo): string {
  return inlines
    .map((inline, index) => writeOne(inline, neighbours(inlines, index), referTo))
    .join('')
}

/** The characters on both sides, by which Markdown knows whether stars can be marks. */
interface Beside {
  readonly before: string
  readonly after: string
}

function neighbours(inlines: readonly Inline[], index: number): Beside {
  const before = inlines[index - 1]
  const after = inlines[index + 1]
  return {
    before: before?.type === 'text' ? before.text.slice(-1) : before ? '}' : ' ',
    after: after?.type === 'text' ? after.text.slice(0, 1) : after ? '{' : ' ',
  }
}

function writeOne(inline: Inline, beside: Beside, referTo: ReferTo): string {
  switch (inline.type) {
    case 'text':
      return writeText(inline, beside)
    case 'term':
      return `**"${escapeText(inline.term).replaceAll(/[“”]/g, '')}"**`
    case 'reference':
      return `{{ref "${referTo(inline.to)}"}}`
    case 'field':
      return fieldTag(inline.field)
    case 'optional':
      return `{{#if ${inline.field.path}}}${write(inline.children, referTo)}{{/if}}`
  }
}

/** Bold and emphasis only where the marks are sure to be read as such; the words matter more. */
function writeText({text, bold, italic}: Text, beside: Beside): string {
  const lines = text.split('\n').map((line) => escapeText(line))
  const mark = bold ? '**' : italic ? '*' : ''
  if (mark === '' || lines.length > 1) return lines.join('\n')
  const [line = ''] = lines
  const inner = line.trim()
  const [lead = ''] = /^ */.exec(line) ?? []
  const plain = oneLine(text).trim()
  const letters = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su.test(plain)
  const free =
    /[\s(“"]/.test(lead || beside.before) &&
    /[\s).,;:”"]/.test(line.endsWith(' ') ? ' ' : beside.after)
  const closed =
    /^[\p{L}\p{N}].*[.]$/su.test(plain) && /\s/.test(line.endsWith(' ') ? ' ' : beside.after)
  const sure = bold ? letters || (closed && free) : letters && free
  return sure
    ? `${lead}${mark}${inner}${mark}${line.endsWith(' ') && line !== lead ? ' ' : ''}`
    : line
}
