import {type DraftedContract, draftContract} from '@ringfence/generator'
import type {Diagnostic, Result, Section, Stance} from '@ringfence/model'
import {clauseNamed, noClause} from '../clause-named.ts'
import type {ExitCode} from '../exit-code.ts'
import {readInput} from '../read-input.ts'
import {sectionText} from '../section-text.ts'
import type {Setting} from '../settings.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'

export interface CompareRequest {
  readonly deal: string
  readonly set: readonly Setting[]
  /** Number, id or heading of the only clause to compare. */
  readonly clause: string | undefined
}

const stances: readonly Stance[] = ['customerFriendly', 'balanced', 'vendorFriendly']

/**
 * Drafts one deal in all three positions and prints, clause by clause, the lines that the customer's best has and
 * another has not, and the reverse. What the deal sets itself stays the same in all three. A position that a rule of
 * law forbids is compared all the same, and the rule is named.
 */
export async function comparePositions(
  {deal: path, set, clause}: CompareRequest,
  context: Context,
): Promise<ExitCode> {
  const {host, resources, format} = context
  if (format !== 'json' && format !== 'text')
    throw new UsageError(`A comparison is printed as text or json, not as ${format}`)
  if (set.some(({pointer}) => pointer === '/stance'))
    throw new UsageError('Every position is compared: leave out `--set /stance=…`')
  const [library, schema] = await Promise.all([resources.library(), resources.dealSchema()])
  const input = await readInput(path, host)
  const asked = input.value && {deal: input.value, schema, library, tool: '', despiteRules: true}
  const draftIn = (more: readonly Setting[]) =>
    asked && draftContract({...asked, set: [...set, ...more]})
  const diagnostics: Diagnostic[] = [...input.diagnostics]
  const drafts = new Map<Stance, DraftedContract>()
  for (const stance of stances) {
    const drafted = draftIn([{pointer: '/stance', value: stance}])
    if (drafted) diagnostics.push(...worthTelling(drafted, stance))
    if (drafted?.value) drafts.set(stance, drafted.value)
  }
  const sources = new Map(
    input.value ? [[input.value.file, new TextDecoder().decode(input.value.text)]] : [],
  )
  const findings = {diagnostics: onceEach(diagnostics), sources, written: [], deals: 1}
  if (drafts.size < stances.length) return conclude({...findings, failed: 1}, context)
  // Clauses come and go: a number is that of the contract in the deal's own position.
  const named =
    clause === undefined ? undefined : idOf(clause, [draftIn([])?.value, ...drafts.values()])
  const texts = new Map<Stance, ReadonlyMap<string, ClauseText>>()
  for (const [stance, drafted] of drafts) texts.set(stance, await clauseTexts(drafted, named))
  const changes = changesBetween(texts)
  await host.stdout(format === 'json' ? `${JSON.stringify(changes, null, 2)}\n` : asText(changes))
  return diagnostics.length === 0 ? 0 : conclude({...findings, failed: 0}, context)
}

/** The id of the clause that is named, which at least one of the contracts must have. */
function idOf(clause: string, drafts: readonly (DraftedContract | undefined)[]): string {
  const sections = drafts.flatMap((drafted) =>
    (drafted ? comparedIn(drafted) : []).map(({id, title}) => ({
      id,
      label: drafted?.facts.labels.get(id)?.full ?? '',
      ...(title === undefined ? {} : {title}),
    })),
  )
  const named = clauseNamed(clause, sections)
  if (named) return named.id
  throw new UsageError(noClause(clause, sections))
}

/** Errors; those of rules as warnings that name the position, since nothing is signed here. */
function worthTelling(
  {value, diagnostics}: Result<DraftedContract>,
  stance: Stance,
): readonly Diagnostic[] {
  const errors = diagnostics.filter(({severity}) => severity === 'error')
  if (!value) return errors
  return errors.map((error) => ({
    ...error,
    severity: 'warning',
    message: `With the stance \`${stance}\`: ${error.message}`,
  }))
}

/** What is wrong with a deal is wrong in every position. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter((each) => {
    const told = JSON.stringify(each)
    return !seen.has(told) && seen.add(told)
  })
}

interface ClauseText {
  readonly title: string
  /** One sub-clause, or line of one, an entry. */
  readonly lines: readonly string[]
}

interface Change {
  readonly clause: string
  readonly title: string
  readonly against: Stance
  /** Lines of the customer-friendly text that this one lacks. */
  readonly gone: readonly string[]
  /** Lines that it has instead. */
  readonly instead: readonly string[]
}

/** The texts of all clauses, or of one. */
async function clauseTexts(
  drafted: DraftedContract,
  only: string | undefined,
): Promise<ReadonlyMap<string, ClauseText>> {
  const found = new Map<string, ClauseText>()
  for (const section of comparedIn(drafted)) {
    if (only !== undefined && section.id !== only) continue
    found.set(section.id, {
      title: section.title ?? section.id,
      lines: linesOf(await sectionText(drafted, section, Number.POSITIVE_INFINITY)),
    })
  }
  return found
}

function comparedIn({contract}: DraftedContract): readonly Section[] {
  return contract.sections.filter(({role}) => role !== 'cover' && role !== 'execution')
}

/** Paragraphs without their numbers: a number that moves is no change. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .map((line) => line.replace(/^(?:\d+(?:\.\d+)*\.?|\([a-z]+\)) /, ''))
    .filter((line) => line !== '')
}

function changesBetween(
  texts: ReadonlyMap<Stance, ReadonlyMap<string, ClauseText>>,
): readonly Change[] {
  const best = texts.get('customerFriendly') ?? new Map<string, ClauseText>()
  const ids = [...new Set([...texts.values()].flatMap((each) => [...each.keys()]))]
  return ids.flatMap((clause) =>
    (['balanced', 'vendorFriendly'] as const).flatMap((against) => {
      const before = best.get(clause)
      const after = texts.get(against)?.get(clause)
      const gone = without(before, after)
      const instead = without(after, before)
      const title = (after ?? before)?.title ?? clause
      return gone.length + instead.length > 0 ? [{clause, title, against, gone, instead}] : []
    }),
  )
}

function without(one: ClauseText | undefined, other: ClauseText | undefined): readonly string[] {
  const known = new Set((other?.lines ?? []).map(numberless))
  return (one?.lines ?? []).filter((line) => !known.has(numberless(line)))
}

/** References change when clauses come and go; that alone is no change of the clause. */
function numberless(line: string): string {
  return line.replaceAll(
    /\b(clause|section|Schedule|paragraph) \d+(?:\.\d+)*(?:\([a-z]+\))*/g,
    '$1',
  )
}

function asText(changes: readonly Change[]): string {
  return changes.length === 0 ? 'All positions read the same\n' : changes.map(inWords).join('\n')
}

function inWords({clause, title, against, gone, instead}: Change): string {
  const lines = [
    `${title} (\`${clause}\`), customer-friendly → ${against === 'balanced' ? 'balanced' : 'vendor-friendly'}`,
    ...gone.map((line) => `  - ${line}`),
    ...instead.map((line) => `  + ${line}`),
  ]
  return `${lines.join('\n')}\n`
}
