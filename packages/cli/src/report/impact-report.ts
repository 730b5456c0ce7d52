import type {Impact} from '@ringfence/generator/impact'
import {formatDiagnostic} from '@ringfence/model'
import {folderOf} from '../kind-names.ts'
import type {ImpactForm} from './impact-forms.ts'

/** What changes if a new text is taken. */
export interface ImpactReport {
  readonly changes: readonly TextChange[]
  readonly kinds: readonly KindImpact[]
  /** Absent where no folder of deals was named. */
  readonly deals?: readonly Impact[]
}

/** A text that differs; a version is absent where the library does not have it. */
export interface TextChange {
  /** As in the lock file: `clauses/audit/standard`. */
  readonly name: string
  readonly before?: string
  readonly after?: string
}

/** A kind that has the text, with its example deals. */
export interface KindImpact {
  readonly kind: string
  readonly examples: readonly Impact[]
}

export function writeImpact(report: ImpactReport, form: ImpactForm): string {
  switch (form) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    case 'text':
      return `${linesOf(report, plain).join('\n')}\n`
    case 'md':
      return `${linesOf(report, markdown).join('\n')}\n`
  }
}

/** What differs between plain text and Markdown. */
interface Look {
  readonly heading: (text: string) => readonly string[]
  readonly item: (text: string) => string
  readonly difference: (name: string, lines: readonly string[]) => readonly string[]
}

const plain: Look = {
  heading: (text) => [text],
  item: (text) => `  ${text}`,
  difference: (name, lines) => ['', name, ...lines],
}

const markdown: Look = {
  heading: (text) => [`## ${text}`, ''],
  item: (text) => `- ${text}`,
  difference: (name, lines) => ['', `### ${name}`, '', '~~~diff', ...lines, '~~~'],
}

function linesOf({changes, kinds, deals}: ImpactReport, look: Look): readonly string[] {
  if (changes.length === 0) return ['Nothing differs']
  const changed = kinds.filter(({examples}) => examples.some(differs))
  return [
    ...look.heading(`${changes.length} ${changes.length === 1 ? 'text differs' : 'texts differ'}`),
    ...changes.map((each) => look.item(`${each.name}${versionsOf(each)}`)),
    '',
    ...look.heading(`${changed.length} of ${kinds.length} kinds that have them change`),
    ...kinds.map((each) => look.item(kindLine(each))),
    ...changed.flatMap(({examples}) => examples.filter(differs).slice(0, 1)).flatMap(detail(look)),
    ...(deals ? ['', ...dealLines(deals, look)] : []),
  ]
}

function dealLines(deals: readonly Impact[], look: Look): readonly string[] {
  const changed = deals.filter(differs)
  return [
    ...look.heading(`${changed.length} of ${deals.length} deals change`),
    ...deals.map(({file, state}) => look.item(`${file}: ${words[state]}`)),
    ...changed.flatMap(detail(look)),
  ]
}

const words: Readonly<Record<Impact['state'], string>> = {
  same: 'stays as it is',
  changed: 'changes',
  broken: 'can no longer be drafted',
  mended: 'can be drafted',
  unfit: 'can be drafted neither before nor after',
}

function differs({state}: Impact): boolean {
  return state === 'changed' || state === 'broken' || state === 'mended'
}

function versionsOf({before, after}: TextChange): string {
  if (before === undefined) return after === undefined ? '' : ` ${after}, new`
  if (after === undefined) return ` ${before}, gone`
  return before === after ? ` ${after}` : ` ${before} → ${after}`
}

function kindLine({kind, examples}: KindImpact): string {
  const changed = examples.filter(differs).length
  const of = examples.length === 1 ? 'example' : 'examples'
  return `${folderOf(kind)}: ${changed} of ${examples.length} ${of}`
}

function detail(look: Look): (impact: Impact) => readonly string[] {
  return ({file, difference, problems}) =>
    difference.length + problems.length === 0
      ? []
      : look.difference(file, [...difference, ...problems.map(formatDiagnostic)])
}
