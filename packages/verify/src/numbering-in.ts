import {type AssembleOptions, styleNumbering} from '@ringfence/assemble'
import type {Library} from '@ringfence/model'

/** The numbering of the house style of a kind, so that references read as in a draft of it. */
export function numberingIn(
  {agreements, styles}: Library,
  kind: string,
  language: string,
): AssembleOptions {
  const style = styles[agreements[kind]?.style ?? '']
  return style ? {numbering: styleNumbering(style, language)} : {}
}
