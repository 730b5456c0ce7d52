import {join, relative, resolve, sep} from 'node:path'
import type {TemplateTestInput, Tested} from '@ringfence/generator/library'
import {type Diagnostic, hasErrors} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {findLibrary, type LibraryFolder} from '../library/find-library.ts'
import {loadLibrary, readTestFiles} from '../library/load-library.ts'
import {ownTested, withinOwn} from '../organisation/within-own.ts'
import {put} from '../put.ts'
import {jsonTestReport} from '../tests/json-test-report.ts'
import {junitTestReport} from '../tests/junit-test-report.ts'
import {hasFailed, type TestFindings} from '../tests/test-report.ts'
import type {TestTarget} from '../tests/test-targets.ts'
import {textTestReport} from '../tests/text-test-report.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'

export interface TestRequest {
  /** Clause folders or test files; all of the library where none is named. */
  readonly paths: readonly string[]
  readonly update: boolean
  readonly coverage: boolean
  readonly minCoverage?: number | undefined
  readonly smoke: boolean
  readonly watch: boolean
  readonly to?: TestTarget | undefined
  readonly output: string
}

/** Runs the tests beside the clauses of a library on disk, once or on every save. */
export async function test(request: TestRequest, context: Context): Promise<ExitCode> {
  const {host} = context
  checkRequest(request)
  for (const path of request.paths)
    if (!(await host.exists(path))) throw new UsageError(`No file or folder \`${path}\``)
  const folder = ownFolder(request, context) ?? (await findLibrary(request.paths, host))
  if (!folder)
    throw new UsageError(
      request.paths.length > 0
        ? `No library of templates at ${request.paths.join(', ')}, or around it`
        : 'No library of templates in this folder: name one, or one of its clauses',
    )
  const first = await runOnce(request, folder, context)
  if (!request.watch) return first
  if (!host.watch) throw new UsageError('Nothing can be watched here')
  const schemas = join(folder.root, '..', 'schemas')
  const watched = [folder.root, ...((await host.isDirectory(schemas)) ? [schemas] : [])]
  await host.stderr('Watching; interrupt to end\n')
  let last = first
  for await (const paths of host.watch(watched)) {
    const changed = paths.map((path) => relative(folder.root, path).split(sep).join('/'))
    await host.stderr(`\nChanged: ${changed.join(', ')}\n`)
    last = await runOnce(request, {...folder, within: affected(changed, folder)}, context)
  }
  return last
}

/** The library of the organisation whose configuration was found, if the paths are in it: its own clauses. */
function ownFolder({paths}: TestRequest, {organisation}: Context): LibraryFolder | undefined {
  const within = organisation && withinOwn(paths, organisation)
  if (!organisation || !within) return undefined
  const named = within.length > 0 && !within.includes('')
  return {root: organisation.root, within: named ? within : ownTested(organisation)}
}

/** A library on disk, or that of the organisation over the shipped one, as its files are now. */
async function load(folder: LibraryFolder, context: Context): ReturnType<typeof loadLibrary> {
  const {organisation} = context
  if (!organisation || folder.root !== organisation.root) return loadLibrary(folder, context)
  const {withOrganisation} = await import('../organisation/with-organisation.ts')
  const below = {...context, resources: organisation.shipped}
  const {value, diagnostics} = await withOrganisation(organisation.configFile, below)
  if (!value) return {diagnostics, files: organisation.files}
  const {resources} = value
  const [library, schema, eventSchema] = await Promise.all([
    resources.library(),
    resources.dealSchema(),
    resources.eventSchema(),
  ])
  return {value: {library, schema, eventSchema}, diagnostics, files: organisation.files}
}

function checkRequest({watch, to = 'text', output, minCoverage}: TestRequest): void {
  if (watch && (to !== 'text' || output !== '-'))
    throw new UsageError('`--watch` prints text to standard output: leave out `--to` and `-o`')
  if (minCoverage !== undefined && !(minCoverage >= 0 && minCoverage <= 100))
    throw new UsageError('`--min-coverage` is a percentage, from 0 to 100')
}

/** A change in clauses is tested there; any other may show in all of them. */
function affected(changed: readonly string[], {within}: LibraryFolder): readonly string[] {
  const folders = changed.map(
    (path) => /^(?:clauses|schedules|letters)\/[^/]+(?=\/)/.exec(path)?.[0],
  )
  if (folders.some((folder) => folder === undefined)) return within
  const own = [...new Set(folders.filter((folder) => folder !== undefined))]
  return own.filter((folder) => within.some((path) => touches(path, folder)))
}

