import {camelCase, type Part, type PartContext, termOf} from './part.ts'

/** A kind of document, made of clauses that the library has. */
export function newKind({name, library}: PartContext): Part {
  const path = `agreements/${name}/agreement.yaml`
  const sections = wanted.filter((id) => Object.hasOwn(library.clauses, id))
  const [style = 'classic'] = Object.values(library.agreements).map((each) => each.style)
  const text = `# A kind of document: its parts in order. Deals name it as \`kind: ${camelCase(name)}\`.
kind: ${camelCase(name)}          # the folder's name in camelCase
title: ${termOf(name)}
version: 0.1.0
summary: Say here in one sentence when to use it.
style: ${style}
# Ids of clauses and schedules, as \`ringfence clauses\` lists them. \`when\` maps paths of the deal to values:
#   - {clause: escrow, when: {escrow.enabled: true}}
sections:
${sections.map((id) => `  - ${id}\n`).join('')}`
  return {
    files: {[path]: text, [`schemas/kinds/${name}.schema.json`]: needsOf(name)},
    next: [
      `choose its clauses in ${path}`,
      `make a deal of it: \`ringfence new ${name} -o deal.yaml\``,
    ],
  }
}

/** What a deal of the kind must give, besides what every deal must. */
function needsOf(name: string): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Deal for ${termOf(name)}`,
    description: 'What a deal of this kind must give besides what every deal gives.',
    type: 'object',
    required: ['confidentiality', 'governingLaw', 'disputes'],
    properties: {
      confidentiality: {type: 'object', required: ['purpose']},
      governingLaw: {type: 'object', required: ['jurisdiction']},
      disputes: {type: 'object', required: ['forum']},
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** What nearly every contract has, and what outsourcing keeps secret. */
const wanted = [
  'cover',
  'parties',
  'background',
  'definitions',
  'confidentiality',
  'remedies',
  'governing-law',
  'disputes',
  'general',
  'execution',
]
