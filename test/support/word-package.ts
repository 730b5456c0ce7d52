import {strToU8, zipSync} from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ')
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word document of this body, of the parts that it refers to by their types, and of addresses by their ids; `header/a` is the id `a` of the part `header`. */
export function wordPackage(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  links: Readonly<Record<string, string>> = {},
): Uint8Array {
  const relations = (entries: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
  const relation = (type: string, target: string) =>
    `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`
  const linksOf = (prefix: string) =>
    Object.entries(links)
      .filter(([id]) => id.slice(0, id.indexOf('/') + 1) === prefix)
      .map(
        ([id, target]) =>
          `<Relationship Id="${id.slice(prefix.length)}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`,
      )
  const texts = {
    '_rels/.rels': relations([relation('officeDocument', 'word/document.xml')]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      ...Object.keys(parts).map((type) => relation(type, `${type}.xml`)),
      ...linksOf(''),
    ]),
    ...Object.fromEntries(
      Object.keys(parts).map((type) => [
        `word/_rels/${type}.xml.rels`,
        relations(linksOf(`${type}/`)),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([type, inner]) => [
        `word/${type}.xml`,
        `<w:${type} ${namespaces}>${inner}</w:${type}>`,
      ]),
    ),
  }
  return zipSync(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])),
  )
}

/** A paragraph with a text, and properties if any. */
export function wordParagraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : wordRun(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export function wordRun(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}
