import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Library} from '@ringfence/model'

/** A deal that is measured: an example, and what is set in it. */
export interface BenchDeal {
  /** As the page of results calls it. */
  readonly name: string
  readonly file: string
  readonly set: readonly {readonly pointer: string; readonly value: string}[]
}

const examples = fileURLToPath(
  new URL('../templates/agreements/outsourcing-msa/deals/', import.meta.url),
)

/** The least that an outsourcing agreement must say, and one with every clause and every schedule. */
export function benchDeals(library: Library): readonly BenchDeal[] {
  return [
    {
      name: 'the example deal `minimal`',
      file: join(examples, 'minimal.yaml'),
      set: [],
    },
    {
      name: 'the example deal `india-software-english-law` with every optional clause and schedule switched on',
      file: join(examples, 'india-software-english-law.yaml'),
      set: [...everySection(library), ...lists],
    },
  ]
}

/** What the conditions of the agreement's parts ask for, so that a part that is added later is measured too. */
function everySection({agreements}: Library): BenchDeal['set'] {
  const conditions = agreements['outsourcingMsa']?.sections.map(({when}) => when ?? {}) ?? []
  const wanted = new Map(conditions.flatMap((when) => Object.entries(when)))
  return [...wanted].map(([path, values]) => ({
    pointer: `/${path.replaceAll('.', '/')}`,
    value: String([values].flat()[0]),
  }))
}

/** Values that parts need once they are switched on. */
const lists: BenchDeal['set'] = [
  {
    pointer: '/sla/levels',
    value:
      '[{metric: Availability, target: 99.9% in each month, measure: monitoring of Customer, creditPercent: 5, critical: true}, {metric: Severe incidents, target: 95% solved within 4 hours, measure: ticket system of Customer, creditPercent: 3}]',
  },
  {
    pointer: '/subcontracting/approved',
    value:
      '[{name: Deccan Test Labs Private Limited, country: IN, task: load tests, access: test data only}]',
  },
]
