import {type Diagnostic, type Json, type JsonObject, type Place, report} from '@ringfence/model'
import {isObject} from '../schema-at.ts'
import type {ClauseTest, ClauseTests, Expectations, WordsByAnchor} from './clause-test.ts'
import {dealOfEvent} from './event-named.ts'
import {expectationShapes, type Shape, settingShapes} from './expectation-shapes.ts'
import {idleTest, malformedTest} from './kinds.ts'
import {parsePlaced} from './parse-placed.ts'

type Path = readonly (string | number)[]

/** Reads a file of tests beside a clause; every fault is reported at once. */
export function readTests(
  {file, text}: {readonly file: string; readonly text: string},
  clause: string,
  diagnostics: Diagnostic[],
): ClauseTests | undefined {
  const parsed = parsePlaced(file, text, diagnostics)
  return parsed && new Reader(parsed, diagnostics).read(file, clause)
}

class Reader {
  readonly #value: JsonObject
  readonly #placeOf: (path: Path) => Place
  readonly #diagnostics: Diagnostic[]

  constructor(
    {value, placeOf}: {readonly value: JsonObject; readonly placeOf: (path: Path) => Place},
    diagnostics: Diagnostic[],
  ) {
    this.#value = value
    this.#placeOf = placeOf
    this.#diagnostics = diagnostics
  }

  read(file: string, clause: string): ClauseTests | undefined {
    const before = this.#diagnostics.length
    this.#checkKeys(this.#value, [], {...settingShapes, tests: list})
    const {tests} = this.#value
    if (tests === undefined || (Array.isArray(tests) && tests.length === 0))
      this.#fail('Missing `tests`, expected a list with at least one test', [])
    const names = new Set<string>()
    const read = (Array.isArray(tests) ? tests : []).map((test, index) =>
      this.#test(test, index, names),
    )
    if (this.#diagnostics.length > before) return undefined
    return {clause, file, tests: read.filter((each) => each !== undefined)}
  }

  #test(test: Json, index: number, names: Set<string>): ClauseTest | undefined {
    const path = ['tests', index]
    if (!isObject(test)) return this.#fail('Unexpected text, expected a test with `name`', path)
    this.#checkKeys(test, path, {...settingShapes, name, expect: map})
    const title = test['name']
    if (title === undefined) this.#fail('Missing `name`', path)
    else if (names.has(String(title)))
      this.#fail(`A second test is called \`${String(title)}\``, [...path, 'name'])
    names.add(String(title))
    const of = (key: string): Json | undefined => test[key] ?? this.#value[key]
    const event = of('event') === undefined ? undefined : String(of('event'))
    const deal = of('deal') ?? (event && dealOfEvent(event))
    if (deal === undefined)
      this.#fail('Missing `deal`, in the test or at the top of the file', path)
    const expect = isObject(test['expect']) ? test['expect'] : {}
    this.#checkKeys(expect, [...path, 'expect'], expectationShapes)
    if (Object.keys(expect).length === 0) {
      const message = `The test \`${String(title)}\` expects nothing`
      this.#diagnostics.push(report(idleTest, {message, place: this.#placeOf(path)}))
    }
    const sets = [this.#value['set'], test['set']].map((set) => (isObject(set) ? set : {}))
    this.#checkPointers(sets[1] ?? {}, [...path, 'set'])
    if (index === 0) this.#checkPointers(sets[0] ?? {}, ['set'])
    return {
      name: String(title),
      deal: String(deal),
      ...(event === undefined ? {} : {event}),
      set: Object.assign({}, ...sets) as Record<string, Json>,
      with: namesIn(of('with')),
      without: namesIn(of('without')),
      whole: of('whole') === true,
      expect: expectationsOf(expect),
      placeOf: (inside) => this.#placeOf([...path, ...inside]),
    }
  }

  #checkKeys(value: JsonObject, path: Path, shapes: Readonly<Record<string, Shape>>): void {
    for (const [key, given] of Object.entries(value)) {
      const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined
      if (!shape) {
        const known = Object.keys(shapes).map((each) => `\`${each}\``)
        this.#fail(`Unexpected key \`${key}\``, [...path, key], `expected ${known.join(', ')}`)
      } else if (!shape.fits(given))
        this.#fail(`Unexpected value of \`${key}\`, expected ${shape.words}`, [...path, key])
    }
  }

  #checkPointers(set: JsonObject, path: Path): void {
    for (const key of Object.keys(set))
      if (!/^(?:\/[^/]+)+$/.test(key)) {
        const hint = 'write it as `/ip/foreground/owner`'
        this.#fail(`Unexpected \`${key}\`, expected a JSON Pointer`, [...path, key], hint)
      }
  }

  #fail(message: string, path: Path, hint?: string): undefined {
    const place = this.#placeOf(path)
    this.#diagnostics.push(report(malformedTest, {message, place, ...(hint ? {hint} : {})}))
  }
}

const list: Shape = {words: 'a list of tests', fits: Array.isArray}
const map: Shape = {words: 'what must hold, by key', fits: isObject}
const name: Shape = {
  words: 'a sentence of one line',
  fits: (value) => typeof value === 'string' && /^\S.*\S$/.test(value),
}

function namesIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function expectationsOf(given: JsonObject): Expectations {
  const words = ['text', 'contains', 'lacks', 'matches']
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      words.includes(key) ? wordsByAnchor(value) : value,
    ]),
  ) as Expectations
}

/** Words without an anchor are about the clause as a whole. */
function wordsByAnchor(value: Json): WordsByAnchor {
  const texts = (each: Json) => (Array.isArray(each) ? each.map(String) : [String(each)])
  if (!isObject(value)) return {'': texts(value)}
  return Object.fromEntries(Object.entries(value).map(([anchor, each]) => [anchor, texts(each)]))
}
