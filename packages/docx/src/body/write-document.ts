import type {Contract} from '@ringfence/model'
import {declaration} from '../package/content-types.ts'
import {xml} from '../xml.ts'
import type {DocumentContext} from './document-context.ts'
import {sectionProperties} from './section-properties.ts'
import {writeSection} from './write-section.ts'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** `word/document.xml`. */
export function writeDocument(contract: Contract, context: DocumentContext): string {
  const sections = contract.sections.map((section, index) =>
    writeSection(section, context, contract.sections[index + 1]),
  )
  const end = sectionProperties(contract.info.language, context.parts.look)
  return `${declaration}<w:document ${namespaces}><w:body>${xml`${sections}${end}`}</w:body></w:document>`
}
