import {
  build,
  type Contract,
  type DocumentInfo,
  type Facts,
  type Inline,
  protectionLevels,
  type Section,
} from '@ringfence/model'
import {changesSection} from './changes-section.ts'
import {rankOf} from './level.ts'
import type {PartReport, ProtectionReport, RequirementReport} from './protection-report.ts'
import {reportSection} from './report-section.ts'
import type {ReportOptions} from './report-text.ts'
import {servedIn} from './served-in.ts'
import {capitalised, idsOf, marks, notServed, reservation, shortened} from './words-for.ts'

/** A report as a document, which every writer can write. */
export interface ReportPage {
  readonly contract: Contract
  readonly facts: Facts
}

const noFacts: Facts = {
  labels: new Map(),
  references: new Map(),
  terms: new Map(),
  uses: new Map(),
  faults: [],
}

/** The report as the page that is read before signing: levels at a glance, then what to change. */
export function reportPage(
  report: ProtectionReport,
  info: Pick<DocumentInfo, 'kind' | 'language' | 'made' | 'reference'>,
  {why = false}: ReportOptions = {},
): ReportPage {
  const sections = [
    head(report),
    glance(report),
    ...changesSection(report),
    ...(why ? [definitions(report)] : []),
  ]
  const title = 'Report on protection'
  return {
    contract: build.contract(sections, {...info, title, parties: report.parties}),
    facts: noFacts,
  }
}

function head(report: ProtectionReport): Section {
  return reportSection('report', 'How this contract protects the customer', [
    build.paragraph(
      build.strong(report.documents.join('; ')),
      ` between ${report.parties.join(' and ')}`,
    ),
    build.paragraph(summary(report)),
    {...build.paragraph(reservation), style: 'note'},
  ])
}

/** How many requirements have each level, and which are the lowest. */
function summary({requirements}: ProtectionReport): string {
  const measured = requirements.filter(({level}) => level !== undefined)
  const counts = protectionLevels.flatMap((level) => {
    const those = measured.filter((each) => each.level === level)
    return those.length > 0 ? [`${level}: ${idsOf(those)}`] : []
  })
  const rest = requirements.length - measured.length
  const others = rest > 0 ? ` ${rest} of ${requirements.length} are ${notServed}.` : ''
  return `Each requirement has the level of its weakest part. ${capitalised(counts.join('; '))}.${others}`
}

function glance({requirements}: ProtectionReport): Section {
  const rows = requirements.flatMap((each): readonly (readonly (Inline | string)[])[] =>
    each.level
      ? [
          [
            `${each.id} ${each.title}`,
            build.strong(`${marks[each.level]} ${each.level}`),
            partsLine(each),
            decidingWords(each),
          ],
        ]
      : [],
  )
  const others = requirements.filter(({level}) => level === undefined)
  const last = others.length > 0 ? [[idsOf(others), notServed, '', '']] : []
  return reportSection('levels', 'Levels', [
    build.table(
      ['Requirement', 'Level', 'Parts and where they stand', 'Words that decide'],
      ...rows,
      ...last,
    ),
  ])
}

/** `a ●●● 6.2 · b ●○○ 9.1` */
function partsLine({parts}: RequirementReport): string {
  return parts
    .flatMap((part) => {
      if (!part.served) return []
      const numbers = [...new Set(part.words.map(({number}) => number))].filter(Boolean)
      return [`${letterOf(part)} ${marks[part.level]} ${numbers.join(', ')}`.trim()]
    })
    .map((part) => part.replaceAll(' ', '\u00A0'))
    .join('; ')
}

function letterOf({id}: PartReport): string {
  return id.replace(/^S\d+/, '')
}

/** The words of the weakest part, which give the requirement its level. */
function decidingWords({parts}: RequirementReport): string {
  const weakest = servedIn(parts).toSorted((a, b) => rankOf(b.level) - rankOf(a.level))[0]
  const words = weakest?.words[0]
  if (weakest && !words) return `${letterOf(weakest)}: nothing on ${lowerFirst(weakest.title)}`
  return weakest && words
    ? `${letterOf(weakest)}: ${words.number} “${shortened(words.text, 90)}”`
    : ''
}

/** Which definition each part has met. */
function definitions({requirements}: ProtectionReport): Section {
  const rows = requirements
    .flatMap(({parts}) => servedIn(parts))
    .map(({id, title, level, means}) => [
      `${id} ${title}`,
      `${marks[level]} ${level}`,
      means ?? 'no definition of this part is met',
    ])
  return reportSection('definitions', 'Definitions met', [
    build.table(['Part', 'Level', 'Definition'], ...rows),
  ])
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
