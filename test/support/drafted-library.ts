import {type Aside, draftLibrary, readSource, recognise} from '@ringfence/import'

/** An imported library as it is written, before anything is compiled or drafted. */
export interface DraftedLibrary {
  readonly files: Readonly<Record<string, string>>
  /** Kind and words of what is beside the text. */
  readonly asides: readonly (readonly [Aside['kind'], string])[]
  readonly messages: readonly string[]
  readonly fields: readonly string[]
  readonly terms: readonly string[]
}

/** Writes the library of a contract. */
export function draftedLibrary(file: string, bytes: Uint8Array): DraftedLibrary {
  const {value, diagnostics} = readSource({file, bytes})
  if (!value) throw new Error(diagnostics[0]?.message)
  const recognised = recognise(value)
  const existing = {clauses: [], kinds: [], definitions: {}}
  const {files} = draftLibrary(recognised, {existing, glossary: false})
  return {
    files,
    asides: value.asides.map(({kind, text}) => [kind, text]),
    messages: recognised.findings.map(({message, quote}) => `${message}: ${quote}`),
    fields: recognised.fields.map(({source}) => source),
    terms: recognised.terms,
  }
}
