import {xml} from '../xml.ts'
import {declaration} from './content-types.ts'
import {customXmlRelationships} from './relationships.ts'

/** Namespace of the values, and the id of their store; ids are local to a document, so one serves all. */
export const valuesNamespace = 'urn:ringfence:values'
export const storeItemId = '{6F1A2C54-8B7E-4D0B-9C35-52494E474645}'

/** A value that content controls share. */
export interface BoundValue {
  readonly pointer: string
  readonly text: string
}

/** The custom XML part that content controls are bound to (ECMA-376 Part 1, 17.5.2.6 and 22.5). */
export function customXmlParts(values: readonly BoundValue[]): Readonly<Record<string, string>> {
  const list = values.map(({pointer, text}) => xml`<value pointer="${pointer}">${text}</value>`)
  return {
    'customXml/item1.xml': `${declaration}${xml`<values xmlns="${valuesNamespace}">${list}</values>`}`,
    'customXml/itemProps1.xml': `${declaration}${xml`<ds:datastoreItem ds:itemID="${storeItemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${valuesNamespace}"/></ds:schemaRefs></ds:datastoreItem>`}`,
    'customXml/_rels/item1.xml.rels': customXmlRelationships,
  }
}
