import type {
  Answer,
  Block,
  Checkbox,
  Contract,
  DefinedTerm,
  DefinitionEntry,
  Definitions,
  DocumentInfo,
  Field,
  Inline,
  Item,
  List,
  Paragraph,
  Reference,
  Section,
  Signature,
  SignatureLine,
  Strong,
  Table,
  Text,
} from './contract.ts'
import type {Place} from './place.ts'

const place: Place = {file: 'built'}

/** Makes nodes and whole contracts in few words, with defaults for what a test does not care about. */
export const build = {
  text: (value: string): Text => ({type: 'text', value, place}),

  strong: (...children: readonly (Inline | string)[]): Strong => ({
    type: 'strong',
    children: inlines(children),
  }),

  field: (value: string, rest: Partial<Omit<Field, 'type' | 'value'>> = {}): Field => ({
    type: 'field',
    pointer: '/title',
    title: 'Title',
    value,
    place,
    ...rest,
  }),

  answer: (id: string, rest: Partial<Omit<Answer, 'type' | 'id'>> = {}): Answer => ({
    type: 'answer',
    id,
    title: 'Answer',
    input: 'text',
    prompt: 'Answer',
    place,
    ...rest,
  }),

  checkbox: (checked: boolean, title = 'Choice'): Checkbox => ({
    type: 'checkbox',
    checked,
    title,
    place,
  }),

  reference: (to: string): Reference => ({type: 'reference', to, place}),

  definedTerm: (term: string): DefinedTerm => ({type: 'definedTerm', term, place}),

  paragraph: (...children: readonly (Inline | string)[]): Paragraph => ({
    type: 'paragraph',
    style: 'body',
    children: inlines(children),
    place,
  }),

  item: (id: string, children: readonly Block[], heading?: string): Item => ({
    type: 'item',
    id,
    ...(heading === undefined ? {} : {heading: inlines([heading])}),
    children,
    place,
  }),

  list: (items: readonly (readonly Block[])[], ordered = false): List => ({
    type: 'list',
    ordered,
    items,
    place,
  }),

  table: (
    header: readonly (Inline | string)[],
    ...rows: readonly (readonly (Inline | string)[])[]
  ): Table => ({
    type: 'table',
    align: header.map(() => 'left'),
    header: header.map((cell) => inlines([cell])),
    rows: rows.map((row) => row.map((cell) => inlines([cell]))),
    place,
  }),

  signature: (children: readonly Paragraph[], ...lines: readonly SignatureLine[]): Signature => ({
    type: 'signature',
    children,
    lines,
    place,
  }),

  definitions: (...entries: readonly DefinitionEntry[]): Definitions => ({
    type: 'definitions',
    entries,
    place,
  }),

  definition: (term: string, ...children: readonly (Inline | string)[]): DefinitionEntry => ({
    id: `definition:${term.toLowerCase().replaceAll(' ', '-')}`,
    term,
    version: '1.0.0',
    children: [build.paragraph(build.definedTerm(term), ' ', ...children)],
    place,
  }),

  section: (
    id: string,
    children: readonly Block[],
    rest: Partial<Omit<Section, 'type' | 'id' | 'children'>> = {},
  ): Section => ({
    type: 'section',
    role: 'clause',
    id,
    version: '1.0.0',
    variant: 'standard',
    children,
    place,
    ...rest,
  }),

  contract: (sections: readonly Section[], info: Partial<DocumentInfo> = {}): Contract => ({
    info: {
      kind: 'outsourcingMsa',
      title: 'Agreement',
      language: 'en-GB',
      parties: [],
      draftReasons: [],
      made: {deal: '', library: '', tool: ''},
      ...info,
    },
    sections,
    dropped: [],
  }),
}

function inlines(nodes: readonly (Inline | string)[]): readonly Inline[] {
  return nodes.map((node) => (typeof node === 'string' ? build.text(node) : node))
}
