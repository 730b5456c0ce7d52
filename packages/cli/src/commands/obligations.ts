import type {DraftedContract} from '@ringfence/generator'
import {registerOf, writeRegister} from '@ringfence/generator/register'
import {type Diagnostic, report} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {noDates} from '../kinds.ts'
import {put} from '../put.ts'
import {readHolidays} from '../read-holidays.ts'
import {refuseOverwrite} from '../refuse-overwrite.ts'
import {chosenTarget, type RegisterTarget} from '../register-target.ts'
import type {Setting} from '../settings.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {draftDeals} from './draft-deals.ts'

export interface ObligationsRequest {
  readonly deal: string
  readonly set: readonly Setting[]
  readonly to: RegisterTarget | undefined
  /** A file, or `-` for standard output. */
  readonly output: string | undefined
  /** A file of public holidays. */
  readonly holidays: string | undefined
}

/** Writes the register of the duties that a deal's contract, or its bundle, creates. */
export async function obligations(
  request: ObligationsRequest,
  context: Context,
): Promise<ExitCode> {
  const {deal, set, output = '-', holidays} = request
  const target = chosenTarget(request.to, output)
  refuseOverwrite(output, [deal, holidays])
  const days = holidays === undefined ? undefined : await readHolidays(holidays, context.host)
  if (days && !days.value)
    return conclude(
      {diagnostics: days.diagnostics, sources: new Map(), written: [], deals: 1, failed: 1},
      context,
    )
  const library = await context.resources.library()
  const findings = await draftDeals([deal], set, context, async (documents) => {
    const register = registerOf(documents, {library, holidays: days?.value ?? []})
    const dated = register.obligations.some(({dates}) => dates.length > 0)
    if (target === 'ics' && !dated) return {written: [], diagnostics: [withoutDates(documents)]}
    const bytes = new TextEncoder().encode(writeRegister(register, target))
    const problem = await put(output, bytes, context.host)
    return problem
      ? {written: [], diagnostics: [problem]}
      : {written: output === '-' ? [] : [output], diagnostics: []}
  })
  return conclude(findings, context)
}

function withoutDates([first]: readonly DraftedContract[]): Diagnostic {
  const place = first?.deal.placeOf('/dates/effective')
  const message = 'No duty has a date, so that the calendar would be empty'
  const hint = 'give `dates.effective`, in the deal or with `--set /dates/effective=2026-03-01`'
  return report(noDates, {message, hint, ...(place ? {place} : {})})
}
