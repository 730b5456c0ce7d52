import {type Json, type JsonObject, type Rule, type Selector, selectorNames} from '@ringfence/model'

/** Where a rule applies, an alternative a line; empty where it applies everywhere. */
export function appliesInWords({applies}: Pick<Rule, 'applies'>): readonly string[] {
  return applies.map(selectorInWords)
}

/** What a rule asks of a deal: alternatives, each a list of conditions that all must hold. */
export function whenInWords({
  when,
  orMissing,
}: Pick<Rule, 'when' | 'orMissing'>): readonly (readonly string[])[] {
  return when.map((conditions) =>
    Object.entries(conditions).map(([pointer, schema]) => {
      const missing = orMissing.includes(pointer) ? ', or is not given' : ''
      return `\`${pointer}\` ${schemaInWords(schema)}${missing}`
    }),
  )
}

function selectorInWords(selector: Selector): string {
  const parts = selectorNames.flatMap((name) => {
    const codes = selector[name]
    return codes ? [`${nouns[name]} is ${alternatives(codes)}`] : []
  })
  const excluded = (selector.not ?? []).map((each) => `not where ${selectorInWords(each)}`)
  return [...parts, ...excluded].join(', and ')
}

const nouns: Readonly<Record<(typeof selectorNames)[number], string>> = {
  law: 'the governing law',
  work: 'a place of work',
  vendor: 'the place of incorporation of a vendor',
  customer: 'the place of incorporation of a customer',
  party: 'the place of incorporation of a party',
  seat: 'the seat of the arbitration',
  courts: 'a court',
  data: 'the place of people whose data is processed',
  market: 'a market of the customer',
  context: 'a regime of the customer',
  kind: 'the kind of document',
}

/** `is "a"`; what has no words of its own is shown as it is written. */
function schemaInWords(schema: JsonObject | boolean): string {
  if (typeof schema === 'boolean') return schema ? 'is given' : 'cannot be'
  const parts = Object.entries(schema).map(([keyword, value]) => keywordInWords(keyword, value))
  return parts.length === 0 ? 'is given' : parts.join(' and ')
}

function keywordInWords(keyword: string, value: Json): string {
  const inner = () => schemaInWords(value as JsonObject | boolean)
  switch (keyword) {
    case 'const':
      return `is ${JSON.stringify(value)}`
    case 'enum':
      return `is ${alternatives(value as readonly Json[])}`
    case 'not':
      return `is not such that it ${inner()}`
    case 'contains':
      return `has an entry that ${inner()}`
    case 'items':
      return `has only entries that each ${inner()}`
    case 'minItems':
      return `has at least ${value} ${value === 1 ? 'entry' : 'entries'}`
    case 'maxItems':
      return value === 0
        ? 'has no entries'
        : `has at most ${value} ${value === 1 ? 'entry' : 'entries'}`
    case 'minimum':
      return `is at least ${value}`
    case 'maximum':
      return `is at most ${value}`
    case 'exclusiveMinimum':
      return `is more than ${value}`
    case 'exclusiveMaximum':
      return `is less than ${value}`
    case 'pattern':
      return `matches /${value}/`
    case 'required':
      return `has ${(value as readonly string[]).map((name) => `\`${name}\``).join(', ')}`
    case 'properties':
      return Object.entries(value as JsonObject)
        .map(([name, each]) => `its \`${name}\` ${schemaInWords(each as JsonObject | boolean)}`)
        .join(' and ')
    case 'anyOf':
      return (value as readonly JsonObject[]).map(schemaInWords).join(' or ')
    case 'allOf':
      return (value as readonly JsonObject[]).map(schemaInWords).join(' and ')
    case 'type':
      return `is of type ${alternatives([value].flat() as readonly Json[])}`
    default:
      return `meets ${JSON.stringify({[keyword]: value})}`
  }
}

function alternatives(values: readonly Json[]): string {
  return values.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join(' or ')
}
