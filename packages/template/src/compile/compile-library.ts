import {hasErrors, type JsonObject, type Library, type Result} from '@ringfence/model'
import {compileDocuments} from './compile-documents.ts'
import {compileProtection, compileRules} from './compile-rules.ts'
import {compileTexts} from './compile-texts.ts'
import {readDiligence} from './read-diligence.ts'
import {readManifest} from './read-manifest.ts'
import {readStyles} from './read-styles.ts'
import {readSuppressions} from './read-suppressions.ts'
import {Run} from './run.ts'
import {Steps} from './steps.ts'

export interface LibrarySource {
  /** Text by path, relative to the library's root, with forward slashes. */
  readonly files: Readonly<Record<string, string>>
  /** JSON Schema, self-contained, of everything that templates may read. */
  readonly fields: JsonObject
  /** JSON Schema (2020-12) of the files of `rules/`; a library without rules does not need it. */
  readonly ruleSchema?: JsonObject
  /** JSON Schema (2020-12) of the files of `styles/`; without it they are taken as they are. */
  readonly styleSchema?: JsonObject
  /** JSON Schema (2020-12) of the files of `protection/`; a library without them does not need it. */
  readonly protectionSchema?: JsonObject
  /** SHA-256 over names and bytes of the files. */
  readonly digest: string
}

/** Compiles a folder of templates; every fault of every file is reported at once. */
export function compileLibrary(source: LibrarySource): Result<Library> {
  return libraryCompiler()(source)
}

/**
 * Compiles a library again and again, for those who change it meanwhile: what comes out is what `compileLibrary` gives,
 * but only what a change bears on is done anew. Schemas are the same as before where they are the same objects.
 */
export function libraryCompiler(): (source: LibrarySource) => Result<Library> {
  const steps = new Steps()
  return (source) => {
    steps.begin()
    return compile(new Run(source, steps))
  }
}

function compile(run: Run): Result<Library> {
  const {files, digest} = run.source
  const vocabularies = readVocabularies(run)
  const {clauses, glossary, terms} = compileTexts(run, vocabularies)
  const {agreements, notices} = compileDocuments(run, {clauses})
  const styles = compileStyles(run)
  const examples = run.textsOf(/^agreements\/[^/]+\/deals\/[^/]+\.(yaml|json)$/)
  const events = run.textsOf(/^notices\/[^/]+\/events\/[^/]+\.(yaml|json)$/)
  const {rules, regions} = compileRules(run, {clauses, examples})
  const library: Library = {
    digest,
    agreements,
    notices,
    clauses,
    glossary,
    terms,
    vocabularies,
    styles,
    rules,
    protection: compileProtection(run, {clauses, agreements}),
    regions,
    diligence: compileDiligence(run),
    suppressions: Object.entries(files).flatMap(([file, text]) =>
      readSuppressions(file, text, run.diagnostics),
    ),
    examples,
    events,
  }
  const {diagnostics} = run
  return hasErrors(diagnostics) ? {diagnostics} : {value: library, diagnostics}
}

function readVocabularies(run: Run): Library['vocabularies'] {
  const vocabularies: Record<string, Record<string, string>> = {}
  for (const file of run.matching(/^vocabularies\/[^/]+\.yaml$/)) {
    const text = run.source.files[file] ?? ''
    const codes = run.take(file, {given: {text}, tables: {}}, ({diagnostics}) =>
      readManifest({file, text}, 'words', diagnostics),
    )
    if (codes) vocabularies[nameOf(file)] = codes.value as Record<string, string>
  }
  return vocabularies
}

function compileStyles(run: Run): Library['styles'] {
  const {styleSchema} = run.source
  const files = run.textsOf(/^styles\/[^/]+\.yaml$/)
  return run.take('styles', {given: {styleSchema}, tables: {files}}, readStyles)
}

function compileDiligence(run: Run): Library['diligence'] {
  const {fields} = run.source
  const inputs = {given: {fields}, tables: {files: run.below('diligence')}}
  return run.take('diligence', inputs, ({files, diagnostics}) =>
    readDiligence(files, fields, diagnostics),
  )
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'))
}