async function runOnce(
  request: TestRequest,
  folder: LibraryFolder,
  context: Context,
): Promise<ExitCode> {
  const {compileKinds, testKinds, testTemplates} = await import('@ringfence/generator/library')
  const [loaded, files] = await Promise.all([load(folder, context), readTestFiles(folder, context)])
  const sources = new Map(Object.entries({...loaded.files, ...files}))
  const report = (diagnostics: readonly Diagnostic[]) =>
    conclude(
      {diagnostics, sources, written: [], deals: 1, failed: hasErrors(diagnostics) ? 1 : 0},
      context,
      [...compileKinds, ...testKinds],
    )
  if (!loaded.value) return report(loaded.diagnostics)
  const {library, schema, eventSchema} = loaded.value
  const chosen = chosenTests(folder, files, library)
  const {smoke, update} = request
  const tested = testTemplates({library, schema, eventSchema, ...chosen, smoke, update})
  const unwritten = await writeGoldens(tested, folder, context)
  const problems = [...tested.diagnostics, ...unwritten, ...(await write(request, tested, context))]
  if (problems.length > 0) await report(problems)
  const passed = problems.length === 0 && !tested.results.some(hasFailed)
  return passed && (await isCovered(tested, request)) ? 0 : 1
}

type Chosen = Pick<TemplateTestInput, 'files' | 'clauses' | 'rules' | 'partial'>

/** The clauses that stand at or around the paths, and of their test files those at the paths. */
function chosenTests(
  {within}: LibraryFolder,
  files: Readonly<Record<string, string>>,
  {clauses, glossary, rules}: TemplateTestInput['library'],
): Chosen {
  const ids = Object.values(clauses).flatMap(({id, place}) => {
    const own = place.file.slice(0, place.file.lastIndexOf('/'))
    return within.some((path) => touches(path, own)) ? [id] : []
  })
  const definitions = Object.values(glossary).flatMap(({id, file}) =>
    within.some((path) => touches(path, file) || touches(path, testsBeside(file)))
      ? [`definition-${id}`]
      : [],
  )
  // The tests of a definition stand beside its file.
  const exact = (file: string) =>
    within.some((path) => touches(path, file) || touches(testsBeside(path), file))
  // A golden text is no test: it goes with those of its folder.
  const kept = Object.entries(files).filter(([file]) => file.endsWith('.txt') || exact(file))
  const known = within.includes('') ? {} : {clauses: [...ids, ...definitions]}
  const ruled = rules.filter(({place}) => exact(place.file))
  return {
    files: Object.fromEntries(kept),
    ...known,
    rules: ruled.map(({id}) => id),
    partial: kept.length < Object.keys(files).length,
  }
}

/** The tests of a definition; any other path stays. */
function testsBeside(path: string): string {
  return path.replace(/^(definitions\/[^/]+)\.md$/, '$1.test.yaml')
}

/** Whether one path is the other, or around or below it. */
function touches(a: string, b: string): boolean {
  return a === '' || a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
}

async function writeGoldens(
  {goldens}: Tested,
  {root}: LibraryFolder,
  {host}: Context,
): Promise<readonly Diagnostic[]> {
  const faults: Diagnostic[] = []
  for (const [path, text] of Object.entries(goldens)) {
    const fault = await put(resolve(root, path), new TextEncoder().encode(text), host)
    if (fault) faults.push(fault)
    else await host.stderr(`Wrote ${path}\n`)
  }
  return faults
}

async function write(
  {to = 'text', output, coverage, minCoverage: least}: TestRequest,
  tested: Tested,
  {host, quiet}: Context,
): Promise<readonly Diagnostic[]> {
  const findings: TestFindings = {tested, coverage, least}
  const colour = output === '-' && host.terminal && !host.env['NO_COLOR']
  const texts: Readonly<Record<TestTarget, () => string>> = {
    text: () => textTestReport(findings, {colour, quiet}),
    junit: () => junitTestReport(findings),
    json: () => jsonTestReport(findings),
  }
  const fault = await put(output, new TextEncoder().encode(texts[to]()), host)
  if (output !== '-' && !fault) await host.stderr(textTestReport(findings, {colour: false, quiet}))
  return fault ? [fault] : []
}

async function isCovered({coverage}: Tested, {minCoverage: least}: TestRequest): Promise<boolean> {
  if (least === undefined) return true
  const {percentOf, totalOf} = await import('@ringfence/generator/library')
  const texts = percentOf(totalOf(coverage.map((each) => each.texts)))
  const branches = percentOf(totalOf(coverage.map((each) => each.branches)))
  return texts >= least && branches >= least
}
