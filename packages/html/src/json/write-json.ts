import type {Contract, Facts, Json, Section} from '@ringfence/model'
import {blocksOf} from './blocks-of.ts'
import {labelOf} from './label-of.ts'

/**
 * Writes a contract and the facts about it as JSON, as schemas/contract.schema.json describes it. Keys
 * come in a fixed order; labels, uses of terms and resolved references stand at the nodes that they are
 * about, and once more in tables by id and by term.
 */
export function writeJson(contract: Contract, facts: Facts): string {
  const {info, sections, dropped} = contract
  const document = {
    format: 'ringfence-contract',
    version: 1,
    info: {...info},
    sections: sections.map((section) => sectionOf(section, facts)),
    dropped: dropped.map(({id, role, because}) => ({id, role, because})),
    labels: Object.fromEntries([...facts.labels.keys()].map((id) => [id, labelOf(id, facts)])),
    terms: [...facts.terms.values()].map(({term, definedIn, uses}) => ({term, definedIn, uses})),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function sectionOf(section: Section, facts: Facts): Json {
  const {type, role, id, title, version, variant, children} = section
  return {
    type,
    role,
    id,
    label: labelOf(id, facts),
    ...(title === undefined ? {} : {title}),
    version,
    variant,
    children: blocksOf(children, facts),
  }
}
