import type {DealSchema} from '@ringfence/deal'
import {
  type ClauseTemplate,
  type Diagnostic,
  type JsonObject,
  type Library,
  type Place,
  report,
} from '@ringfence/model'
import {Branches} from '../branches.ts'
import {clauseOfDefinition, isDefinition} from '../clause-of-definition.ts'
import {checkExpectations} from './check-expectations.ts'
import {checkNames} from './check-names.ts'
import type {ClauseTest, ClauseTests} from './clause-test.ts'
import {type ClauseCoverage, coverageOfTests} from './coverage-of-tests.ts'
import {dealNamed} from './deal-named.ts'
import type {DraftLetter} from './draft-letter-test.ts'
import {type ApplyRules, draftTest} from './draft-test.ts'
import type {Failure} from './failure.ts'
import {goldenOf} from './golden-of.ts'
import {unknownInTest} from './kinds.ts'
import {readTests} from './read-tests.ts'
import {smokeClause} from './smoke-clause.ts'
import {testRules} from './test-rules.ts'

export interface TestInput {
  readonly library: Library
  readonly schema: DealSchema
  /** Test files and golden texts by path, relative to the library's root. */
  readonly files: Readonly<Record<string, string>>
  readonly applyRules: ApplyRules
  /** Absent where no letter is tested. */
  readonly draftLetter?: DraftLetter
  /** Only these clauses, and definitions as `definition-ID`; all unless given. */
  readonly clauses?: readonly string[]
  /** Ids of the rules whose own tests are run; none unless given. */
  readonly rules?: readonly string[]
  /** Whether test files are left out, so that a golden text may belong to one of them. */
  readonly partial?: boolean
  /** Whether sample deals made from the schema are drafted as well. */
  readonly smoke?: boolean
  /** Whether golden texts are taken as they come out. */
  readonly update?: boolean
}

/** What came of one test. */
export interface TestResult {
  /** Id of the clause, or of the rule. */
  readonly clause: string
  readonly rule?: true
  readonly name: string
  readonly place: Place
  /** Empty where the test holds. */
  readonly failures: readonly Failure[]
}

export interface Tested {
  readonly results: readonly TestResult[]
  /** Faults of the test files themselves; where there are any, no test of that file is run. */
  readonly diagnostics: readonly Diagnostic[]
  readonly coverage: readonly ClauseCoverage[]
  /** Golden texts to write, by path: those that `update` changes. */
  readonly goldens: Readonly<Record<string, string>>
}

const testFile = /^(?:clauses|schedules|letters)\/([^/]+)\/[^/]+\.test\.yaml$/
const definitionTest = /^definitions\/([^/]+)\.test\.yaml$/
const goldenFile = /^(?:clauses|schedules|letters)\/([^/]+)\/golden\/[^/]+\.txt$/

/** Runs the tests that stand beside the clauses of a library. */
export function testLibrary(input: TestInput): Tested {
  return new Tester(input).run()
}

class Tester {
  readonly #input: TestInput
  readonly #results: TestResult[] = []
  readonly #diagnostics: Diagnostic[] = []
  readonly #goldens: Record<string, string> = {}
  readonly #compared = new Set<string>()
  readonly #deals = new Map<string, JsonObject | undefined>()

  constructor(input: TestInput) {
    this.#input = input
  }

  run(): Tested {
    const {library, clauses: only, smoke} = this.#input
    const clauses = [...Object.values(library.clauses), ...this.#definitions()].filter(
      ({id}) => !only || only.includes(id),
    )
    this.#checkFolders()
    const coverage = clauses.map((clause) => this.#clause(clause))
    if (smoke) for (const clause of clauses) if (!isDefinition(clause)) this.#smoke(clause)
    const rules = library.rules.filter(({id}) => this.#input.rules?.includes(id))
    this.#results.push(...testRules(rules, this.#input))
    return {
      results: this.#results,
      diagnostics: this.#diagnostics,
      coverage,
      goldens: this.#goldens,
    }
  }

  /** Tests of a clause that is not there would never run. */
  #checkFolders(): void {
    const {library, files} = this.#input
    for (const file of Object.keys(files)) {
      const [, id = ''] = testFile.exec(file) ?? []
      if (id !== '' && !Object.hasOwn(library.clauses, id))
        this.#unknown(`No clause \`${id}\``, file)
      const [, term = ''] = definitionTest.exec(file) ?? []
      if (term !== '' && !Object.hasOwn(library.glossary, term))
        this.#unknown(`No definition \`${term}\``, file)
    }
  }

  /** Definitions that have tests; the others are tested in the clauses that use them. */
  #definitions(): readonly ClauseTemplate[] {
    const {library, files} = this.#input
    return Object.values(library.glossary)
      .filter(({id}) => Object.hasOwn(files, `definitions/${id}.test.yaml`))
      .map(clauseOfDefinition)
  }

