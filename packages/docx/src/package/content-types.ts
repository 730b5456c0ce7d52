import {type Xml, xml} from '../xml.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const office = 'application/vnd.openxmlformats-officedocument'

/** Content type of each part that is not told by its extension (ECMA-376 Part 2, 10.1.2). */
const overrides: Readonly<Record<string, string>> = {
  'word/document.xml': `${word}.document.main+xml`,
  'word/styles.xml': `${word}.styles+xml`,
  'word/numbering.xml': `${word}.numbering+xml`,
  'word/settings.xml': `${word}.settings+xml`,
  'word/fontTable.xml': `${word}.fontTable+xml`,
  'word/header1.xml': `${word}.header+xml`,
  'word/header2.xml': `${word}.header+xml`,
  'word/footer1.xml': `${word}.footer+xml`,
  'word/footer2.xml': `${word}.footer+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${office}.extended-properties+xml`,
  'docProps/custom.xml': `${office}.custom-properties+xml`,
  'customXml/itemProps1.xml': `${office}.customXmlProperties+xml`,
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** `[Content_Types].xml` for the parts of a package. */
export function contentTypes(paths: readonly string[]): string {
  const named: Xml[] = paths.flatMap((path) => {
    const type = overrides[path]
    return type === undefined ? [] : [xml`<Override PartName="/${path}" ContentType="${type}"/>`]
  })
  const relationships = 'application/vnd.openxmlformats-package.relationships+xml'
  return `${declaration}${xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${relationships}"/><Default Extension="xml" ContentType="application/xml"/>${named}</Types>`}`
}
