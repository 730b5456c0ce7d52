import {type Diagnostic, type Library, report} from '@ringfence/model'
import {fileExists} from '../kinds.ts'
import {type PartType, termOf} from './part.ts'

/**
 * What keeps a name from being that of a new part: the library has a part of that name, or defines that term. A shipped
 * part would be replaced as a whole, and a term would have two meanings, which nobody who makes a new one means.
 */
export async function knownPart(
  type: PartType,
  name: string,
  library: Library,
): Promise<Diagnostic | undefined> {
  const named = partNamed(type, name, library)
  if (named)
    return report(fileExists, {
      message: `The library has a ${named.what} \`${name}\` already`,
      place: {file: named.file},
      hint: `choose another name; to change this one, change a copy: \`ringfence adopt ${named.file}\` makes it in a library of your own`,
    })
  const defined = type === 'definition' ? await termDefined(termOf(name), library) : undefined
  if (!defined) return undefined
  return report(fileExists, {
    message: `The library defines \`${defined.term}\` already`,
    place: {file: defined.file},
    hint: 'texts use the term by writing it, in the plural too; choose another name for another meaning',
  })
}

interface Named {
  readonly what: string
  readonly file: string
}

function partNamed(type: PartType, name: string, library: Library): Named | undefined {
  const {clauses, glossary, agreements, rules} = library
  const fileOf = {
    // Clauses, schedules and letters have their names from one list.
    clause: clauses[name]?.place.file,
    schedule: clauses[name]?.place.file,
    letter: clauses[name]?.place.file,
    definition: glossary[name]?.file,
    kind: Object.values(agreements).find(({place}) => place.file.includes(`/${name}/`))?.place.file,
    rule: rules.find(({place}) => place.file === `rules/${name}.yaml`)?.place.file,
  }[type]
  if (fileOf === undefined) return undefined
  const [folder = ''] = fileOf.split('/')
  return {what: called[folder] ?? type, file: fileOf}
}

const called: Readonly<Record<string, string>> = {
  clauses: 'clause',
  schedules: 'schedule',
  letters: 'letter',
  rules: 'file of rules',
}

/** A term of the glossary, or one that a clause defines in its own words, in the singular or the plural. */
async function termDefined(term: string, {glossary, clauses}: Library) {
  const {formsOfTerm, termsOf} = await import('@ringfence/generator/library')
  const wanted = term.toLowerCase()
  const isTerm = (known: string) => formsOfTerm(known).some((form) => form.toLowerCase() === wanted)
  const entry = Object.values(glossary).find((each) => isTerm(each.term))
  if (entry) return entry
  for (const {variants, riders} of Object.values(clauses))
    for (const {body, file} of [...variants, ...riders]) {
      const known = termsOf(body).find(isTerm)
      if (known !== undefined) return {term: known, file}
    }
  return undefined
}
