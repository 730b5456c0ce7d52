import type {
  Agreement,
  ClauseTemplate,
  DefinitionTemplate,
  Diagnostic,
  JsonObject,
  Library,
  Notice,
  Result,
} from '@ringfence/model'
import {hasErrors} from '@ringfence/model'
import {termsOf} from '../words-of.ts'
import {checkFields} from './check-fields.ts'
import {checkObligations} from './check-obligations.ts'
import {checkSections} from './check-sections.ts'
import {readAgreement} from './read-agreement.ts'
import {readClause} from './read-clause.ts'
import {readDefinition} from './read-definition.ts'
import {readDiligence} from './read-diligence.ts'
import {readManifest} from './read-manifest.ts'
import {readNotice} from './read-notice.ts'
import {readProtection} from './read-protection.ts'
import {readRules} from './read-rules.ts'
import {readStyles} from './read-styles.ts'
import {readSuppressions} from './read-suppressions.ts'

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
export function compileLibrary({
  files,
  fields,
  ruleSchema,
  styleSchema,
  protectionSchema,
  digest,
}: LibrarySource): Result<Library> {
  const diagnostics: Diagnostic[] = []
  const vocabularies = readVocabularies(files, diagnostics)
  const source = {files, fields, diagnostics}
  const clauses: Record<string, ClauseTemplate> = {}
  for (const file of matching(files, /^(clauses|schedules|letters)\/[^/]+\/clause\.yaml$/)) {
    const clause = readClause(file, source)
    if (clause) clauses[clause.id] = clause
  }
  const glossary: Record<string, DefinitionTemplate> = {}
  for (const file of matching(files, /^definitions\/[^/]+\.md$/)) {
    const definition = readDefinition(file, files[file] ?? '', diagnostics)
    if (definition) glossary[definition.id] = definition
  }
  const texts = [
    ...Object.values(clauses).flatMap(({variants, riders}) => [...variants, ...riders]),
    ...Object.values(glossary),
  ]
  for (const {file, body} of texts) checkFields(body, {file, fields, vocabularies, diagnostics})
  for (const {file, body} of texts)
    checkSections(body, {file, known: Object.keys(clauses), diagnostics})
  for (const clause of Object.values(clauses))
    checkObligations(clause, {fields, vocabularies, diagnostics})
  const agreements: Record<string, Agreement> = {}
  for (const file of matching(files, /^agreements\/[^/]+\/agreement\.yaml$/)) {
    const agreement = readAgreement(file, {...source, clauses})
    if (agreement) agreements[agreement.kind] = agreement
  }
  const notices: Record<string, Notice> = {}
  for (const file of matching(files, /^notices\/[^/]+\/notice\.yaml$/)) {
    const notice = readNotice(file, {...source, clauses})
    if (notice) notices[notice.kind] = notice
  }
  const styles = readStyles(matching(files, /^styles\/[^/]+\.yaml$/), {
    files,
    styleSchema,
    diagnostics,
  })
  const examples = textsOf(files, /^agreements\/[^/]+\/deals\/[^/]+\.(yaml|json)$/)
  const events = textsOf(files, /^notices\/[^/]+\/events\/[^/]+\.(yaml|json)$/)
  const regions = readRegions(files, diagnostics)
  const rules = readRules(matching(files, /^rules\/[^/]+\.yaml$/), {
    ...source,
    clauses,
    examples,
    regions,
    ruleSchema,
  })
  const protection = readProtection(matching(files, /^protection\/[^/]+\.yaml$/), {
    ...source,
    clauses,
    agreements,
    protectionSchema,
    ruleSchema,
  })
  const library: Library = {
    digest,
    agreements,
    notices,
    clauses,
    glossary,
    terms: definedTerms(clauses, glossary),
    vocabularies,
    styles,
    diligence: readDiligence(files, fields, diagnostics),
    suppressions: Object.entries(files).flatMap(([file, text]) =>
      readSuppressions(file, text, diagnostics),
    ),
    rules,
    protection,
    regions,
    examples,
    events,
  }
  return hasErrors(diagnostics) ? {diagnostics} : {value: library, diagnostics}
}

function definedTerms(
  clauses: Readonly<Record<string, ClauseTemplate>>,
  glossary: Readonly<Record<string, DefinitionTemplate>>,
): readonly string[] {
  const inPlace = Object.values(clauses).flatMap(({variants, riders}) =>
    [...variants, ...riders].flatMap(({body}) => termsOf(body)),
  )
  return [...new Set([...Object.values(glossary).map(({term}) => term), ...inPlace])].sort()
}

/** Names in a fixed order, so that the same files give the same library and the same diagnostics. */
function matching(files: Readonly<Record<string, string>>, pattern: RegExp): readonly string[] {
  return Object.keys(files)
    .filter((file) => pattern.test(file))
    .sort()
}

function textsOf(
  files: Readonly<Record<string, string>>,
  pattern: RegExp,
): Readonly<Record<string, string>> {
  return Object.fromEntries(matching(files, pattern).map((file) => [file, files[file] ?? '']))
}

function readVocabularies(
  files: Readonly<Record<string, string>>,
  diagnostics: Diagnostic[],
): Record<string, Record<string, string>> {
  const vocabularies: Record<string, Record<string, string>> = {}
  for (const file of matching(files, /^vocabularies\/[^/]+\.yaml$/)) {
    const codes = readManifest({file, text: files[file] ?? ''}, 'words', diagnostics)
    if (codes) vocabularies[nameOf(file)] = codes.value as Record<string, string>
  }
  return vocabularies
}

/** `regions.yaml`: lists of country codes by the code that rules name them by. */
function readRegions(
  files: Readonly<Record<string, string>>,
  diagnostics: Diagnostic[],
): Library['regions'] {
  const file = 'regions.yaml'
  if (files[file] === undefined) return {}
  const regions = readManifest({file, text: files[file]}, 'lists', diagnostics)
  return (regions?.value ?? {}) as Record<string, string[]>
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'))
}
