import type {Contract, Facts} from '@ringfence/model'
import {documentContext} from './body/document-context.ts'
import {writeDocument} from './body/write-document.ts'
import {contentTypes} from './package/content-types.ts'
import {customXmlParts} from './package/custom-xml.ts'
import {numberingPart} from './package/numbering-part.ts'
import {properties} from './package/properties.ts'
import {documentRelationships, packageRelationships} from './package/relationships.ts'
import {runningParts} from './package/running-parts.ts'
import {zip} from './package/zip.ts'
import type {StyleParts} from './style/style-parts.ts'

export interface DocxOptions {
  /** Leaves out content controls and their data, for counterparties and signing services. */
  readonly plain?: boolean
  /** ISO 8601 date and time for the properties of the document; none if not given. */
  readonly date?: string
}

/** Writes a contract as a Word document (ECMA-376, transitional). The same input gives the same bytes. */
export function writeDocx(
  contract: Contract,
  facts: Facts,
  parts: StyleParts,
  {plain = false, date}: DocxOptions = {},
): Uint8Array {
  const context = documentContext(contract, facts, parts, plain)
  const document = writeDocument(contract, context)
  const language = contract.info.language
  const texts: Readonly<Record<string, string>> = {
    'word/document.xml': String(document),
    ...inLanguage(parts, language),
    'word/numbering.xml': numberingPart(parts, context.orderedLists),
    ...runningParts(contract.info, parts.look),
    ...properties(contract.info, date),
    ...(plain ? {} : customXmlParts(context.values)),
    'word/_rels/document.xml.rels': documentRelationships(plain),
    '_rels/.rels': packageRelationships,
  }
  const encoder = new TextEncoder()
  const files = new Map([['[Content_Types].xml', encoder.encode(contentTypes(Object.keys(texts)))]])
  for (const [path, text] of Object.entries(texts)) files.set(path, encoder.encode(text))
  return zip(files)
}

/** The parts of the style, with the language of the contract. */
function inLanguage({parts}: StyleParts, language: string): Readonly<Record<string, string>> {
  const styles = parts['word/styles.xml'] ?? ''
  return {...parts, 'word/styles.xml': styles.replaceAll('"en-GB"', `"${language}"`)}
}
