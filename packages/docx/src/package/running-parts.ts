import type {DocumentInfo} from '@ringfence/model'
import {field} from '../body/field-codes.ts'
import {run} from '../body/runs.ts'
import {pageOf} from '../body/section-properties.ts'
import type {Look} from '../style/style-parts.ts'
import {type Xml, xml} from '../xml.ts'
import {declaration} from './content-types.ts'
import {watermark} from './watermark.ts'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"'

/** Headers and footers: those of the first page, the cover, show no words. */
export function runningParts(info: DocumentInfo, look: Look): Readonly<Record<string, string>> {
  const draft = info.draftReasons.length > 0
  const header = line('Header', look.header, info, look)
  const footer = line('Footer', look.footer, info, look)
  return {
    'word/header1.xml': part('hdr', [draft ? watermark(1) : undefined, header]),
    'word/header2.xml': part('hdr', [draft ? watermark(2) : undefined, empty('Header')]),
    'word/footer1.xml': part('ftr', [footer]),
    'word/footer2.xml': part('ftr', [empty('Footer')]),
  }
}

function part(name: 'hdr' | 'ftr', content: readonly (Xml | undefined)[]): string {
  return `${declaration}<w:${name} ${namespaces}>${xml`${content}`}</w:${name}>`
}

function empty(style: string): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`
}

function line(
  style: string,
  {left, right}: {readonly left: string; readonly right: string},
  info: DocumentInfo,
  look: Look,
): Xml {
  const {width} = pageOf(info.language, look)
  const edge = width - look.margins.left - look.margins.right
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/><w:tabs><w:tab w:val="right" w:pos="${edge}"/></w:tabs></w:pPr>${words(left, info)}<w:r><w:tab/></w:r>${words(right, info)}</w:p>`
}

/** Words with `{title}`, `{reference}`, `{page}` and `{pages}` replaced. */
function words(pattern: string, info: DocumentInfo): readonly Xml[] {
  return pattern.split(/(\{[a-z]+\})/).flatMap((piece) => {
    if (piece === '') return []
    if (piece === '{page}') return [field(' PAGE ', '1')]
    if (piece === '{pages}') return [field(' NUMPAGES ', '1')]
    if (piece === '{title}') return [run(info.title)]
    if (piece === '{reference}') return info.reference === undefined ? [] : [run(info.reference)]
    return [run(piece)]
  })
}
