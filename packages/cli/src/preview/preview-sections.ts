import type {DraftedContract} from '@ringfence/generator'
import type {ClauseTemplate} from '@ringfence/model'
import {titleOf} from '../scaffold/part.ts'
import type {PreviewInput} from './preview-input.ts'

/** A clause that the kind can have. */
export interface PreviewSection {
  readonly id: string
  readonly title: string
  /** As printed before the title. */
  readonly label: string
  /** Absent where the document leaves the clause out. */
  readonly variant?: string
  readonly variants: readonly string[]
  /** Whether a deal decides that the document has it. */
  readonly optional: boolean
}

/** The clauses of a kind, as a draft has them or leaves them out. */
export function sectionsFor(
  {contract, facts}: DraftedContract,
  {library, clause}: PreviewInput,
): readonly PreviewSection[] {
  const entries = library.agreements[contract.info.kind]?.sections ?? []
  return entries.flatMap((entry) => {
    const {clause: id, when} = entry
    const template = library.clauses[id]
    if (!template || (clause !== undefined && clause !== id)) return []
    const section = contract.sections.find((each) => each.id === id)
    return {
      id,
      title: section?.title ?? entry.title ?? template.title ?? titleOf(id),
      label: facts.labels.get(id)?.own ?? '',
      ...(section ? {variant: section.variant} : {}),
      variants: variantsFor(template, contract.info.kind),
      optional: when !== undefined,
    }
  })
}

/** The variants that a kind can have: none after one that it always has. */
function variantsFor({variants}: ClauseTemplate, kind: string): readonly string[] {
  const fitting = variants.filter(({when}) => [when?.['kind'] ?? kind].flat().includes(kind))
  const always = fitting.findIndex(({when}) =>
    Object.keys(when ?? {}).every((path) => path === 'kind'),
  )
  return [...new Set(fitting.slice(0, always + 1 || undefined).map(({id}) => id))]
}
