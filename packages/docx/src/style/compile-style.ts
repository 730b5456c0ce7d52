import type {HouseStyle, NumberingLevel} from '@ringfence/model'
import {documentWithStyles} from './document-with-styles.ts'
import {numberedSchemes} from './style-ids.ts'
import type {Look, StyleParts} from './style-parts.ts'
import {twips} from './units.ts'

const wanted = [
  'word/styles.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/fontTable.xml',
] as const

/**
 * Makes the parts of Word documents that depend on the house style alone, with the `docx` library, which is loaded
 * when this is called: builds call it, and programs whose style is not known at build time.
 */
export async function compileStyle(style: HouseStyle): Promise<StyleParts> {
  const [{Packer}, {unzipSync, strFromU8}] = await Promise.all([import('docx'), import('fflate')])
  const packed = await Packer.toBuffer(await documentWithStyles(style))
  const files = unzipSync(new Uint8Array(packed))
  const parts = Object.fromEntries(
    wanted.map((path) => [path, strFromU8(files[path] ?? new Uint8Array())]),
  )
  const numbering = parts['word/numbering.xml'] ?? ''
  const styles = withDefaultFont(parts['word/styles.xml'] ?? '')
  return {
    parts: {...parts, 'word/styles.xml': styles},
    numIds: {...numIdsIn(styles), bullets: numIdOf('ListBullet1', styles)},
    orderedListId: abstractIdOf('ListNumber1', styles, numbering),
    look: lookOf(style),
  }
}

/** The library bases character styles on a style that it does not write. */
function withDefaultFont(styles: string): string {
  const style =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
  return styles.replace('<w:style ', () => `${style}<w:style `)
}

function numIdsIn(styles: string): Record<string, number> {
  const first = ['Heading1', 'Schedule1', 'Party1', 'Recital1', 'Definition1']
  return Object.fromEntries(
    numberedSchemes.map((scheme, index) => [scheme, numIdOf(first[index] ?? '', styles)]),
  )
}

/** The numbering that a paragraph style is linked to (ECMA-376 Part 1, 17.9.18). */
function numIdOf(styleId: string, styles: string): number {
  const style = styles.split('<w:style ').find((text) => text.includes(`w:styleId="${styleId}"`))
  const [, id] = /<w:numId w:val="(\d+)"/.exec(style ?? '') ?? []
  if (id === undefined) throw new Error(`The style ${styleId} has no numbering`)
  return Number(id)
}

function abstractIdOf(styleId: string, styles: string, numbering: string): number {
  const numId = numIdOf(styleId, styles)
  const [, id] =
    new RegExp(`<w:num w:numId="${numId}"[^>]*>\\s*<w:abstractNumId w:val="(\\d+)"`).exec(
      numbering,
    ) ?? []
  if (id === undefined) throw new Error(`No numbering ${numId}`)
  return Number(id)
}

function lookOf({page, numbering, colours, execution, header, footer}: HouseStyle): Look {
  const {top, right, bottom, left} = page.margins
  return {
    page: page.size,
    margins: {top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left)},
    indents: Object.fromEntries(
      Object.entries(numbering).map(([scheme, levels]: [string, readonly NumberingLevel[]]) => [
        scheme,
        levels.map(({indent}) => twips(indent)),
      ]),
    ),
    executionColumns: execution?.columns ?? 1,
    colours: {rule: colours.rule, tableHead: colours.tableHead, muted: colours.muted},
    header,
    footer,
  }
}
