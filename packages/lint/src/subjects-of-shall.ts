import {escapePattern} from './escape-pattern.ts'
import {isTemplateText, type Line, type Prose, sentencesOf} from './prose.ts'
import type {LintInput} from './rule.ts'

export interface SubjectOfShall {
  readonly line: Line
  /** Offset of `shall` in the line. */
  readonly index: number
  /** The last words before it. */
  readonly words: string
  /** Who bears the duty: a party or a person named as one; another person; nobody. */
  readonly bearer: 'party' | 'stranger' | 'none'
}

/** Each `shall` of a contract with the words that it is said of. */
export function* subjectsOfShall(
  {lines}: Prose,
  dutyBearers: LintInput['dutyBearers'],
): Generator<SubjectOfShall> {
  const parties = partiesIn(dutyBearers)
  const bearers = bearersIn(parties)
  const subjects = subjectOf(parties)
  const relatives = relativeOf(parties)
  for (const line of lines) {
    if (!line.text.includes('shall')) continue
    for (const sentence of sentencesOf(line)) {
      let before: SubjectOfShall['bearer'] | undefined
      for (const {index} of sentence.text.matchAll(/\bshall\b/g)) {
        const at = sentence.index + index
        if (!isTemplateText(line, at, at + 5)) continue
        const head = sentence.text.slice(0, index).trimEnd()
        const bearer =
          before && joint.test(head)
            ? before
            : bearerOf(
                /\b(?:and|or|but)$/.test(head)
                  ? (subjects.exec(sentence.text)?.[1] ?? '')
                  : withoutAside(head, relatives),
                bearers,
              )
        before = bearer
        yield {line, index: at, words: head.split(' ').slice(-4).join(' '), bearer}
      }
    }
  }
}

/** What joins a further duty to the one before. */
const joint = /(?:\b(?:and|or|but|then|nor)|[,;])$/

/** The names of parties, as a pattern: the two sides, and those that a library lists as bearers of duties. */
function partiesIn(dutyBearers: LintInput['dutyBearers'] = []): string {
  return ['Customer', 'Vendor', ...dutyBearers].map((name) => `${escapePattern(name)}s?`).join('|')
}

function bearersIn(parties: string): RegExp {
  return new RegExp(
    `(?:^|[^\\p{L}])(?:(?:and |or |each |every |either |both |the |that |a )?(?:${parties})|(?:[Aa]|[Ee]ach|[Ee]very|[Ee]ither|[Nn]either|[Nn]o|[Tt]he|[Tt]he other|[Tt]hat|[Oo]ne|[Aa]nother|[Tt]he [\\p{Ll} -]+?) part(?:y|ies)|(?:[Tt]he|[Bb]oth) parties|[Ii]t|[Tt]hey|[Bb]oth|[Ee]ach(?: of them)?)(?: alone| itself| together| each| both| also| then)?$`,
    'u',
  )
}

const persons =
  /\b(?:subcontractors?|personnel|individuals?|employees?|persons?|affiliates?|auditors?|experts?|arbitrators?|tribunal|mediators?|members?|managers?|agents?|recipients?|guarantors?|committee|advisers?|Subcontractors?|Vendor Personnel|Representatives?|Affiliates?|Auditors?)(?: (?:from|of|under|in|with|to|for|on|at) [^,;.]*)?$/

function bearerOf(head: string, bearers: RegExp): SubjectOfShall['bearer'] {
  if (bearers.test(head)) return 'party'
  return persons.test(head) ? 'stranger' : 'none'
}

/** The subject with which a sentence begins, after its conditions: `Vendor holds it, and` → `Vendor`. */
function subjectOf(parties: string): RegExp {
  return new RegExp(
    `^(?:(?:If|When|Until|After|Before|Unless|While|Except|On|At|For|During|As|To)\\b[^.]*?, )?((?:Each |Either |The other |The |A |a |each |either |the other |the )?(?:[Pp]art(?:y|ies)|${parties}|(?:Receiving|Disclosing) Party))\\b`,
  )
}

/** `Vendor, at its own cost,` → `Vendor`; `a party that is late` → `a party`. */
function withoutAside(head: string, relatives: RegExp): string {
  const aside = /,[^,]+,$/.exec(head)
  const open = aside ? head.slice(0, aside.index) : head
  return relatives.exec(open)?.[1] ?? open
}

function relativeOf(parties: string): RegExp {
  return new RegExp(
    `^(.*\\b(?:party|Party|parties|${parties})) (?:that|who|which|whose|giving|claiming|relying|affected|under|with|to|of|in|for|asking|ending|receiving)\\b[^.;]*$`,
    'u',
  )
}
