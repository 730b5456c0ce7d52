import {scriptFigures} from '../source/script-figures.ts'
import type {AsideKind} from '../source/source-document.ts'

/** The text of HTML without its tags; comments, and what tags lead to, is told. */
export function textOfHtml(value: string, note: (kind: AsideKind, text: string) => void): string {
  return value
    .replaceAll(/<!--(.*?)-->/gs, (_, comment: string) => {
      if (comment.trim() !== '') note('comment', comment.trim())
      return ''
    })
    .replaceAll(/<su([bp])\b[^>]*>([^<]*)<\/su\1\s*>/gi, (_, letter: string, text: string) =>
      scriptFigures(text, letter.toLowerCase() === 'p' ? 'superscript' : 'subscript'),
    )
    .replaceAll(/<[^>]*>/g, (tag) => {
      const [, address] = attribute(tag, 'href')
      const [, picture] = attribute(tag, 'src')
      const [, described = ''] = attribute(tag, 'alt')
      if (address && !address.startsWith('#')) note('link', address)
      if (picture) note('image', described === '' ? picture : `${picture}: ${described}`)
      return /^<br\b/i.test(tag) ? '\n' : ' '
    })
    .trim()
}

function attribute(tag: string, name: string): readonly (string | undefined)[] {
  return new RegExp(`\\s${name}\\s*=\\s*["']?([^"'>]*)`, 'i').exec(tag) ?? []
}
