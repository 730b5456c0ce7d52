import type {ClauseTemplate, DefinitionTemplate, Library, TemplateBlock} from '@ringfence/model'
import {termsOf} from '../words-of.ts'
import {checkFields} from './check-fields.ts'
import {checkObligations} from './check-obligations.ts'
import {checkSections} from './check-sections.ts'
import {readClause} from './read-clause.ts'
import {readDefinition} from './read-definition.ts'
import type {Run} from './run.ts'

export type Texts = Pick<Library, 'clauses' | 'glossary' | 'terms'>

/** The clauses, schedules and letters of a library, and its definitions. */
export function compileTexts(run: Run, vocabularies: Library['vocabularies']): Texts {
  const clauses = readClauses(run)
  const glossary = readGlossary(run)
  const owners = [...Object.values(clauses).map(ownerOf), ...Object.values(glossary).map(entryOf)]
  const {fields} = run.source
  for (const {name, whole, texts} of owners)
    run.take(`values of ${name}`, {given: {whole, fields}, tables: {vocabularies}}, (source) => {
      for (const {file, body} of texts) checkFields(body, {...source, file})
    })
  for (const {name, whole, texts} of owners)
    run.take(`names in ${name}`, {given: {whole}, tables: {clauses}}, (source) => {
      for (const {file, body} of texts) checkSections(body, {...source, file})
    })
  for (const clause of Object.values(clauses)) {
    const inputs = {given: {clause, fields}, tables: {vocabularies}}
    run.take(`duties of ${clause.place.file}`, inputs, (source) => checkObligations(clause, source))
  }
  const inPlace = owners.flatMap(({name, whole, texts}) =>
    run.take(`terms of ${name}`, {given: {whole}, tables: {}}, () =>
      texts.flatMap(({body, term}) => (term === undefined ? termsOf(body) : [term])),
    ),
  )
  return {clauses, glossary, terms: [...new Set(inPlace)].sort()}
}

/** A clause or a definition, and its texts. */
interface Owner {
  readonly name: string
  readonly whole: ClauseTemplate | DefinitionTemplate
  readonly texts: readonly {
    readonly file: string
    readonly body: readonly TemplateBlock[]
    /** The term that a definition defines: the terms in its text are not its own. */
    readonly term?: string
  }[]
}

function ownerOf(clause: ClauseTemplate): Owner {
  const {place, variants, riders} = clause
  return {name: place.file, whole: clause, texts: [...variants, ...riders]}
}

function entryOf(definition: DefinitionTemplate): Owner {
  return {name: definition.file, whole: definition, texts: [definition]}
}

function readClauses(run: Run): Library['clauses'] {
  const clauses: Record<string, ClauseTemplate> = {}
  const {fields} = run.source
  for (const file of run.matching(/^(clauses|schedules|letters)\/[^/]+\/clause\.yaml$/)) {
    const inputs = {given: {fields}, tables: {files: run.below(folderOf(file))}}
    const clause = run.take(file, inputs, (source) => readClause(file, source))
    if (clause) clauses[clause.id] = clause
  }
  return clauses
}

function readGlossary(run: Run): Library['glossary'] {
  const glossary: Record<string, DefinitionTemplate> = {}
  for (const file of run.matching(/^definitions\/[^/]+\.md$/)) {
    const text = run.source.files[file] ?? ''
    const definition = run.take(file, {given: {text}, tables: {}}, ({diagnostics}) =>
      readDefinition(file, text, diagnostics),
    )
    if (definition) glossary[definition.id] = definition
  }
  return glossary
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'))
}
