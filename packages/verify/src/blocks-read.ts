import {termMatcher} from '@ringfence/assemble'
import type {Agreement, DefinitionTemplate, Library, TemplateBlock} from '@ringfence/model'
import {termsOf, wordsOf} from '@ringfence/template'
import {dependencesOfWhen, readsOf} from './conditions.ts'

/**
 * The keys at the top of a deal that a kind of document reads: by the texts and conditions of its parts, by the
 * definitions that these use, and by rules about its clauses.
 */
export function blocksRead({sections}: Agreement, library: Library): ReadonlySet<string> {
  const {clauses, rules} = library
  const own = new Set(sections.map(({clause}) => clause))
  const parts = sections.flatMap(({clause}) => clauses[clause] ?? [])
  const bodies = parts.flatMap(({variants, riders}) =>
    [...variants, ...riders].map(({body}) => body),
  )
  const whens = [...sections, ...parts.flatMap(({variants}) => variants)]
  const about = rules.filter(({clauses: asked}) => asked.some((id) => own.has(id)))
  return new Set([
    ...[...bodies, ...definitionsUsed(bodies, library)].flatMap((body) =>
      [...readsOf(body).paths].map((path) => path.split('/')[0] ?? ''),
    ),
    ...whens.flatMap(({when}) => dependencesOfWhen(when).map(({keys}) => keys[0] ?? '')),
    ...about.flatMap(({when}) =>
      when.flatMap(Object.keys).map((pointer) => pointer.split('/')[1] ?? ''),
    ),
  ])
}

type Body = readonly TemplateBlock[]

/** The texts of the definitions that texts use, and of those that these use in turn. */
function definitionsUsed(bodies: readonly Body[], {glossary}: Library): readonly Body[] {
  const byTerm = new Map(Object.values(glossary).map((each) => [each.term, each]))
  for (const term of bodies.flatMap(termsOf)) byTerm.delete(term)
  const matcher = termMatcher([...byTerm.keys()])
  const used = new Set<DefinitionTemplate>()
  const queue = [...bodies]
  for (let body = queue.pop(); body; body = queue.pop())
    for (const {term} of matcher.find(wordsOf(body))) {
      const found = byTerm.get(term)
      if (!found || used.has(found)) continue
      used.add(found)
      queue.push(found.body)
    }
  return [...used].map(({body}) => body)
}
