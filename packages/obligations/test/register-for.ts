import {
  build,
  type ClauseTemplate,
  type Contract,
  type Deal,
  type DealReader,
  type Facts,
  type Json,
  type JsonObject,
  type Label,
  type Library,
  type Obligation,
  type ObligationTemplate,
  type ObligationTime,
  type TemplateInline,
} from '@ringfence/model'
import {obligationsOf} from '../src/index.ts'

const {field: _, item, paragraph, section} = build
const place = {file: 'clause.yaml'}

export function words(value: string): readonly TemplateInline[] {
  return [{type: 'text', value, at: [1, 1]}]
}

/** A duty of the one sub-clause that the contract of these tests has. */
export function duty(
  time: ObligationTime,
  rest: Partial<ObligationTemplate> = {},
): ObligationTemplate {
  return {id: 'duty', anchor: 'duty', who: 'vendor', what: words('Do it'), time, place, ...rest}
}

const usual: JsonObject = {
  dates: {effective: '2026-03-02'},
  term: {kind: 'fixed', initialMonths: 24},
  customers: [{legalName: 'Acme Limited', shortName: 'Acme'}],
  vendors: [{legalName: 'Nord Data GmbH'}],
}

/** Reads paths of plain data, and prints values as they are. */
function readerOf(view: JsonObject): DealReader {
  const valueAt: DealReader['valueAt'] = (path, entry) => {
    const top = entry ? (at(view, entry.list) as readonly Json[])[entry.index] : view
    return at(top, path)
  }
  return {
    holds: (when) => Object.entries(when ?? {}).every(([path, value]) => at(view, path) === value),
    meets: (test, entry) => test.op === 'truthy' && Boolean(valueAt(test.path.original, entry)),
    valueAt,
    print: (inlines, entry) =>
      inlines
        .map((inline) => {
          if (inline.type === 'text') return inline.value
          if (inline.type !== 'slot') return ''
          const value = valueAt(inline.path.original, entry)
          return typeof value === 'object'
            ? '[●]'
            : [value, inline.args[0]].filter(Boolean).join(' ')
        })
        .join(''),
  }
}

function at(value: Json | undefined, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>((inner, key) => (inner as JsonObject | undefined)?.[key], value)
}

/** The labels of clauses and their sub-clauses, and no other facts. */
function numbered({sections}: Contract): Facts {
  const labels = new Map<string, Label>()
  for (const [index, {id, children}] of sections.entries()) {
    const own = `${index + 1}`
    labels.set(id, {scheme: 'clause', level: 0, full: own, own: `${own}.`})
    for (const [at, child] of children.entries()) {
      const full = `${own}.${at + 1}`
      if (child.type === 'item') labels.set(child.id, {scheme: 'clause', level: 1, full, own: full})
    }
  }
  return {labels, references: new Map(), terms: new Map(), uses: new Map(), faults: []}
}

/** The register of a contract with a term, a rule on periods, and one sub-clause with these duties. */
export function registerFor(
  obligations: readonly ObligationTemplate[],
  given: JsonObject = {},
  holidays: readonly string[] = [],
): readonly Obligation[] {
  const sections = [
    section('definitions', [item('definitions#time', [paragraph('Periods.')])], {title: 'Terms'}),
    section('services', [item('services#duty', [paragraph('Vendor shall do it.')])], {
      title: 'Services',
    }),
    section('term', [item('term#term', [paragraph('It lasts.')])], {title: 'Term'}),
  ]
  const contract = build.contract(sections)
  const view = {...usual, ...given}
  const clause = {id: 'services', protects: {S4: ['duty'], S5: ['other']}, obligations}
  const library = {clauses: {services: clause as unknown as ClauseTemplate}} as unknown as Library
  const deal = {data: view, view} as unknown as Deal
  return obligationsOf({
    deal,
    contract,
    facts: numbered(contract),
    library,
    reader: readerOf(view),
    holidays,
  })
}
