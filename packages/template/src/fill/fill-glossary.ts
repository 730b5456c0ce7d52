import type {
  Block,
  DefinitionEntry,
  DefinitionTemplate,
  Diagnostic,
  GlossaryEntry,
  Inline,
  Library,
  Place,
} from '@ringfence/model'
import type {FillContext} from './context.ts'
import {fillBlocks} from './fill-blocks.ts'
import type {Scope} from './scope.ts'
import {scopeOfDefinition, shiftJoints} from './trace.ts'

/** Each definition reports apart: only those that will be printed may complain of missing values. */
export function fillGlossary(
  {glossary}: Library,
  scope: Scope,
  context: FillContext,
): GlossaryEntry[] {
  return Object.values(glossary).map((definition) => {
    const diagnostics: Diagnostic[] = []
    const own = {...context, diagnostics, reported: new Set<string>()}
    return {entry: fillDefinition(definition, scope, own), diagnostics}
  })
}

function fillDefinition(
  definition: DefinitionTemplate,
  scope: Scope,
  context: FillContext,
): DefinitionEntry {
  const {id, file, version} = definition
  const own: FillContext = {...context, file}
  const ids = {section: `definition:${id}`, parent: `definition:${id}`, count: 0}
  const place = {file, start: {line: 1, column: 1}}
  const term = context.spell(definition.term)
  const within = scope.trace ? scopeOfDefinition(place, scope) : scope
  const body = fillBlocks(definition.body, within, own, ids)
  return {
    id: `definition:${id}`,
    term,
    version,
    place,
    children: withTerm(term, body, {place, scope}),
  }
}

/** Puts the term before the words of its definition. */
function withTerm(
  term: string,
  body: readonly Block[],
  {place, scope}: {readonly place: Place; readonly scope: Scope},
): readonly Block[] {
  const [first, ...rest] = body
  const opening: Inline = {type: 'definedTerm', term, place}
  if (first?.type !== 'paragraph')
    return [{type: 'paragraph', style: 'body', children: [opening], place}, ...body]
  const [text, ...others] = first.children
  if (text?.type === 'text') shiftJoints(text.place, 1, scope)
  const words: readonly Inline[] =
    text?.type === 'text'
      ? [{...text, value: ` ${text.value}`}, ...others]
      : [{type: 'text', value: ' ', place}, ...first.children]
  return [{...first, children: [opening, ...words]}, ...rest]
}
