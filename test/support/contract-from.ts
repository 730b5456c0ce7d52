import {type Assembled, assemble} from '@ringfence/assemble'
import {build, type DefinitionEntry, type DocumentInfo, type Section} from '@ringfence/model'

export interface Given {
  readonly sections: readonly Section[]
  readonly glossary?: readonly DefinitionEntry[]
  readonly info?: Partial<DocumentInfo>
}

/** A contract, and its facts, from sections and a glossary; it gets a title if it has none. */
export function contractFrom({sections, glossary = [], info}: Given): Assembled {
  const titled = sections.some(({role}) => role === 'cover') ? sections : [cover, ...sections]
  return assemble({
    ...build.contract(titled, info),
    glossary: glossary.map((entry) => ({entry, diagnostics: []})),
  })
}

const title = {...build.paragraph('Agreement'), style: 'title'} as const
const cover = build.section('cover', [title], {role: 'cover'})
