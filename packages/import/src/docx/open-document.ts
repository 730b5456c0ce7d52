import {type Diagnostic, type Place, type Result, report} from '@ringfence/model'
import {type PackageFault, parseXml, unpack, type XmlElement} from '@ringfence/opc'
import {strFromU8} from 'fflate'
import {protectedSource, unreadableSource} from '../kinds.ts'

/** The parts of a Word document that are read, as trees. */
export interface WordPackage {
  readonly document: XmlElement
  /** Parts that the document refers to, by the last word of the type of the relationship, such as `styles`. */
  readonly related: (type: string) => readonly XmlElement[]
  /** What relationships of the document, or of a part that it refers to, lead to outside of the package, by their ids. */
  readonly addressesOf: (part: XmlElement) => ReadonlyMap<string, string>
  readonly title: string | undefined
}

/** XML of 200 MB is a hundred times what the longest contracts have. */
const largest = 200 * 1024 * 1024

/** Opens a Word document; what keeps it from being read is one diagnostic. */
export function openDocument(bytes: Uint8Array, file: string): Result<WordPackage> {
  const fail = (message: string, hint?: string) => ({
    diagnostics: [unreadable({file}, message, hint)],
  })
  const unpacked = unpack(bytes, {wanted: (name) => /\.(?:xml|rels)$/i.test(name), largest})
  if ('fault' in unpacked) return {diagnostics: [faultOf(unpacked.fault, {file})]}
  const texts = unpacked.parts
  const trees = new Map<string, XmlElement | undefined>()
  const treeOf = (path: string): XmlElement | undefined => {
    if (!trees.has(path)) trees.set(path, texts[path] && parseXml(decode(texts[path])))
    return trees.get(path)
  }
  const [main] = targets(treeOf('_rels/.rels'), '', 'officeDocument')
  const path = main ?? 'word/document.xml'
  if (!Object.hasOwn(texts, path)) {
    const hint =
      'expected a document of Word (.docx); spreadsheets, presentations and other archives have no contract'
    return fail('The archive is no Word document', hint)
  }
  const document = treeOf(path)
  if (!document) return fail('The document is damaged: its text is not XML')
  if (document.name !== 'w:document')
    return fail('The archive is no Word document', 'save it as a Word document (.docx) first')
  const folder = folderOf(path)
  const relations = treeOf(relationsOf(path))
  const [core] = targets(treeOf('_rels/.rels'), '', 'core-properties')
  const title =
    core === undefined
      ? undefined
      : treeOf(core)?.children.find(({name}) => name === 'dc:title')?.text
  const related = (type: string) =>
    targets(relations, folder, type).flatMap((target) => treeOf(target) ?? [])
  const addressesOf = (part: XmlElement) => {
    const [own = path] = [...trees].find(([, tree]) => tree === part) ?? []
    return addressesIn(treeOf(relationsOf(own)))
  }
  return {
    value: {document, related, addressesOf, title: title?.trim() || undefined},
    diagnostics: [],
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Where the relationships of a part are. */
function relationsOf(path: string): string {
  const folder = folderOf(path)
  return `${folder}_rels/${path.slice(folder.length)}.rels`
}

/** Word writes UTF-8; some programs write UTF-16, with a byte order mark. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return strFromU8(bytes).replace(/^\uFEFF/, '')
}

/** Paths of the parts that relationships of a type lead to (ECMA-376 Part 2, 9.3); those outside do not count. */
function targets(
  relations: XmlElement | undefined,
  folder: string,
  type: string,
): readonly string[] {
  return (relations?.children ?? []).flatMap(({attributes}) => {
    const {Type = '', Target = '', TargetMode = ''} = attributes
    if (!Type.endsWith(`/${type}`) || TargetMode === 'External') return []
    return [resolved(Target.startsWith('/') ? Target.slice(1) : folder + Target)]
  })
}

function addressesIn(relations: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    (relations?.children ?? []).flatMap(({attributes}) => {
      const {Id = '', Target = '', TargetMode} = attributes
      return TargetMode === 'External' ? [[Id, Target] as const] : []
    }),
  )
}

function resolved(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  return parts.join('/')
}

function faultOf(fault: PackageFault, place: Place): Diagnostic {
  if (fault === 'compound') {
    const message = 'The document is behind a password, or of Word 97 to 2003'
    return report(protectedSource, {message, place, hint: 'save it as .docx, without a password'})
  }
  const reasons = {
    empty: 'The file is empty',
    foreign: 'Unexpected content, expected a Word document (.docx)',
    damaged: 'The document is damaged: it cannot be unpacked',
    tooLarge: 'The document is too large: it has more than 200 MB of text',
  }
  return unreadable(place, reasons[fault])
}

function unreadable(place: Place, message: string, hint?: string): Diagnostic {
  return report(unreadableSource, {message, place, ...(hint === undefined ? {} : {hint})})
}
