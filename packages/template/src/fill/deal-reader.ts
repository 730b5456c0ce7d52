import type {Deal, DealReader, Library, ListEntry} from '@ringfence/model'
import type {FillContext} from './context.ts'
import {holds, whenHolds} from './evaluate.ts'
import {fillInlines} from './fill-inlines.ts'
import {entryScope, lookUp, type Scope, topScope} from './scope.ts'
import {spellingFor} from './spelling.ts'

/** The reader for a document that has these clauses and schedules. */
export function dealReader(
  library: Library,
  deal: Deal,
  {kind, sections}: {readonly kind: string; readonly sections: readonly string[]},
): DealReader {
  const top = topScope({...deal.view, kind}, {sections: new Set(sections)})
  const context: FillContext = {
    deal,
    given: {words: {}, values: {}},
    language: deal.language,
    vocabularies: library.vocabularies,
    spell: spellingFor(library, deal.language),
    file: '',
    diagnostics: [],
    reported: new Set(),
  }
  const within = (entry: ListEntry | undefined) => (entry ? scopeOf(entry, top) : top)
  return {
    holds: (when) => whenHolds(when, top),
    meets: (test, entry) => holds(test, within(entry)),
    valueAt: (path, entry) => lookUp(within(entry), pathOf(path)).value,
    print: (words, entry) =>
      fillInlines(words, within(entry), context)
        .map((inline) => ('value' in inline ? inline.value : ''))
        .join(''),
  }
}

function scopeOf({list, index}: ListEntry, top: Scope): Scope {
  return entryScope(top, lookUp(top, pathOf(list)), index)
}

function pathOf(original: string) {
  return {original, depth: 0, data: false, keys: original.split('.')}
}
