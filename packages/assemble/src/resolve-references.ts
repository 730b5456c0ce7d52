import type {
  Block,
  Companion,
  Companions,
  Contract,
  Fault,
  Inline,
  Label,
  Reference,
  ReferencePart,
  ResolvedReference,
  Section,
} from '@ringfence/model'
import type {Numbering} from './numbering.ts'

export interface ReferenceContext {
  readonly labels: ReadonlyMap<string, Label>
  readonly owners: ReadonlyMap<string, Section>
  readonly numbering: Numbering
  readonly companions: Companions
}

/** Resolves every reference to words and numbers; one without a target is a fault. */
export function resolveReferences(
  contract: Contract,
  context: ReferenceContext,
  faults: Fault[],
): Map<Reference, ResolvedReference> {
  const resolved = new Map<Reference, ResolvedReference>()
  for (const section of contract.sections)
    for (const {reference, starts} of referencesIn(section.children)) {
      const found = resolve(reference, section, context)
      if (found) resolved.set(reference, starts ? capitalised(found) : found)
      else faults.push({type: 'danglingReference', reference})
    }
  return resolved
}

function resolve(
  {to}: Reference,
  from: Section,
  {labels, owners, numbering, companions}: ReferenceContext,
): ResolvedReference | undefined {
  const [, kind = '', inside = ''] = /^(\w+):(.+)$/.exec(to) ?? []
  if (kind !== '' && kind !== 'schedule')
    return elsewhere(to, inside, companions.get(kind), numbering)
  const target = to.replace(/^schedule:/, '')
  const label = labels.get(target)
  const owner = owners.get(target)
  if (!label || !owner) return inAgreement(to, companions.get('agreement'), numbering)
  const number: ReferencePart = {text: label.full, target}
  const around: ReferencePart = {text: labels.get(owner.id)?.full ?? '', target: owner.id}
  return {target, parts: partsOf(number, {label, around, inside: owner === from, numbering})}
}

/** Words for a place in another document; nothing in this one to point to. */
function elsewhere(
  to: string,
  target: string,
  companion: Companion | undefined,
  numbering: Numbering,
): ResolvedReference | undefined {
  const label = companion?.facts.labels.get(target)
  if (!companion || !label) return undefined
  const word = label.scheme === 'clause' ? `${numbering.clauseWord} ` : ''
  return {
    target: to,
    parts: [{text: `${word}${label.full} of the ${companion.contract.info.title}`}],
  }
}

/** Words for a place in the agreement that a letter is about, which the letter need not name again. */
function inAgreement(
  to: string,
  companion: Companion | undefined,
  numbering: Numbering,
): ResolvedReference | undefined {
  const id = to.replace(/^schedule:/, '')
  const label = companion?.facts.labels.get(id)
  if (!companion || !label) return undefined
  const around = companion.facts.labels.get(id.replace(/#.*$/, ''))
  const words = {
    clause: `${numbering.clauseWord} ${label.full}`,
    recitals: `${numbering.recitalWord} ${label.full}`,
    schedule:
      label.level === 0
        ? label.full
        : `${numbering.paragraphWord} ${label.full} of ${around?.full ?? ''}`,
  }
  const scheme = label.scheme
  const text = scheme in words ? words[scheme as keyof typeof words] : label.full
  return {target: to, parts: [{text}]}
}

interface Target {
  readonly label: Label
  /** The clause or schedule in which the target stands. */
  readonly around: ReferencePart
  /** Whether the reference stands there too. */
  readonly inside: boolean
  readonly numbering: Numbering
}

function partsOf(
  number: ReferencePart,
  {label, around, inside, numbering}: Target,
): readonly ReferencePart[] {
  switch (label.scheme) {
    case 'clause':
      // Article 5 and Section 5.1 have their word with them.
      return hasWord(number) ? [number] : [{text: `${numbering.clauseWord} `}, number]
    case 'schedule': {
      if (label.level === 0) return [number]
      const paragraph: ReferencePart[] = [{text: `${numbering.paragraphWord} `}, number]
      return inside ? paragraph : [...paragraph, {text: ' of '}, around]
    }
    case 'recitals':
      return [{text: `${numbering.recitalWord} `}, number]
    default:
      return [number]
  }
}

function hasWord({text}: ReferencePart): boolean {
  return /^(?:\p{L}{3,} |§)/u.test(text)
}

/** A reference that begins a sentence begins with a capital letter. */
function capitalised(reference: ResolvedReference): ResolvedReference {
  const [first, ...rest] = reference.parts
  if (!first) return reference
  const text = first.text.charAt(0).toUpperCase() + first.text.slice(1)
  return {...reference, parts: [{...first, text}, ...rest]}
}

interface FoundReference {
  readonly reference: Reference
  /** Whether it begins a sentence. */
  readonly starts: boolean
}

function* referencesIn(blocks: readonly Block[]): Generator<FoundReference> {
  for (const block of blocks)
    switch (block.type) {
      case 'paragraph':
        yield* referencesInLine(block.children)
        break
      case 'item':
        if (block.heading) yield* referencesInLine(block.heading)
        yield* referencesIn(block.children)
        break
      case 'list':
        for (const item of block.items) yield* referencesIn(item)
        break
      case 'table':
        for (const cell of [...block.header, ...block.rows.flat()]) yield* referencesInLine(cell)
        break
      case 'signature':
        yield* referencesIn(block.children)
        break
      case 'definitions':
        for (const entry of block.entries) yield* referencesIn(entry.children)
        break
      case 'contents':
        break
    }
}

/** References among inline nodes, and whether what stands before each ends a sentence. */
function* referencesInLine(nodes: readonly Inline[], before = ''): Generator<FoundReference> {
  let text = before
  for (const node of nodes)
    switch (node.type) {
      case 'reference':
        yield {reference: node, starts: text === '' || /[.!?]\s+$/.test(text)}
        text = 'x'
        break
      case 'strong':
      case 'emphasis':
        yield* referencesInLine(node.children, text)
        text = 'x'
        break
      case 'text':
      case 'field':
        text = node.value
        break
      default:
        text = 'x'
    }
}
