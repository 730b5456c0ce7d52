import type {
  ProtectionReport,
  RequirementReport,
  ServedPart,
  UnservedPart,
} from './protection-report.ts'
import {changesIn, marks, notServed, reservation} from './words-for.ts'

export interface ReportOptions {
  /** Says which definition each level met. */
  readonly why?: boolean
}

/** The whole report as text: every part with its words, what weakens it, and what would lift it. */
export function reportText(report: ProtectionReport, {why = false}: ReportOptions = {}): string {
  const several = report.documents.length > 1
  const head = [
    `Protection of the customer: ${report.documents.join('; ')}`,
    report.parties.join(' and '),
    reservation,
  ]
  const requirements = report.requirements.map((each) => requirementText(each, {why, several}))
  return `${[head.join('\n'), ...requirements].join('\n\n')}\n`
}

interface Showing {
  readonly why: boolean
  /** Whether there are several documents, so that each part says which serves it. */
  readonly several: boolean
}

function requirementText({id, title, level, parts}: RequirementReport, showing: Showing): string {
  const standing = level ? `${marks[level]} ${level}` : notServed
  const lines = level === undefined ? [] : parts.flatMap((part) => partLines(part, showing))
  return [`${id} ${title}: ${standing}`, ...lines].join('\n')
}

function partLines(part: ServedPart | UnservedPart, showing: Showing): readonly string[] {
  if (!part.served) return [`  ${part.id} ${part.title}: ${notServed}`]
  const {id, title, level, means, words, weaknesses, rules, lift, refused, strong, document} = part
  return [
    `  ${id} ${title}: ${marks[level]} ${level}`,
    ...(showing.several ? [`      in: ${document}`] : []),
    ...(showing.why && means !== undefined ? [`      definition: ${means}`] : []),
    ...words.map(({number, text}) => `      ${number}: “${text}”`),
    ...weaknesses.map(({message}) => `      weakened: ${message}`),
    ...rules.map((rule) => `      rule ${rule.id}: ${rule.title} (${rule.severity})`),
    ...(showing.why && strong !== undefined ? [`      strong: ${strong}`] : []),
    ...(lift ? [`      to ${lift.to}: ${changesIn(lift).join('; ')}`] : []),
    ...refused.map((reason) => `      not lifted: ${reason}`),
  ]
}
