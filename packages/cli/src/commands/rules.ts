import {appliesInWords, changesOf, isStale, severityOf, whenInWords} from '@ringfence/generator'
import type {Outcome, Rule, RuleDeal} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {table} from '../report/table.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'

export interface RulesRequest {
  readonly id?: string | undefined
  readonly jurisdiction?: string | undefined
  readonly outcome?: Outcome | undefined
}

/** Lists the rules of the library, or explains one: a table or text, or JSON with `--format json`. */
export async function rules(request: RulesRequest, context: Context): Promise<ExitCode> {
  const {host, resources, format} = context
  if (format !== 'json' && format !== 'text')
    throw new UsageError(`Rules are printed as text or json, not as ${format}`)
  const {rules: all} = await resources.library()
  const {id, jurisdiction, outcome} = request
  if (id !== undefined && (jurisdiction !== undefined || outcome !== undefined))
    throw new UsageError(
      'Give one rule by its id, or `--jurisdiction` and `--outcome` to list rules',
    )
  if (id !== undefined) {
    const rule = all.find((each) => each.id.toLowerCase() === id.toLowerCase())
    if (!rule) throw new UsageError(`No rule \`${id}\`; \`ringfence rules\` lists them`)
    await host.stdout(
      format === 'json' ? `${JSON.stringify(rule, null, 2)}\n` : asText(rule, host.today()),
    )
    return 0
  }
  const rows = selected(all, request).map(rowOf)
  await host.stdout(
    format === 'json'
      ? `${JSON.stringify(rows, null, 2)}\n`
      : `${table([head, ...rows.map((row) => Object.values(row))])}\n${counted(rows.length)}\n`,
  )
  return 0
}

const head = ['RULE', 'OUTCOME', 'CONFIDENCE', 'JURISDICTION', 'REVIEWED', 'TITLE']

function counted(count: number): string {
  return `${count} ${count === 1 ? 'rule' : 'rules'}. Information on the law, not legal advice.`
}

/** A jurisdiction is named in any spelling of its title. */
function selected(all: readonly Rule[], {jurisdiction, outcome}: RulesRequest): readonly Rule[] {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '')
  const names = [...new Set(all.map((rule) => rule.jurisdiction))]
  if (jurisdiction !== undefined && !names.some((name) => plain(name) === plain(jurisdiction)))
    throw new UsageError(`No rules of \`${jurisdiction}\`; there are those of ${names.join(', ')}`)
  return all.filter(
    (rule) =>
      (jurisdiction === undefined || plain(rule.jurisdiction) === plain(jurisdiction)) &&
      (outcome === undefined || rule.outcome === outcome),
  )
}

function rowOf({id, outcome, confidence, jurisdiction, reviewedOn, title}: Rule) {
  return {id, outcome, confidence, jurisdiction, reviewedOn, title}
}

function asText(rule: Rule, today: string): string {
  const {id, title, jurisdiction, message, hint, citation, clauses} = rule
  const alternatives = whenInWords(rule).map((conditions) => `  - ${conditions.join(', and ')}`)
  const places = appliesInWords(rule).map((place) => `  - ${place}`)
  const lines = [
    `${title} (${id}, ${jurisdiction})`,
    '',
    `${message}.`,
    `What to do: ${hint}.`,
    `Authority: ${citation}`,
    ...confidenceLines(rule, today),
    '',
    places.length > 0 ? 'Applies where one of these holds' : 'Applies everywhere',
    ...places,
    ...(clauses.length > 0 ? [`Only in documents with ${clauses.join(' or ')}`] : []),
    alternatives.length > 0 ? 'Fires where one of these holds' : 'Fires wherever it applies',
    ...alternatives,
    '',
    ...outcomeLines(rule),
    '',
    'Tests',
    ...rule.tests.fires.map((deal) => `  fires on ${dealInWords(deal)}`),
    ...rule.tests.silent.map((deal) => `  is silent on ${dealInWords(deal)}`),
    '',
    'Information on the law, not legal advice.',
  ]
  return `${lines.join('\n')}\n`
}

function confidenceLines(rule: Rule, today: string): readonly string[] {
  const words = {
    verified: 'read in the source',
    mixed: 'read in the source in part',
    general: 'general knowledge, unverified',
  }
  const old = isStale(rule, today) ? ', which is more than 12 months ago' : ''
  return [`Confidence: ${words[rule.confidence]}; reviewed on ${rule.reviewedOn}${old}`]
}

function outcomeLines(rule: Rule): readonly string[] {
  if (rule.outcome === 'adapt')
    return ['Changes the deal', ...changesOf(rule.adapt).map((change) => `  - ${change}`)]
  const severity = severityOf(rule)
  const blocks = severity === 'error' ? ': it blocks the contract until it is acknowledged' : ''
  return [`Reported as ${severity === 'warning' ? 'a' : 'an'} ${severity}${blocks}`]
}

function dealInWords({deal, set}: RuleDeal): string {
  const values = Object.entries(set).map(
    ([pointer, value]) =>
      `${pointer} ${value === null ? 'taken out' : `= ${JSON.stringify(value)}`}`,
  )
  return values.length > 0 ? `${deal} with ${values.join(', ')}` : deal
}
