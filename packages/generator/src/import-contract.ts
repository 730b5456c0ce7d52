import {compileSchema, type DealSchema} from '@ringfence/deal'
import {
  type Comparison,
  compareDraft,
  diagnosticOf,
  draftLibrary,
  type Existing,
  findingsOfWords,
  type LibraryDraft,
  type RecognisedContract,
  readSource,
  recognise,
  type SourceDocument,
  type SourceFile,
  writeConfig,
  writeReport,
} from '@ringfence/import'
import {rules} from '@ringfence/lint'
import {
  type Diagnostic,
  formatDiagnostic,
  hasErrors,
  type JsonObject,
  type Library,
  type LintLevel,
  type Result,
} from '@ringfence/model'
import {type LibrarySources, readConfig} from '@ringfence/template/overlay'
import {verifyLibrary} from '@ringfence/verify'
import {compileOverlay} from './compile-overlay.ts'
import {type DraftedContract, draftContract} from './draft-contract.ts'

export interface ImportInput extends SourceFile {
  /** The organisation whose library it becomes. */
  readonly name: string
  /** The library that it lies over, compiled, and the texts of it. */
  readonly library: Library
  readonly sources: LibrarySources
  /** JSON Schema of `ringfence.config.yaml`. */
  readonly configSchema: JsonObject
}

/** The texts of a library by path, the report among them. */
export interface ImportedLibrary {
  readonly files: Readonly<Record<string, string>>
  /** As deals name it. */
  readonly kind: string
  /** Path of the example deal. */
  readonly deal: string
}

/**
 * Turns a contract into a library, and proves it: the library is compiled over the one below, its example deal is
 * drafted, and what reads otherwise than the source is reported.
 */
export async function importContract(input: ImportInput): Promise<Result<ImportedLibrary>> {
  const {value: source, diagnostics} = readSource(input)
  if (!source) return {diagnostics}
  const recognised = recognise(source)
  const existing = existingIn(input)
  const first = await tryOut(draftLibrary(recognised, {existing, glossary: true}), input)
  // A glossary prints what is used, in alphabetical order: where that is not what the source has, its list stays text.
  const tried = printsGlossary(first)
    ? first
    : await tryOut(draftLibrary(recognised, {existing, glossary: false}), input)
  return conclude({source, recognised, tried}, input)
}

/** A library with what came of it. */
interface Tried {
  readonly draft: LibraryDraft
  readonly library: Library
  readonly schema: DealSchema
  readonly drafted: DraftedContract
  /** What lint says of the draft. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Every rule of lint is a warning while a library is tried. */
const lenient: Readonly<Record<string, LintLevel>> = Object.fromEntries(
  rules.map(({code}) => [code, 'warning']),
)

async function tryOut(
  draft: LibraryDraft,
  {sources, configSchema, name}: ImportInput,
): Promise<Tried> {
  const {files} = draft
  const text = writeConfig({name, lint: {}})
  const config = readConfig({file: 'ringfence.config.yaml', text, schema: configSchema})
  const compiled =
    config.value && (await compileOverlay({config: config.value, files}, {sources, digest: ''}))
  if (!compiled?.value) throw refused([...config.diagnostics, ...(compiled?.diagnostics ?? [])])
  const {schema: bundled, derived} = compiled.value
  const schema = await compileSchema(bundled, derived)
  const library = {...compiled.value.library, lintLevels: lenient}
  const deal = {file: draft.deal, text: draft.files[draft.deal] ?? ''}
  const drafted = draftContract({deal, schema, library, tool: ''})
  if (!drafted.value) throw refused(drafted.diagnostics)
  const {value, diagnostics} = drafted
  return {draft, library, schema, drafted: value, diagnostics}
}

/**
 * Rules of lint that the words of a library break, with the number of places. The example deal has every word; only
 * clauses with text that may go read otherwise in other deals.
 */
function lintOf({draft, library, schema, diagnostics}: Tried): Readonly<Record<string, number>> {
  const verified = verifyLibrary({library, schema, clauses: draft.conditional})
  if (hasErrors(verified.diagnostics)) throw refused(verified.diagnostics)
  return brokenRules(onlyOwn([...diagnostics, ...verified.diagnostics], draft.files))
}

/** What is written here always compiles; a library that does not is a fault of ours. */
function refused(diagnostics: readonly Diagnostic[]): Error {
  const errors = diagnostics.filter(({severity}) => severity === 'error').map(formatDiagnostic)
  return new Error(`The imported library is refused:\n${errors.slice(0, 10).join('\n')}`)
}

function onlyOwn(
  diagnostics: readonly Diagnostic[],
  files: Readonly<Record<string, string>>,
): readonly Diagnostic[] {
  return diagnostics.filter(({place}) => place !== undefined && Object.hasOwn(files, place.file))
}

/** Rules that would be errors, each with the number of its places. */
function brokenRules(diagnostics: readonly Diagnostic[]): Readonly<Record<string, number>> {
  const errors = new Set(rules.filter(({severity}) => severity === 'error').map(({code}) => code))
  const places = new Map<string, Set<string>>()
  for (const {code, place, message} of diagnostics) {
    if (!errors.has(code)) continue
    const found = places.get(code) ?? new Set()
    places.set(
      code,
      found.add(`${place?.file}:${place?.start?.line}:${place?.start?.column} ${message}`),
    )
  }
  return Object.fromEntries([...places].map(([code, found]) => [code, found.size]))
}

/** Whether the glossary prints the definitions of the source in their order, and no others. */
function printsGlossary({draft, drafted}: Tried): boolean {
  if (draft.glossary.length === 0) return true
  const {sections} = drafted.contract
  const printed = sections.flatMap(({children}) =>
    children.flatMap(function entries(block): readonly string[] {
      if (block.type === 'item') return block.children.flatMap(entries)
      return block.type === 'definitions'
        ? block.entries.map(({id}) => id.replace('definition:', ''))
        : []
    }),
  )
  return printed.join(' ') === draft.glossary.join(' ')
}

interface Outcome {
  readonly source: SourceDocument
  readonly recognised: RecognisedContract
  readonly tried: Tried
}

function conclude(
  {source, recognised, tried}: Outcome,
  {name, configSchema, file}: ImportInput,
): Result<ImportedLibrary> {
  const {draft, drafted} = tried
  const lint = lintOf(tried)
  const compared = {source, recognised, glossaryAt: draft.glossaryAt}
  const comparison: Comparison = compareDraft(compared, drafted.contract, drafted.facts)
  const files = {
    'ringfence.config.yaml': writeConfig({name, lint}),
    'ringfence.config.schema.json': `${JSON.stringify(configSchema, null, 2)}\n`,
    ...draft.files,
    'import-report.md': writeReport({recognised, draft, comparison, lint}),
  }
  const findings = [...recognised.findings, ...findingsOfWords(comparison)]
  const diagnostics = findings
    .toSorted((a, b) => a.at.paragraph - b.at.paragraph)
    .map((finding) => diagnosticOf(finding, file))
  return {value: {files, kind: draft.kind, deal: draft.deal}, diagnostics}
}

function existingIn({library, sources}: ImportInput): Existing {
  return {
    clauses: Object.keys(library.clauses),
    kinds: Object.keys(sources.files).flatMap(
      (path) => /^agreements\/([^/]+)\//.exec(path)?.[1] ?? [],
    ),
    definitions: Object.fromEntries(
      Object.values(library.glossary).map(({term, id}) => [term, id]),
    ),
  }
}
