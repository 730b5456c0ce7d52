import type {FiredRule, Rule, Severity} from '@ringfence/model'
import {codesOf, pointerOf} from './codes-of.ts'
import {firedAt} from './fired-at.ts'
import {selectedBy} from './selected-by.ts'
import type {Subject} from './subject.ts'
import {ownPointer} from './value-at.ts'

/** The rules that a document meets, in the order of the library. Any deal that its schema takes gives an answer. */
export function evaluateRules(rules: readonly Rule[], subject: Subject): readonly FiredRule[] {
  const codes = codesOf(subject)
  return rules.flatMap((rule) => {
    const clauses = rule.clauses.filter((clause) => subject.sections.has(clause))
    if (rule.clauses.length > 0 && clauses.length === 0) return []
    const selector = selectedBy(rule.applies, codes, subject.regions)
    if (selector === undefined) return []
    const pointer = firedAt(rule, subject.view)
    if (pointer === undefined) return []
    const at =
      pointer === '' && selector !== 'everywhere'
        ? ownPointer(subject.view, pointerOf[selector])
        : pointer
    return [fired(rule, at, clauses)]
  })
}

function fired(rule: Rule, pointer: string, clauses: readonly string[]): FiredRule {
  const {id, title, jurisdiction, outcome, message, hint, citation, confidence, reviewedOn} = rule
  return {
    id,
    title,
    jurisdiction,
    outcome,
    severity: severityOf(rule),
    message,
    hint,
    citation,
    confidence,
    reviewedOn,
    pointer,
    clauses: [...new Set([...clauses, ...rule.adapt.riders.map(({clause}) => clause)])],
  }
}

/**
 * How a rule is reported. What rests on general knowledge is a warning at most; and a change that rests on it is one,
 * so that nobody overlooks it.
 */
export function severityOf({outcome, confidence}: Pick<Rule, 'outcome' | 'confidence'>): Severity {
  if (outcome === 'adapt') return confidence === 'general' ? 'warning' : 'info'
  return outcome === 'error' && confidence === 'general' ? 'warning' : outcome
}
