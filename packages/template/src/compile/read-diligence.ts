import {
  type Diagnostic,
  type Diligence,
  type DiligenceCategory,
  type DiligenceCountry,
  type DiligenceTerms,
  type JsonObject,
  near,
  report,
} from '@ringfence/model'
import {fieldAt, rootScope} from './fields.ts'
import {manifestFault} from './kinds.ts'
import {type Manifest, readManifest} from './read-manifest.ts'
import {schemaCheck} from './schema-check.ts'
import {typographicQuotes} from './typographic-quotes.ts'

interface Reading {
  readonly files: Readonly<Record<string, string>>
  /** Schema of everything that templates may read; it defines the files of this folder too. */
  readonly fields: JsonObject
  readonly diagnostics: Diagnostic[]
}

/** Reads `diligence/`: a category in each file, and beside them `terms.yaml` and `countries.yaml`. */
export function readDiligence(
  files: Readonly<Record<string, string>>,
  fields: JsonObject,
  diagnostics: Diagnostic[],
): Diligence {
  const reading = {files, fields, diagnostics}
  const terms = readEntries<DiligenceTerms>('diligence/terms.yaml', 'diligenceTerms', reading)
  const countries = readEntries<DiligenceCountry>(
    'diligence/countries.yaml',
    'diligenceCountry',
    reading,
  )
  const categories = Object.keys(files)
    .filter((file) => /^diligence\/(?!terms|countries)[a-z-]+\.yaml$/.test(file))
    .sort()
    .flatMap((file) => readCategory(file, terms, reading) ?? [])
    .toSorted((a, b) => a.order - b.order)
  checkTerms(terms, reading)
  checkWhole(categories, reading)
  return {categories, terms, countries}
}

type OrderedCategory = DiligenceCategory & {readonly order: number}

function readCategory(
  file: string,
  terms: Readonly<Record<string, DiligenceTerms>>,
  reading: Reading,
): OrderedCategory | undefined {
  const manifest = read(file, reading)
  if (!manifest || !schemaCheck('diligenceCategory', manifest, [], reading)) return undefined
  const category = withQuotes(manifest.value) as unknown as OrderedCategory
  for (const [index, question] of category.questions.entries()) {
    const at = ['questions', index]
    for (const {terms: name} of question.calls)
      if (!Object.hasOwn(terms, name))
        fail(`No terms \`${name}\``, manifest, at, reading, near(name, Object.keys(terms)))
    for (const path of Object.keys(question.when ?? {})) checkPath(path, manifest, at, reading)
    if ((question.answer === 'yesNo') !== (question.good !== undefined))
      fail('A `yesNo` has a `good` answer, and no other question has one', manifest, at, reading)
  }
  return {...category, id: file.replace(/^.*\/|\.yaml$/g, '')}
}

/** `countries` is no value of the deal: it stands for those of the vendor and its people. */
function checkPath(
  path: string,
  manifest: Manifest,
  at: readonly (string | number)[],
  reading: Reading,
): void {
  if (path === 'countries') return
  const template = {original: path, depth: 0, data: false, keys: path.split('.')}
  const found = fieldAt(rootScope(reading.fields), template)
  if ('missing' in found)
    fail(`No value \`${path}\` in deals`, manifest, at, reading, near(found.missing, found.known))
}

function readEntries<Entry>(
  file: string,
  schema: string,
  reading: Reading,
): Readonly<Record<string, Entry>> {
  const manifest = reading.files[file] === undefined ? undefined : read(file, reading)
  if (!manifest) return {}
  const valid = Object.keys(manifest.value).filter((key) =>
    schemaCheck(schema, manifest, [key], reading),
  )
  return Object.fromEntries(
    valid.map((key) => [key, withQuotes(manifest.value[key] ?? {}) as unknown as Entry]),
  )
}

/** Every setting names a value that deals have. */
function checkTerms(terms: Readonly<Record<string, DiligenceTerms>>, reading: Reading): void {
  const manifest = reading.files['diligence/terms.yaml'] && read('diligence/terms.yaml', reading)
  if (!manifest) return
  for (const [name, {settings}] of Object.entries(terms))
    for (const {at} of settings)
      checkPath(at.slice(1).replaceAll('/', '.'), manifest, [name], reading)
}

function checkWhole(categories: readonly DiligenceCategory[], reading: Reading): void {
  if (categories.length === 0) return
  const place = {file: 'diligence', start: {line: 1, column: 1}}
  const complain = (message: string) =>
    void reading.diagnostics.push(report(manifestFault, {message, place}))
  const total = categories.reduce((sum, {weight}) => sum + weight, 0)
  if (total !== 100) complain(`The weights of the categories add up to ${total}, expected 100`)
  const ids = categories.flatMap(({questions}) => questions.map(({id}) => id))
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
    complain(`Two questions have the id \`${id}\``)
}

function read(file: string, {files, diagnostics}: Reading): Manifest | undefined {
  return readManifest({file, text: files[file] ?? ''}, 'values', diagnostics)
}

function fail(
  message: string,
  {placeOf}: Manifest,
  at: readonly (string | number)[],
  {diagnostics}: Reading,
  hint?: string,
): void {
  const place = placeOf(at)
  diagnostics.push(report(manifestFault, {message, place, ...(hint ? {hint} : {})}))
}

/** Words are set with the quotation marks and apostrophes of print, as clause texts are. */
function withQuotes(value: unknown): unknown {
  if (typeof value === 'string') return typographicQuotes()(value)
  if (Array.isArray(value)) return value.map(withQuotes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withQuotes(each)]))
}
