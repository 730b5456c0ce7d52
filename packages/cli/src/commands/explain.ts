import type {DraftedContract} from '@ringfence/generator'
import {type Explanation, explainContract} from '@ringfence/generator/explain'
import type {ExitCode} from '../exit-code.ts'
import {explainedPart, noPart} from '../explained-part.ts'
import {explanationText} from '../report/explanation-text.ts'
import type {Setting} from '../settings.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {draftDeals} from './draft-deals.ts'

export interface ExplainRequest {
  readonly deal: string
  readonly set: readonly Setting[]
  /** Number, id or heading of a clause, or a part of one; the whole contract unless given. */
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
    clause === undefined ? explanations : explanations.map((each) => explainedPart(clause, each))
  if (clause !== undefined && explanations.length > 0 && chosen.every(isEmpty))
    throw new UsageError(noPart(clause, explanations))
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
