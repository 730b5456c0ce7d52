import type {FiredRule, Library} from '@ringfence/model'

/**
 * The clauses of a document that a rule is about: those that the rule names, or else those that read the value that
 * fired it, the ones that read the smallest part of the deal around it.
 */
export function clausesAbout(
  {clauses, pointer}: FiredRule,
  sections: ReadonlySet<string>,
  library: Library,
): readonly string[] {
  const named = clauses.filter((clause) => sections.has(clause))
  if (named.length > 0 || pointer === '') return named
  const path = pointer.slice(1).replaceAll('/', '.')
  const readers = [...sections].flatMap((id) => {
    const around = (library.clauses[id]?.reads ?? []).filter(
      (block) => path === block || path.startsWith(`${block}.`),
    )
    return around.length > 0 ? [{id, depth: Math.max(...around.map((each) => each.length))}] : []
  })
  const deepest = Math.max(...readers.map(({depth}) => depth))
  return readers.filter(({depth}) => depth === deepest).map(({id}) => id)
}
