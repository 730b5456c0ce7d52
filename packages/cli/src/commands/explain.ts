import type {DraftedContract} from '@ringfence/generator'
import {type Explanation, explainContract} from '@ringfence/generator/explain'
import type {ExitCode} from '../exit-code.ts'
import {explanationText} from '../report/explanation-text.ts'
import type {Setting} from '../settings.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {draftDeals} from './draft-deals.ts'

export interface ExplainRequest {
  readonly deal: string
  readonly set: readonly Setting[]
  /** Number or id of a clause or a sub-clause; the whole contract unless given. */
  readonly clause: string | undefined
}

/** Prints why the documents of a deal read as they do: text for people, JSON for programs. */
export async function explain(
  {deal, set, clause}: ExplainRequest,
  context: Context,
): Promise<ExitCode> {
  const {host, resources, format} = context
  if (format !== 'json' && format !== 'text')
    throw new UsageError(`An explanation is printed as text or json, not as ${format}`)
  const [library, schema] = await Promise.all([resources.library(), resources.dealSchema()])
  const explanations: Explanation[] = []
  const explained = (each: DraftedContract) => explainContract(each, {library, schema})
  const findings = await draftDeals([deal], set, {...context, traced: true}, async (documents) => {
    explanations.push(...documents.map(explained))
    return {written: [], diagnostics: []}
  })
  const chosen =
    clause === undefined ? explanations : explanations.map((each) => only(clause, each))
  if (clause !== undefined && explanations.length > 0 && chosen.every(isEmpty))
    throw new UsageError(noClause(clause, explanations))
  const shown = chosen.filter((each) => !isEmpty(each))
  if (shown.length > 0)
    await host.stdout(
      format === 'json'
        ? `${JSON.stringify({documents: shown}, withoutParts, 2)}\n`
        : shown.map((each) => explanationText(each)).join('\n'),
    )
  const errors = findings.diagnostics.filter(({severity}) => severity === 'error')
  return errors.length > 0 ? conclude(findings, context) : 0
}

/** Texts are printed whole: their parts, for programs that show where each word comes from, would double the size. */
function withoutParts(key: string, value: unknown): unknown {
  return key === 'parts' ? undefined : value
}

function isEmpty({sections}: Explanation): boolean {
  return sections.length === 0
}

/** The clause of a number or an id, or the paragraphs of a sub-clause. */
function only(wanted: string, explanation: Explanation): Explanation {
  const name = wanted
    .trim()
    .replace(/^(?:clause|section) /i, '')
    .toLowerCase()
  const isWanted = (label: string) => label.toLowerCase() === name
  const sections = explanation.sections.flatMap((section) => {
    if (section.id === name || (section.label !== '' && isWanted(section.label))) return [section]
    const within = section.paragraphs.filter(
      ({id, label}) => isPart(id, name) || (label !== '' && isWanted(label)),
    )
    const ids = new Set(within.map(({id}) => id))
    const paragraphs = section.paragraphs.filter(({id}) =>
      [...ids].some((each) => id === each || id.startsWith(`${each}/`)),
    )
    return paragraphs.length > 0 ? [{...section, paragraphs}] : []
  })
  return {...explanation, sections}
}

/** Ids of sub-clauses name their clause and an anchor, those of definitions only themselves. */
function isPart(id: string, name: string): boolean {
  return id.toLowerCase() === name || id.toLowerCase().startsWith(`${name}/`)
}

function noClause(wanted: string, explanations: readonly Explanation[]): string {
  const known = explanations.flatMap(({sections}) =>
    sections.map(({id, label}) => (label === '' ? `\`${id}\`` : `${label} (\`${id}\`)`)),
  )
  return `No clause \`${wanted}\` in this contract; it has ${known.join(', ')}`
}
