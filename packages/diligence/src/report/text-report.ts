import type {Assessment, Band, ScoredCategory} from '../assess.ts'
import type {CalledSetting, CalledTerms} from '../call-terms.ts'

/** The result for people: total and band first, then what is missing, then the terms for the contract. */
export function textReport(assessment: Assessment, vendor?: string): string {
  const {total, band, acceptFrom, conditionsFrom, categories, terms} = assessment
  const head = [
    `Due diligence${vendor === undefined ? '' : ` of ${vendor}`}`,
    '',
    `Total ${total} of 100: ${bandWords[band]} (accepted from ${acceptFrom}, on conditions from ${conditionsFrom})`,
  ]
  const blocks = [head, categories.map(categoryLine), findings(assessment), termLines(terms)]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n\nNot legal advice: a person who knows the vendor decides.\n`
}

const bandWords: Readonly<Record<Band, string>> = {
  accept: 'accepted',
  conditions: 'accepted on conditions',
  reject: 'rejected',
}

function categoryLine({title, weight, points}: ScoredCategory): string {
  const reached = points === undefined ? 'none applies' : points.toFixed(1)
  return `  ${title.padEnd(22)}${reached.padStart(5)} of ${String(weight).padStart(2)}`
}

function findings(assessment: Assessment): readonly string[] {
  const {knockouts, openKnockouts, waived, missingAnswers, unscored, missingEvidence} = assessment
  const lists = [
    ['Knock-outs', knockouts],
    ['Waived knock-outs', waived.map(({question, by, on}) => `${question} (${by}, ${on})`)],
    ['Knock-out questions without an answer', openKnockouts],
    ['No answer', missingAnswers],
    ['Answered, but not scored', unscored],
    ['No evidence', missingEvidence],
  ] as const
  return lists
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => `${name}: ${ids.join(', ')}`)
}

function termLines(terms: readonly CalledTerms[]): readonly string[] {
  if (terms.length === 0) return ['The answers call for no further terms.']
  return [
    'Terms that the answers call for:',
    ...terms.flatMap(({title, reasons, settings}) => [
      '',
      `- ${title}`,
      ...reasons.map(({question, score, because}) => `    ${question}, score ${score}: ${because}`),
      ...settings.map((setting) => `    ${settingLine(setting)}`),
    ]),
  ]
}

function settingLine({at, set, found}: CalledSetting): string {
  const wanted = `${at} = ${JSON.stringify(set)}`
  if (!found) return wanted
  if (found.enough) return `${wanted}: the deal has it`
  const has = found.value === undefined ? 'has nothing here' : `has ${JSON.stringify(found.value)}`
  return `${wanted}: MISSING, the deal ${has}`
}
