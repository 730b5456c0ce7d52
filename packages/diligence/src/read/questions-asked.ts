import {type Diagnostic, type JsonObject, report} from '@ringfence/model'
import type {AnswerSheet} from '../answers.ts'
import {
  type DiligenceLibrary,
  type Questionnaire,
  questionnaireFor,
  questionnaireOf,
} from '../questionnaire.ts'
import {notAsked} from './kinds.ts'

export interface AskedSheet {
  readonly questionnaire: Questionnaire
  /** Answers to what was not asked. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Which questions a sheet had to answer: those that the deal calls for; without a deal, those that the sheet says it
 * was asked. A Word document was asked what it has fields for, and what every vendor is asked.
 */
export function questionsAsked(
  sheet: AnswerSheet,
  library: DiligenceLibrary,
  {file, view}: {readonly file: string; readonly view?: JsonObject},
): AskedSheet {
  const chosen = view ?? sheet.asked
  const questionnaire = chosen
    ? questionnaireFor(library, chosen)
    : questionnaireOf(library, countriesIn(sheet), ({id, when}, country) => {
        const whole = country === undefined ? id : `${id}-${country}`
        return when === undefined || sheet.answers.has(whole)
      })
  const asked = questionnaire.categories.flatMap(({questions}) => questions.map(({id}) => id))
  const strangers = [...sheet.answers].filter(
    ([id, given]) => !asked.includes(id) && Object.keys(given).length > 0,
  )
  const diagnostics = strangers.map(([id]) =>
    report(notAsked, {
      message: `The deal does not call for \`${id}\`: its answer does not count`,
      place: {file},
    }),
  )
  return {questionnaire, diagnostics}
}

function countriesIn({answers}: AnswerSheet): readonly string[] {
  return [...new Set([...answers.keys()].flatMap((id) => /-([A-Z]{2})$/.exec(id)?.[1] ?? []))]
}
