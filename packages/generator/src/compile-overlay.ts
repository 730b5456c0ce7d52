import {compileStyle, type StyleParts} from '@ringfence/docx'
import {rules as lintRules} from '@ringfence/lint'
import {
  type Diagnostic,
  type HouseStyle,
  hasErrors,
  type JsonObject,
  type Library,
  type Result,
  report,
} from '@ringfence/model'
import {libraryCompiler} from '@ringfence/template/compile'
import {
  checkPins,
  configUnknown,
  forbiddingRules,
  type LaidOver,
  type LibraryConfig,
  type LibrarySources,
  layOver,
  type OwnLibrary,
  withLikeKinds,
} from '@ringfence/template/overlay'
import {schemasOnce} from './overlay-schemas.ts'

/** The library that another is laid over. */
export interface Below {
  readonly sources: LibrarySources
  /** SHA-256 of the two libraries together. */
  readonly digest: string
}

/** Two libraries as one, compiled. */
export interface Overlaid {
  readonly library: Library
  /** The texts that it was compiled from. */
  readonly files: LaidOver['files']
  /** The schema of deals, self-contained. */
  readonly schema: JsonObject
  readonly derived: JsonObject
  /** Source of an ES module that exports `validate`, as `standaloneSchemaModule` writes it. */
  readonly validator: string
  /** Of every house style. */
  readonly styles: Readonly<Record<string, StyleParts>>
}

/** Lays a library of one's own over another and compiles both together; every fault of either is reported. */
export function compileOverlay(own: OwnLibrary, below: Below): Promise<Result<Overlaid>> {
  return overlayCompiler()(own, below)
}

/** The same again and again, for those who change a library meanwhile: anew only as far as a change bears on it. */
export function overlayCompiler(): (own: OwnLibrary, below: Below) => Promise<Result<Overlaid>> {
  const compile = libraryCompiler()
  const schemasFor = schemasOnce()
  const stylesOf = stylesOnce()
  return async (own, below) => {
    const laid = layOver(below.sources, own)
    if (!laid.value) return {diagnostics: laid.diagnostics}
    const schemas = await schemasFor(laid.value, own)
    if (!schemas.value) return {diagnostics: schemas.diagnostics}
    const {deals, ...others} = schemas.value
    const {files} = laid.value
    const {value: compiled, diagnostics} = compile({files, ...others, digest: below.digest})
    if (!compiled) return {diagnostics}
    const settled = settle(compiled, own.config)
    const all = [...diagnostics, ...settled.diagnostics]
    if (!settled.value || hasErrors(all)) return {diagnostics: all}
    const styles = await stylesOf(settled.value.styles)
    return {value: {library: settled.value, files, ...deals, styles}, diagnostics: all}
  }
}

/** Makes the Word parts of the styles anew when a style is another one. */
function stylesOnce(): (styles: Library['styles']) => Promise<Overlaid['styles']> {
  const known = new WeakMap<HouseStyle, StyleParts>()
  return async (styles) => {
    const parts: Record<string, StyleParts> = {}
    for (const [name, style] of Object.entries(styles)) {
      const found = known.get(style) ?? (await compileStyle(style))
      known.set(style, found)
      parts[name] = found
    }
    return parts
  }
}

/** What the configuration says beside the texts: the style, what is forbidden, what is pinned. */
function settle(library: Library, config: LibraryConfig): Result<Library> {
  const {style, placeOf} = config
  const diagnostics = [...checkPins(config, library)]
  if (style !== undefined && !Object.hasOwn(library.styles, style)) {
    const known = Object.keys(library.styles).map((name) => `\`${name}\``)
    const message = `No house style \`${style}\``
    const hint = `there is ${known.join(', ')}`
    diagnostics.push(report(configUnknown, {message, place: placeOf(['style']), hint}))
  }
  diagnostics.push(...unknownLikenesses(library), ...unknownLintRules(config))
  const forbidding = forbiddingRules(config, library)
  diagnostics.push(...forbidding.diagnostics)
  if (diagnostics.length > 0) return {diagnostics}
  const agreements = Object.fromEntries(
    Object.entries(library.agreements).map(([kind, agreement]) => [
      kind,
      style === undefined ? agreement : {...agreement, style},
    ]),
  )
  const rules = [...library.rules, ...(forbidding.value ?? [])]
  const {lint: lintLevels} = config
  return {value: withLikeKinds({...library, agreements, rules, lintLevels}), diagnostics}
}

/** Only what lint finds can be less than an error: all else keeps a contract from being drafted at all. */
function unknownLintRules({lint, placeOf}: LibraryConfig): readonly Diagnostic[] {
  return Object.keys(lint).flatMap((code) => {
    if (lintRules.some((rule) => rule.code === code)) return []
    const message = `No rule of lint \`${code}\``
    const hint = 'docs/diagnostics.md lists them'
    return [report(configUnknown, {message, place: placeOf(['lint', code]), hint})]
  })
}

/** A kind is like one that is like no other itself. */
function unknownLikenesses({agreements}: Library): readonly Diagnostic[] {
  return Object.values(agreements).flatMap(({like, place}) => {
    const other =
      like !== undefined && Object.hasOwn(agreements, like) ? agreements[like] : undefined
    if (like === undefined || (other && other.like === undefined)) return []
    const message = `No kind \`${like}\` that another could be like`
    return [report(configUnknown, {message, place})]
  })
}
