import {uncertainPart} from '../kinds.ts'
import {type Aside, type SourceDocument, textOfParagraph} from '../source/source-document.ts'
import {buildParts} from './build-parts.ts'
import {FieldBook} from './field-book.ts'
import {signsIn} from './find-blanks.ts'
import {findDefinitions} from './find-definitions.ts'
import {findDutyBearers} from './find-duty-bearers.ts'
import {type FoundParty, findParties} from './find-parties.ts'
import {findSignatures} from './find-signatures.ts'
import type {Finding} from './findings.ts'
import {findingsOfAsides} from './findings-of-asides.ts'
import type {Field, Inline} from './inline.ts'
import {indexLabels} from './label-index.ts'
import {mapPart, type Node, nodesIn, type Part, type SignatureNode} from './outline.ts'
import type {Runs} from './part-builder.ts'
import {recogniseWords, type WordsContext} from './recognise-words.ts'
import {splitExecution} from './split-execution.ts'

/** A contract with everything in it that was recognised. */
export interface RecognisedContract {
  /** The name of the file of the source, without its folders. */
  readonly file: string
  readonly title: string
  readonly language: 'en-GB' | 'en-US'
  readonly parts: readonly Part<readonly Inline[]>[]
  readonly parties: readonly FoundParty[]
  readonly fields: readonly Field[]
  /** Terms that have a mark where they are defined. */
  readonly terms: readonly string[]
  /** What those are called who have duties, where it is not Customer and Vendor. */
  readonly dutyBearers: readonly string[]
  readonly findings: readonly Finding[]
  readonly asides: readonly Aside[]
}

/** Recognises the parts of a contract, its numbers, terms, references and blanks. */
export function recognise(source: SourceDocument): RecognisedContract {
  const built = buildParts(source)
  const parts = splitExecution(withoutBareCover(built.parts)).map((part) =>
    withoutDoubles(findDefinitions(findSignatures(part))),
  )
  const {parties, terms: ofThem, findings: ofParties} = findParties(parts)
  const book = new FieldBook()
  const terms = new Set(parts.flatMap(termsDefined))
  const findings: Finding[] = []
  const index = indexLabels(parts, source)
  const signs = signsIn(textOfSource(source))
  const recognised = parts.map((part) => {
    const naming = ['cover', 'parties', 'execution'].includes(part.role)
    const context: WordsContext = {
      index,
      book,
      terms,
      findings,
      signs,
      parties,
      naming,
      ...(part.role === 'schedule' ? {schedule: part.id} : {}),
    }
    return withLines(
      mapPart(part, (words: Runs, at) => recogniseWords(words, at, context)),
      book,
    )
  })
  const file = source.file.replace(/^.*[/\\]/, '')
  const title = built.title || source.title || nameOf(file)
  const untitled: Finding[] = !built.title
    ? [
        {
          kind: uncertainPart,
          at: {paragraph: 1},
          message: 'No title was found in the text; it was taken to be',
          quote: title,
        },
      ]
    : []
  return {
    file,
    title,
    language: languageOf(source),
    parts: recognised,
    parties,
    fields: book.fields,
    terms: [...terms],
    dutyBearers: findDutyBearers(textOfSource(source), {parties: ofThem, defined: [...terms]}),
    findings: [
      ...untitled,
      ...built.findings,
      ...ofParties,
      ...findings,
      ...book.findings,
      ...findingsOfAsides(source.asides),
    ].toSorted((a, b) => a.at.paragraph - b.at.paragraph),
    asides: source.asides,
  }
}

/** A title alone is no cover, which would have a page of its own: it stands over the parties. */
function withoutBareCover(parts: readonly Part<Runs>[]): readonly Part<Runs>[] {
  const [cover, next, ...rest] = parts
  const bare =
    cover?.role === 'cover' && cover.children.length === 1 && cover.children[0]?.type === 'text'
  if (!bare || !next || next.title !== undefined || next.role === 'clause') return parts
  return [{...next, at: cover.at, children: [...cover.children, ...next.children]}, ...rest]
}

/** Values that stand on lines to sign on are values of the deal. */
function withLines(part: Part<readonly Inline[]>, book: FieldBook): Part<readonly Inline[]> {
  const fill = (node: SignatureNode<readonly Inline[]>): SignatureNode<readonly Inline[]> => ({
    ...node,
    lines: node.lines.map((line) =>
      line.value === '' ? line : {...line, field: book.line(line.label, line.value, node.at).path},
    ),
  })
  return {
    ...part,
    children: part.children.map((node) => (node.type === 'signature' ? fill(node) : node)),
  }
}

function termsDefined(part: Part<Runs>): readonly string[] {
  return [...nodesIn(part.children)].flatMap((node) =>
    node.type === 'definitions' ? node.entries.map(({term}) => term) : [],
  )
}

/** A list of definitions that has a term twice stays text: a glossary has each once. */
function withoutDoubles(part: Part<Runs>): Part<Runs> {
  const all = termsDefined(part)
  const twice = new Set(all.filter((term, index) => all.indexOf(term) !== index))
  if (twice.size === 0) return part
  const open = (nodes: readonly Node<Runs>[]): Node<Runs>[] =>
    nodes.flatMap((node): Node<Runs>[] => {
      if (node.type === 'item') return [{...node, children: open(node.children)}]
      if (node.type !== 'definitions') return [node]
      return node.entries.flatMap(({term, text, children, at}): Node<Runs>[] => [
        {type: 'text', style: 'body', text: [{text: `“${term}” `, bold: true}, ...text], at},
        ...children,
      ])
    })
  return {...part, children: open(part.children)}
}

/** Americans refer to sections; where nothing is referred to, the language of the file counts. */
function languageOf(source: SourceDocument): 'en-GB' | 'en-US' {
  const {language = ''} = source
  const text = textOfSource(source)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const sections = count(/\b(?:sections?|articles?)\s+\d/gi)
  const clauses = count(/\bclauses?\s+\d/gi)
  if (sections !== clauses) return sections > clauses ? 'en-US' : 'en-GB'
  if (british.test(text)) return 'en-GB'
  return language.toLowerCase().startsWith('en-us') ? 'en-US' : 'en-GB'
}

/** Words that American English spells otherwise, so that the draft would change them. */
const british =
  /\b(?:licences?|colour|favour|honour|labour|behaviour|centre|defence|offence|programme|cheque|fulfil|\w{3,}(?:isation|isations)|authorise|recognise|organise)\b/i

/** All text outside of tables. */
function textOfSource({blocks}: SourceDocument): string {
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? [textOfParagraph(block)] : []))
    .join(' ')
}

function nameOf(file: string): string {
  const name = file
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
  return name === '' ? 'Agreement' : name.charAt(0).toUpperCase() + name.slice(1)
}