  #clause(clause: ClauseTemplate): ClauseCoverage {
    const {files} = this.#input
    const branches = new Branches({...this.#input.library, clauses: {[clause.id]: clause}})
    const reached = {variants: new Set<string>(), riders: new Set<string>()}
    const before = this.#diagnostics.length
    for (const [file, text] of Object.entries(files)) {
      if (testedIn(file) !== clause.id) continue
      const tests = readTests({file, text}, clause.id, this.#diagnostics)
      if (tests) this.#file(tests, clause, {...reached, take: branches.take})
    }
    if (this.#diagnostics.length === before && !this.#input.partial) this.#checkGoldens(clause)
    return coverageOfTests(clause, {...reached, branches: branches.toJSON()})
  }

  #file({tests, file}: ClauseTests, clause: ClauseTemplate, reach: Reach): void {
    const {library} = this.#input
    const dealNamed = (name: string) => this.#dealNamed(name)
    const context = {clause, library, dealNamed, diagnostics: this.#diagnostics}
    const checked = tests.map((test) => ({test, base: checkNames(test, context)}))
    if (checked.some(({base}) => base === undefined)) return
    for (const {test, base} of checked) if (base) this.#test(test, base, {clause, file, reach})
  }

  /** Many tests begin with one deal, which is parsed once. */
  #dealNamed(name: string): JsonObject | undefined {
    if (!this.#deals.has(name)) this.#deals.set(name, dealNamed(name, this.#input))
    return this.#deals.get(name)
  }

  #test(test: ClauseTest, base: JsonObject, {clause, file, reach}: Spot): void {
    const drafted = draftTest({test, clause, base, onChoice: reach.take}, this.#input)
    const {section, facts} = drafted.drafted ?? {}
    if (section) {
      reach.variants.add(section.variant)
      for (const {id, file: of} of clause.riders)
        if (section.children.some(({place}) => place.file === of)) reach.riders.add(id)
    }
    const folder = file.slice(0, file.lastIndexOf('/'))
    const golden = (name: string): string | undefined => {
      const path = `${folder}/golden/${name}.txt`
      this.#compared.add(path)
      const old = this.#input.files[path]
      if (!this.#input.update || !section || !facts) return old
      const now = goldenOf(section, facts)
      if (now !== old) this.#goldens[path] = now
      return now
    }
    const failures = checkExpectations(test, drafted, golden)
    this.#results.push({clause: clause.id, name: test.name, place: test.placeOf([]), failures})
  }

  /** A golden text that no test compares is out of date before long, and nobody sees it. */
  #checkGoldens({id}: ClauseTemplate): void {
    for (const file of Object.keys(this.#input.files))
      if (goldenFile.exec(file)?.[1] === id && !this.#compared.has(file))
        this.#unknown('No test compares this golden text', file)
  }

  #smoke(clause: ClauseTemplate): void {
    const {deals, failures} = smokeClause(clause, this.#input)
    const name = `drafts for ${deals} sample ${deals === 1 ? 'deal' : 'deals'}`
    this.#results.push({clause: clause.id, name, place: clause.place, failures})
  }

  #unknown(message: string, file: string): void {
    const place = {file, start: {line: 1, column: 1}}
    this.#diagnostics.push(report(unknownInTest, {message, place}))
  }
}

/** The clause that a file of tests is about. */
function testedIn(file: string): string | undefined {
  const [, term] = definitionTest.exec(file) ?? []
  return term === undefined ? testFile.exec(file)?.[1] : `definition-${term}`
}

interface Reach {
  readonly variants: Set<string>
  readonly riders: Set<string>
  readonly take: Branches['take']
}

interface Spot {
  readonly clause: ClauseTemplate
  readonly file: string
  readonly reach: Reach
}
