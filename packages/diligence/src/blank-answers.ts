import type {JsonObject} from '@ringfence/model'
import {valueAt} from './calls-for.ts'
import {type Mutable, putAt} from './put-at.ts'
import type {AskedQuestion, DiligenceLibrary} from './questionnaire.ts'
import {questionnaireFor} from './questionnaire.ts'

/** A file of answers to fill in, in YAML: every question that the deal calls for, with how it is scored. */
export function blankAnswers(library: DiligenceLibrary, view: JsonObject): string {
  const {categories, countries} = questionnaireFor(library, view)
  const asked = askedBy(library, view, countries)
  const sections = categories.flatMap(({title, weight, questions}) => [
    `\n  # ${title} (weight ${weight})`,
    ...questions.map(entry),
  ])
  return `# Answers to due diligence. Fill in \`answer\`, \`evidence\` (the document, with its day) and \`score\` (0 to 5, or n/a
# where the question does not apply), then run \`ringfence diligence\` on this file. Without a score, an answer of
# yes, partly or no is scored by itself. An answer without its evidence counts 3 at most.
vendor: ${JSON.stringify(valueAt(view, ['vendor', 'legalName']) ?? '')}
assessor:
assessedOn:
# What the questions were chosen by.
asked: ${JSON.stringify(asked)}
answers:${sections.join('\n')}
`
}

function entry({id, text, evidence, answer, weight, knockout, guidance, known}: AskedQuestion) {
  const kind = {yesNo: 'yes, partly or no', text: 'in words', date: 'a day'}[answer]
  const notes = [
    text,
    `Answer: ${kind}. Weight: ${weight}.${knockout === undefined ? '' : ` Knock-out: ${knockout}.`}`,
    ...(evidence === undefined ? [] : [`Evidence: ${evidence}.`]),
    `5: ${guidance.five}. 3: ${guidance.three}. 0: ${guidance.zero}.`,
  ]
  const comment = notes.map((note) => `  # ${note}`).join('\n')
  return `${comment}\n  ${id}: {answer: ${known ?? ''}, evidence: , score: }\n`
}

/** Those values of the deal that the questions depend on, and the bounds of the bands. */
function askedBy(
  {diligence}: DiligenceLibrary,
  view: JsonObject,
  countries: readonly string[],
): JsonObject {
  const questions = diligence.categories.flatMap((category) => category.questions)
  const paths = new Set([
    ...questions.flatMap(({when}) => Object.keys(when ?? {})),
    'dueDiligence.acceptFrom',
    'dueDiligence.conditionsFrom',
  ])
  const asked: Mutable = {countries: [...countries]}
  for (const path of paths) {
    const keys = path.split('.')
    const value = valueAt(view, keys)
    if (path !== 'countries' && value !== undefined) putAt(asked, keys, value)
  }
  return asked
}
