import {
  type Json,
  near,
  type ObligatedBy,
  type ObligatedSide,
  type ObligationTemplate,
  type Rider,
  report,
  type Variant,
  type When,
} from '@ringfence/model'
import {anchorsOf} from '../words-of.ts'
import {checkWhen} from './check-when.ts'
import {allowedValues, entryScope, type FieldScope, fieldAt, rootScope} from './fields.ts'
import {manifestFault} from './kinds.ts'
import {missingField} from './missing-field.ts'
import {checkObligationKeys, type Declaration, type Fail} from './obligation-keys.ts'
import type {ManifestSource} from './read-clause.ts'
import type {Manifest} from './read-manifest.ts'
import {readObligationTime} from './read-obligation-time.ts'
import {readCondition, readShortText} from './read-short-text.ts'

const sides: readonly ObligatedSide[] = ['customer', 'vendor', 'both', 'receivingParty', 'anyParty']

/** The texts of a clause, whose anchors declarations name. */
interface ClauseTexts {
  readonly variants: readonly Variant[]
  readonly riders: readonly Rider[]
}

/** Reads the duties that a clause declares; every fault of every declaration is reported. */
export function readObligations(
  {value, placeOf}: Manifest,
  texts: ClauseTexts,
  source: ManifestSource,
): readonly ObligationTemplate[] {
  const list = (value['obligations'] ?? []) as readonly Json[]
  const names = new Set<string>()
  return list.flatMap((raw, index) => {
    const place = placeOf(['obligations', index])
    const fail: Fail = (key, message, hint) => {
      const at = key === '' ? place : placeOf(['obligations', index, key])
      source.diagnostics.push(report(manifestFault, {message, place: at, ...(hint ? {hint} : {})}))
    }
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      fail('', 'Unexpected value, expected a declaration with an `id`')
      return []
    }
    const entry = raw as Declaration
    if (!checkObligationKeys(entry, fail)) return []
    const name = `${entry['anchor']}/${entry['id']}`
    const second = `Unexpected second obligation \`${entry['id']}\` of \`${entry['anchor']}\``
    if (names.has(name)) fail('id', second)
    names.add(name)
    checkAnchor(entry, texts, fail)
    if (entry['when'])
      checkWhen(entry['when'] as When, placeOf(['obligations', index, 'when']), source)
    const read = readDeclaration(entry, fail, source)
    return read ? [{...read, place}] : []
  })
}

function readDeclaration(
  entry: Declaration,
  fail: Fail,
  source: ManifestSource,
): Omit<ObligationTemplate, 'place'> | undefined {
  const {id, anchor, when, variants, each, requirement} = entry
  const scope = scopeOf(entry, fail, source)
  const time = scope && readObligationTime(entry, scope, fail)
  const who = scope && readWho(String(entry['who']), scope, fail)
  const what = readShortText(entry, 'what', fail)
  const test = entry['if'] === undefined ? undefined : readCondition(entry, 'if', fail)
  if (!time || !who || !what) return undefined
  return {
    id: String(id),
    anchor: String(anchor),
    who,
    what,
    time,
    ...(when ? {when: when as When} : {}),
    ...(test ? {test} : {}),
    ...(variants ? {variants: variants as readonly string[]} : {}),
    ...(each ? {each: String(each)} : {}),
    ...(requirement ? {requirement: String(requirement)} : {}),
  }
}

function checkAnchor(entry: Declaration, {variants, riders}: ClauseTexts, fail: Fail): void {
  const anchor = String(entry['anchor'])
  const named = entry['variants']
  if (named !== undefined && !Array.isArray(named)) {
    fail('variants', 'Unexpected value of `variants`, expected a list of variants')
    return
  }
  for (const name of named ?? [])
    if (!variants.some(({id}) => id === name)) fail('variants', `Missing variant \`${name}\``)
  const meant = variants.filter(({id}) => !named || named.includes(id))
  const anchors = [...meant, ...riders].flatMap(({body}) => anchorsOf(body))
  if (!anchors.includes(anchor))
    fail('anchor', `Missing anchor \`${anchor}\` in every variant`, near(anchor, anchors))
}

/** What the names in the texts are of: the deal, or the entries of the list that `each` names. */
function scopeOf(entry: Declaration, fail: Fail, {fields}: ManifestSource): FieldScope | undefined {
  const root = rootScope(fields)
  if (entry['each'] === undefined) return root
  const path = String(entry['each'])
  const found = fieldAt(root, pathOf(path))
  if ('schema' in found) return entryScope(root, found.schema)
  fail('each', missingField(path, found.missing), near(found.missing, found.known))
  return undefined
}

function readWho(
  text: string,
  scope: FieldScope,
  fail: Fail,
): ObligatedSide | ObligatedBy | undefined {
  const side = sides.find((each) => each === text)
  if (side) return side
  const found = fieldAt(scope, pathOf(text))
  const allowed = 'schema' in found ? allowedValues(found.schema, scope.root) : undefined
  if (allowed?.includes('customer')) return {path: text}
  fail('who', `Unexpected \`${text}\`, expected ${sides.join(', ')} or a value that names a side`)
  return undefined
}

/** Reads which sub-clauses state a time and no duty, each with the reason. */
export function readNotInRegister(
  {value, placeOf}: Manifest,
  {variants, riders}: ClauseTexts,
  {diagnostics}: ManifestSource,
): Readonly<Record<string, string>> {
  const reasons = (value['notInRegister'] ?? {}) as Record<string, string>
  const anchors = [...variants, ...riders].flatMap(({body}) => anchorsOf(body))
  for (const [anchor, reason] of Object.entries(reasons)) {
    const place = placeOf(['notInRegister', anchor])
    const fail = (message: string) => void diagnostics.push(report(manifestFault, {message, place}))
    if (!anchors.includes(anchor)) fail(`Missing anchor \`${anchor}\` in every variant`)
    if (typeof reason !== 'string' || reason.trim().length < 10)
      fail(`Missing reason for \`${anchor}\``)
  }
  return reasons
}

function pathOf(original: string) {
  return {original, depth: 0, data: false, keys: original.split('.')}
}
