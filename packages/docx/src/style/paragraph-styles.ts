import type {HouseStyle} from '@ringfence/model'
import {bodyStyle, type NumberedScheme, numberedSchemes, numberedStyle} from './style-ids.ts'
import {halfPoints, pointsToTwips, twips} from './units.ts'

/** A paragraph style as the `docx` library takes it. */
export interface StyleOptions {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly quickFormat?: boolean
  readonly run?: Readonly<Record<string, unknown>>
  readonly paragraph?: Readonly<Record<string, unknown>>
}

/** All paragraph styles of a house style. */
export function paragraphStyles(style: HouseStyle): readonly StyleOptions[] {
  return [
    ...numberedSchemes.flatMap((scheme) => schemeStyles(scheme, style)),
    ...coverStyles(style),
    ...otherStyles(style),
    ...['ListBullet', 'ListNumber'].flatMap((name) => listStyles(name)),
  ]
}

function schemeStyles(scheme: NumberedScheme, style: HouseStyle): readonly StyleOptions[] {
  const {numbering, justify} = style
  return numbering[scheme].flatMap(({indent}, level) => {
    const id = numberedStyle(scheme, level)
    const text = bodyStyle(scheme, level)
    const name = id === 'Heading1' ? 'heading 1' : spaced(id)
    const heading = level === 0 && (scheme === 'clause' || scheme === 'schedule')
    const alignment = justify && !heading ? {alignment: 'both'} : {}
    const link = {numbering: {reference: scheme, level}}
    return [
      heading
        ? headingStyle({id, name, next: bodyStyle(scheme, 1), link, scheme}, style)
        : {
            id,
            name,
            basedOn: 'Normal',
            next: text,
            quickFormat: true,
            paragraph: {...link, ...alignment},
          },
      {
        id: text,
        name: spaced(text),
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {indent: {left: twips(indent)}, ...alignment},
      },
    ]
  })
}

/** Without it LibreOffice takes a height of line as exact, and the lines of a long title overlap. */
const lineRule = 'auto'

interface HeadingOptions {
  readonly id: string
  readonly name: string
  readonly next: string
  readonly link: object
  readonly scheme: NumberedScheme
}

function headingStyle(
  {id, name, next, link, scheme}: HeadingOptions,
  {clauseHeading, spacing, fonts, sizes, colours}: HouseStyle,
): StyleOptions {
  const large = scheme === 'schedule' ? 2 : 0
  return {
    id,
    name,
    basedOn: 'Normal',
    next,
    quickFormat: true,
    run: {
      bold: clauseHeading.bold,
      allCaps: clauseHeading.capitals,
      font: fonts.heading,
      size: halfPoints(sizes.clauseHeading + large),
      color: colours.heading,
    },
    paragraph: {
      ...link,
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
      ...(scheme === 'schedule' ? {pageBreakBefore: true} : {}),
      spacing: {
        before: pointsToTwips(spacing.clauseBefore),
        after: pointsToTwips(spacing.paragraph + large * 2),
      },
    },
  }
}

function coverStyles({
  fonts,
  sizes,
  colours,
  cover: {titleBefore = 150, align = 'center'} = {},
}: HouseStyle): readonly StyleOptions[] {
  const centred = {alignment: align}
  const font = fonts.heading
  return [
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Subtitle',
      quickFormat: true,
      run: {font, size: halfPoints(sizes.title), bold: true, color: colours.heading},
      paragraph: {
        ...centred,
        keepNext: true,
        spacing: {
          before: pointsToTwips(titleBefore),
          after: pointsToTwips(Math.min(titleBefore, 36)),
          line: 276,
          lineRule,
        },
        border: {bottom: {style: 'single', size: 6, space: 14, color: colours.rule}},
      },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      quickFormat: true,
      run: {font, size: halfPoints(sizes.body + 3), bold: true, color: colours.heading},
      paragraph: {...centred, spacing: {before: pointsToTwips(6), after: pointsToTwips(6)}},
    },
    {
      id: 'Centred',
      name: 'Centred',
      basedOn: 'Normal',
      quickFormat: true,
      run: {color: colours.muted},
      paragraph: {...centred, spacing: {before: pointsToTwips(10), after: pointsToTwips(10)}},
    },
  ]
}

function otherStyles({fonts, sizes, colours, spacing}: HouseStyle): readonly StyleOptions[] {
  const small = {size: halfPoints(sizes.small), color: colours.muted}
  const heading = {font: fonts.heading, bold: true, color: colours.heading}
  const none = {before: 0, after: 0, line: 240, lineRule}
  const before = pointsToTwips(spacing.clauseBefore)
  const after = pointsToTwips(spacing.paragraph)
  return [
    {
      id: 'PartHeading',
      name: 'Part Heading',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: {...heading, size: halfPoints(sizes.clauseHeading)},
      paragraph: {keepNext: true, outlineLevel: 0, spacing: {before, after}},
    },
    {
      id: 'ContentsHeading',
      name: 'Contents Heading',
      basedOn: 'Normal',
      run: {...heading, size: halfPoints(sizes.clauseHeading + 2)},
      paragraph: {keepNext: true, pageBreakBefore: true, spacing: {before: 0, after: after * 2}},
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      paragraph: {spacing: {before: 0, after: 60, line: 250, lineRule}},
    },
    {id: 'Header', name: 'header', basedOn: 'Normal', run: small, paragraph: {spacing: none}},
    {id: 'Footer', name: 'footer', basedOn: 'Normal', run: small, paragraph: {spacing: none}},
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: {size: halfPoints(sizes.table)},
      paragraph: {spacing: {before: 40, after: 40, line: 250, lineRule}},
    },
    {
      id: 'TableHead',
      name: 'Table Head',
      basedOn: 'TableText',
      run: {bold: true},
      paragraph: {keepNext: true},
    },
    {id: 'TableLabel', name: 'Table Label', basedOn: 'TableText', run: {bold: true}},
    {
      id: 'AfterTable',
      name: 'After Table',
      basedOn: 'Normal',
      run: {size: 8},
      paragraph: {spacing: {...none, after: pointsToTwips(4)}},
    },
    {id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true, run: small},
    {
      id: 'SignatureText',
      name: 'Signature Text',
      basedOn: 'Normal',
      paragraph: {keepNext: true, keepLines: true, spacing: {before, after}},
    },
    {
      id: 'SignatureLine',
      name: 'Signature Line',
      basedOn: 'Normal',
      paragraph: {keepLines: true, spacing: {before: pointsToTwips(9), after: 0}},
    },
  ]
}

function listStyles(name: string): readonly StyleOptions[] {
  const reference = name === 'ListBullet' ? 'bullets' : 'ordered'
  return [0, 1, 2].map((level) => ({
    id: `${name}${level + 1}`,
    name: spaced(`${name}${level + 1}`),
    basedOn: 'Normal',
    paragraph: {numbering: {reference, level}, spacing: {after: 60}},
  }))
}

/** `ClauseText2` as people read it: `Clause Text 2`. */
function spaced(id: string): string {
  return id.replaceAll(/(?<=[a-z])(?=[A-Z0-9])/g, ' ')
}
