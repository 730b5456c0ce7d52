import {
  build,
  type Contract,
  type Deal,
  type DealConditions,
  type Json,
  type JsonObject,
  type LevelDefinition,
  type Protection,
  type ProtectionPart,
  type Weakening,
} from '@ringfence/model'
import type {ProtectedDocument} from '@ringfence/protect'

const place = {file: 'protection/S7.yaml'}
const kind = 'outsourcingMsa'

export function level(rest: Partial<LevelDefinition>): LevelDefinition {
  return {
    level: 'strong',
    means: 'no limit',
    kinds: [kind],
    when: [],
    orMissing: [],
    words: [['liability#caps']],
    set: {},
    supply: {},
    ...rest,
  }
}

export function weakening(rest: Partial<Weakening>): Weakening {
  return {when: [], orMissing: [], clauses: [], message: 'a weakness', set: {}, ...rest}
}

export function protection(...parts: readonly Partial<ProtectionPart>[]): Protection {
  return {
    requirements: [
      {
        id: 'S7',
        title: 'Remedies',
        why: 'A right is worth its remedy.',
        place,
        parts: parts.map((part, index) => ({
          id: `S7${'abc'[index]}`,
          title: 'Money',
          place,
          kinds: [kind],
          weakens: [],
          levels: [level({})],
          ...part,
        })),
      },
    ],
    cautions: {
      bespoke: {message: 'bespoke wording', atMost: 'standard'},
      unknown: {message: 'an unknown value', atMost: 'standard'},
      blocked: {message: 'an acknowledged rule', atMost: 'weak'},
    },
  }
}

/** A document with one clause, and conditions that compare constants. */
export function documentOf(
  data: JsonObject,
  rest: Partial<Pick<Contract, 'info' | 'dropped'>> & {readonly text?: string} = {},
): ProtectedDocument {
  const caps = build.item('liability#caps', [build.paragraph(rest.text ?? 'No limit applies.')])
  const contract = build.contract([build.section('liability', [caps])], rest.info)
  const label = {scheme: 'clause', level: 1, full: '36.3', own: '36.3'} as const
  return {
    contract: {...contract, dropped: rest.dropped ?? []},
    facts: {
      labels: new Map([['liability#caps', label]]),
      references: new Map(),
      terms: new Map(),
      uses: new Map(),
      faults: [],
    },
    deal: {data, view: data} as unknown as Deal,
    meets: (conditions) => meets(conditions, data),
  }
}

function meets({when}: DealConditions, data: JsonObject): boolean {
  const holds = ([pointer, schema]: [string, JsonObject | boolean]) =>
    typeof schema === 'object' && valueAt(data, pointer) === schema['const']
  return when.length === 0 || when.some((map) => Object.entries(map).every(holds))
}

function valueAt(data: JsonObject, pointer: string): Json | undefined {
  return data[pointer.slice(1)]
}
