import {build, type Inline, type Section} from '@ringfence/model'
import {isBelow, rankOf} from './level.ts'
import type {ProtectionReport, ServedPart} from './protection-report.ts'
import {reportSection} from './report-section.ts'
import {servedIn} from './served-in.ts'
import {capitalised, changesIn, idsOf, marks} from './words-for.ts'

/** As many rows as leave the report on two pages; they come from the lowest level up. */
const most = 36

/** Parts below strong, the lowest first, each with what weakens it and what would lift it. */
export function changesSection({requirements}: ProtectionReport): readonly Section[] {
  const open = requirements
    .flatMap(({parts}) => servedIn(parts))
    .filter(({level}) => isBelow(level, 'strong'))
    .toSorted((a, b) => rankOf(b.level) - rankOf(a.level))
  if (open.length === 0) return []
  const rows = merged(
    open.map((part) => ({
      part,
      cells: [build.strong(marks[part.level]), whyNot(part), howTo(part)],
    })),
  )
  const rest = rows.slice(most).flatMap(({parts}) => parts)
  return [
    reportSection('changes', 'Before you sign', [
      build.table(
        ['Part', 'Now', 'What weakens it', 'What would lift it'],
        ...rows.slice(0, most).map(({cells}) => cells),
        ...(rest.length > 0
          ? [[idsOf(rest), '', '', 'The report as text says it for these too']]
          : []),
      ),
    ]),
  ]
}

interface Row {
  readonly part: ServedPart
  readonly cells: readonly (Inline | string)[]
}

interface Merged {
  readonly parts: readonly ServedPart[]
  readonly cells: readonly (Inline | string)[]
}

/** One row for all parts of which the same is said. */
function merged(rows: readonly Row[]): readonly Merged[] {
  const groups = new Map<string, readonly Row[]>()
  for (const row of rows) {
    const key = JSON.stringify(row.cells)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((group) => {
    const parts = group.map(({part}) => part)
    const [first] = parts
    const name = parts.length > 1 ? idsOf(parts) : `${first?.id} ${first?.title}`
    return {parts, cells: [name, ...(group[0]?.cells ?? [])]}
  })
}

function howTo({lift, refused, strong}: ServedPart): string {
  if (lift) return `${marks[lift.to]} with ${changesIn(lift).join('; ')}`
  if (refused.length > 0) return `The values alone are refused: ${refused.join('; ')}`
  return strong ? `By negotiation: ${strong}` : ''
}

function whyNot({means, weaknesses, rules}: ServedPart): string {
  const said = weaknesses.map(({message}) => message)
  const serious = rules.filter(({severity}) => severity !== 'info').map(({id}) => id)
  return capitalised(
    [
      ...(said.length > 0 ? said : [means ?? 'nothing in the document serves it']),
      ...(serious.length > 0 ? [`rules ${serious.join(', ')}`] : []),
    ].join('; '),
  )
}
