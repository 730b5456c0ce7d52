import {draftContract, type Parameter, parametersOf} from '@ringfence/generator'
import type {ClauseTemplate, Json, JsonObject, Library, Position} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {sectionText} from '../section-text.ts'
import {unknownName} from '../unknown-name.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'

/** Prints one clause for a reader: what it is for, what it takes, and how it reads in each position. */
export async function clause(id: string, context: Context): Promise<ExitCode> {
  const {host, resources, format} = context
  if (format !== 'json' && format !== 'text')
    throw new UsageError(`A clause is printed as text or json, not as ${format}`)
  const library = await resources.library()
  const found = Object.hasOwn(library.clauses, id) ? library.clauses[id] : undefined
  if (!found) {
    const known = Object.keys(library.clauses)
    const elsewhere = '`ringfence clauses` lists them'
    throw new UsageError(unknownName(`No clause \`${id}\``, id, known, elsewhere))
  }
  const {schema} = await resources.dealSchema()
  const parameters = found.reads.flatMap((path) => parametersOf(schema, path))
  const texts = await textsOf(found, library, context)
  await host.stdout(
    format === 'json'
      ? `${JSON.stringify({...summaryOf(found), parameters, texts}, null, 2)}\n`
      : asText(found, parameters, texts),
  )
  return 0
}

function summaryOf({id, family, title, version, purpose, protects, positions}: ClauseTemplate) {
  return {id, family, title, version, purpose, protects, positions}
}

/** How the clause reads in each position, drafted from the smallest example that prints it there. */
async function textsOf(
  {id, positions}: ClauseTemplate,
  library: Library,
  {resources}: Context,
): Promise<Readonly<Record<string, string>>> {
  const schema = await resources.dealSchema()
  const examples = examplesWith(id, library)
  const texts: Record<string, string> = {}
  for (const {name} of positions) {
    const set = [
      {pointer: '/stance', value: name},
      {pointer: '/positions', value: '{}'},
    ]
    for (const [file, text] of examples) {
      const {value} = draftContract({
        deal: {file, text},
        schema,
        library,
        tool: '',
        set,
        despiteRules: true,
      })
      const section = value?.contract.sections.find((each) => each.id === id)
      if (!value || !section) continue
      texts[name] = await sectionText(value, section)
      break
    }
  }
  return texts
}

/** The example deals whose kind has the clause, the smallest first. */
function examplesWith(
  id: string,
  {agreements, examples}: Library,
): readonly (readonly [string, string])[] {
  const folders = Object.values(agreements)
    .filter(({sections}) => sections.some((section) => section.clause === id))
    .map(({place}) => place.file.replace(/agreement\.yaml$/, 'deals/'))
  return Object.entries(examples)
    .filter(([file]) => folders.some((folder) => file.startsWith(folder)))
    .toSorted(([, a], [, b]) => a.length - b.length)
}

function asText(
  found: ClauseTemplate,
  parameters: readonly Parameter[],
  texts: Readonly<Record<string, string>>,
): string {
  const {id, family, title, version, purpose, protects, positions} = found
  const serves = Object.entries(protects).map(
    ([requirement, anchors]) =>
      `  ${requirement}: ${anchors.map((anchor) => `#${anchor}`).join(', ') || 'as a whole'}`,
  )
  const lines = [
    `${title ?? id} (\`${id}\`, family ${family}, version ${version})`,
    purpose,
    ...(serves.length > 0 ? ['', 'Serves', ...serves] : []),
    '',
    'Parameters',
    ...parameters.flatMap(parameterLines),
    ...positions.flatMap((position) => positionLines(position, positions, texts)),
  ]
  return `${lines.join('\n')}\n`
}

function parameterLines({
  path,
  type,
  default: usual,
  positions,
  description,
  rationale,
}: Parameter): readonly string[] {
  const fallback = usual === undefined ? '' : ` = ${valueWords(usual)}`
  const others = Object.entries(positions ?? {}).map(
    ([name, value]) => `${name} ${valueWords(value)}`,
  )
  return [
    `  ${path}: ${type}${fallback}${others.length > 0 ? ` (${others.join(', ')})` : ''}`,
    `    ${description}`,
    ...(rationale === undefined ? [] : [`    Why: ${rationale}`]),
  ]
}

/** A default as a lawyer reads it: `10 businessDays`, `a, b`, `none` for an empty list. */
function valueWords(value: Json): string {
  if (Array.isArray(value)) return value.map(valueWords).join(', ') || 'none'
  if (typeof value !== 'object' || value === null) return String(value)
  const {value: count, unit} = value as JsonObject
  return count === undefined ? JSON.stringify(value) : `${String(count)} ${String(unit)}`
}

function positionLines(
  {name, variant, gives, accept, approver}: Position,
  positions: readonly Position[],
  texts: Readonly<Record<string, string>>,
): readonly string[] {
  const text = texts[name] ?? ''
  const same = positions.find((each) => each.name !== name && texts[each.name] === text)
  const before =
    same &&
    positions.findIndex((each) => each.name === same.name) <
      positions.findIndex((each) => each.name === name)
  return [
    '',
    `${words[name]} (variant \`${variant}\`)`,
    `  Gives: ${gives}`,
    ...(accept === undefined ? [] : [`  Accept: ${accept}`]),
    ...(approver === undefined ? [] : [`  Approved by: ${approver}`]),
    ...(text === ''
      ? ['  No example prints it in this position.']
      : ['', before ? `  Reads as ${words[same.name].toLowerCase()}.` : text.trimEnd()]),
  ]
}

const words: Readonly<Record<Position['name'], string>> = {
  customerFriendly: 'Customer-friendly',
  balanced: 'Balanced',
  vendorFriendly: 'Vendor-friendly',
}
