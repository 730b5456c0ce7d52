import type {HouseStyle, NumberingLevel} from '@ringfence/model'
import type {Document, ILevelsOptions, IParagraphStyleOptions} from 'docx'
import {paragraphStyles} from './paragraph-styles.ts'
import {type NumberedScheme, numberedSchemes, numberedStyle} from './style-ids.ts'
import {halfPoints, pointsToTwips, twips} from './units.ts'

/**
 * A document without text that has all styles and numberings of a house style.
 *
 * The library replaces `{reference-instance}` everywhere in its XML by a numbering id; no contract text passes
 * through it, so none can be mistaken for such a mark.
 */
export async function documentWithStyles(style: HouseStyle): Promise<Document> {
  const {Document, Paragraph} = await import('docx')
  const {fonts, sizes, colours, spacing} = style
  return new Document({
    styles: {
      default: {
        document: {
          run: {
            font: fonts.body,
            size: halfPoints(sizes.body),
            color: colours.text,
            language: {value: 'en-GB'},
          },
          paragraph: {
            spacing: {
              line: Math.round(spacing.line * 240),
              lineRule: 'auto',
              after: pointsToTwips(spacing.paragraph),
            },
          },
        },
        heading1: {},
      },
      paragraphStyles: paragraphStyles(style) as IParagraphStyleOptions[],
    },
    numbering: {config: numberings(style)},
    features: {updateFields: false},
    sections: [{children: [new Paragraph('')]}],
  })
}

function numberings({numbering}: HouseStyle): {reference: string; levels: ILevelsOptions[]}[] {
  const schemes = numberedSchemes.map((scheme) => ({
    reference: scheme,
    levels: numbering[scheme].map((level, index) => levelOf(scheme, level, index)),
  }))
  const indents = [6, 12, 18]
  return [
    ...schemes,
    {reference: 'bullets', levels: indents.map((indent, level) => bullet(indent, level))},
    {reference: 'ordered', levels: indents.map((indent, level) => ordered(indent, level))},
  ]
}

function levelOf(
  scheme: NumberedScheme,
  {format, text, legal, indent, hanging}: NumberingLevel,
  level: number,
): ILevelsOptions {
  return {
    level,
    format,
    text,
    ...(legal ? {isLegalNumberingStyle: true} : {}),
    ...(text === '' ? {suffix: 'nothing'} : {}),
    alignment: 'left',
    style: {
      style: numberedStyle(scheme, level),
      paragraph: {indent: {left: twips(indent), hanging: twips(hanging)}},
    },
  }
}

function bullet(indent: number, level: number): ILevelsOptions {
  const text = ['•', '–', '·'][level] ?? '•'
  return {
    level,
    format: 'bullet',
    text,
    alignment: 'left',
    style: listStyle('ListBullet', indent, level),
  }
}

function ordered(indent: number, level: number): ILevelsOptions {
  const format = (['decimal', 'lowerLetter', 'lowerRoman'] as const)[level] ?? 'decimal'
  const text = `%${level + 1}.`
  return {level, format, text, alignment: 'left', style: listStyle('ListNumber', indent, level)}
}

function listStyle(
  name: string,
  indent: number,
  level: number,
): NonNullable<ILevelsOptions['style']> {
  return {
    style: `${name}${level + 1}`,
    paragraph: {indent: {left: twips(indent), hanging: twips(6)}},
  }
}
