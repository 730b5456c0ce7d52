import type {ClauseTemplate, Diagnostic, JsonObject, Library} from '@ringfence/model'
import {anchorsOf} from '@ringfence/template'
import {isDefinition} from '../clause-of-definition.ts'
import {checkEvent} from './check-event.ts'
import type {ClauseTest} from './clause-test.ts'
import {examplesNamed, shortNames} from './deal-named.ts'
import {malformedTest, unknownInTest} from './kinds.ts'
import {kindsWith, tell, ticked} from './tell-fault.ts'

export interface NameContext {
  readonly clause: ClauseTemplate
  readonly library: Library
  /** The deal with a name, if there is one. */
  readonly dealNamed: (name: string) => JsonObject | undefined
  readonly diagnostics: Diagnostic[]
}

/** Reports what a test names and the library does not have; gives the deal that it begins with. */
export function checkNames(test: ClauseTest, context: NameContext): JsonObject | undefined {
  const {clause, library, diagnostics} = context
  const before = diagnostics.length
  const fail = (path: readonly (string | number)[], message: string, hint?: string) =>
    tell(unknownInTest, test, {path, message, hint}, diagnostics)
  const check = (key: string, names: readonly string[], known: readonly string[], what: string) => {
    for (const name of names)
      if (!known.includes(name))
        fail([key], `No ${what} \`${name}\``, `there is ${known.map(ticked).join(', ') || 'none'}`)
  }
  const {variants, riders} = clause
  const anchors = [...new Set([...variants, ...riders].flatMap(({body}) => anchorsOf(body)))]
  for (const {key, names} of anchorsIn(test))
    for (const name of names)
      if (!anchors.includes(name))
        fail(
          ['expect', key],
          `No sub-clause \`${name}\` in any variant of \`${clause.id}\``,
          `there is ${anchors.map(ticked).join(', ') || 'none'}`,
        )
  const {variant, defines = [], definesNot = [], fires = [], silent = []} = test.expect
  const ids = variants.map(({id}) => id)
  if (variant !== undefined && !ids.includes(variant))
    fail(
      ['expect', 'variant'],
      `No variant \`${variant}\``,
      `there is ${ids.map(ticked).join(', ')}`,
    )
  for (const term of [...defines, ...definesNot])
    if (!library.terms.includes(term)) fail(['expect'], `The library does not define \`${term}\``)
  const rules = library.rules.map(({id}) => id)
  for (const id of [...fires, ...silent])
    if (!rules.includes(id)) fail(['expect'], `No rule \`${id}\``, '`ringfence rules` lists them')
  check('with', test.with, knownSections(test.with, library), 'clause')
  check('without', test.without, Object.keys(library.clauses), 'clause')
  checkPatterns(test, diagnostics)
  const base = checkDeal(test, context)
  return diagnostics.length > before ? undefined : base
}

/** `main:liability` is a clause of another document of a bundle. */
function knownSections(names: readonly string[], {clauses}: Library): readonly string[] {
  const ids = Object.keys(clauses)
  return [...ids, ...names.filter((name) => ids.includes(name.replace(/^\w+:/, '')))]
}

function anchorsIn({
  expect,
}: ClauseTest): readonly {readonly key: string; readonly names: readonly string[]}[] {
  const {present = [], absent = [], numbers = {}} = expect
  const words = (['text', 'contains', 'lacks', 'matches'] as const).map((key) => ({
    key,
    names: Object.keys(expect[key] ?? {}).filter((anchor) => anchor !== ''),
  }))
  return [
    {key: 'present', names: present},
    {key: 'absent', names: absent},
    {key: 'numbers', names: Object.keys(numbers)},
    ...words,
  ]
}

function checkPatterns(test: ClauseTest, diagnostics: Diagnostic[]): void {
  for (const pattern of Object.values(test.expect.matches ?? {}).flat())
    try {
      new RegExp(pattern, 'u')
    } catch (error) {
      const message = `Unexpected \`${pattern}\`, expected a regular expression: ${(error as Error).message.replace(/^.*: /, '')}`
      tell(malformedTest, test, {path: ['expect', 'matches'], message}, diagnostics)
    }
}

function checkDeal(test: ClauseTest, context: NameContext): JsonObject | undefined {
  const {clause, library, dealNamed, diagnostics} = context
  if (test.event !== undefined && !checkEvent(test, context)) return undefined
  const base = dealNamed(test.deal)
  if (!base) return noDeal(test, context)
  const kind = String(test.set['/kind'] ?? base['kind'])
  const {sections = []} = library.agreements[kind] ?? {}
  const inNone = clause.unused || isDefinition(clause)
  if (test.event !== undefined || inNone || sections.some((each) => each.clause === clause.id))
    return base
  const kinds = kindsWith(clause, library.agreements)
  const letters = kindsWith(clause, library.notices)
  const message = `The kind \`${kind}\` of the deal \`${test.deal}\` has no clause \`${clause.id}\``
  const hint =
    kinds.length === 0 && letters.length > 0
      ? `the clause is in the letters ${letters.join(', ')}: name an \`event\` of one of them`
      : `the clause is in ${kinds.join(', ') || 'no kind'}`
  return tell(unknownInTest, test, {path: ['deal'], message, hint}, diagnostics)
}

function noDeal(test: ClauseTest, {library, diagnostics}: NameContext): undefined {
  const several = examplesNamed(test.deal, library).map((file) => ticked(shortNames(file)[1] ?? ''))
  const [message, hint] =
    several.length > 0
      ? [`Several examples are called \`${test.deal}\``, `there is ${several.join(', ')}`]
      : [
          `No example deal and no kind \`${test.deal}\``,
          '`ringfence list examples` lists the examples, `ringfence list kinds` the kinds',
        ]
  return tell(unknownInTest, test, {path: ['deal'], message, hint}, diagnostics)
}
