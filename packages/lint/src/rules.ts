import type {LintRule} from './rule.ts'
import {americanSpelling} from './rules/american-spelling.ts'
import {anchorDuplicate} from './rules/anchor-duplicate.ts'
import {archaism} from './rules/archaism.ts'
import {assignmentTense} from './rules/assignment-tense.ts'
import {boldTerm} from './rules/bold-term.ts'
import {boxNoneTicked} from './rules/box-none-ticked.ts'
import {brackets} from './rules/brackets.ts'
import {capitals} from './rules/capitals.ts'
import {contraction} from './rules/contraction.ts'
import {couplet} from './rules/couplet.ts'
import {deem} from './rules/deem.ts'
import {deepNesting} from './rules/deep-nesting.ts'
import {definitionDuty} from './rules/definition-duty.ts'
import {definitionOpening} from './rules/definition-opening.ts'
import {discretion} from './rules/discretion.ts'
import {doubledWord} from './rules/doubled-word.ts'
import {dutyTime} from './rules/duty-time.ts'
import {effort} from './rules/effort.ts'
import {endlessSentence} from './rules/endless-sentence.ts'
import {gender} from './rules/gender.ts'
import {headingDuplicate} from './rules/heading-duplicate.ts'
import {headingForm} from './rules/heading-form.ts'
import {hereby} from './rules/hereby.ts'
import {includingWithoutLimit} from './rules/including-without-limit.ts'
import {inlineList} from './rules/inline-list.ts'
import {intention} from './rules/intention.ts'
import {listEndings} from './rules/list-endings.ts'
import {longSentence} from './rules/long-sentence.ts'
import {looseModifier} from './rules/loose-modifier.ts'
import {manyExceptions} from './rules/many-exceptions.ts'
import {manyRecitals} from './rules/many-recitals.ts'
import {materialSubstantial} from './rules/material-substantial.ts'
import {mayNot} from './rules/may-not.ts'
import {meanSentence} from './rules/mean-sentence.ts'
import {moneyStyle} from './rules/money-style.ts'
import {numericDate} from './rules/numeric-date.ts'
import {ownName} from './rules/own-name.ts'
import {parallelItems} from './rules/parallel-items.ts'
import {passiveDuty} from './rules/passive-duty.ts'
import {placeholderInValue} from './rules/placeholder-in-value.ts'
import {placeholderLeft} from './rules/placeholder-left.ts'
import {policyTense} from './rules/policy-tense.ts'
import {recitalDuty} from './rules/recital-duty.ts'
import {referenceDangling} from './rules/reference-dangling.ts'
import {referenceSelf} from './rules/reference-self.ts'
import {referenceTyped} from './rules/reference-typed.ts'
import {rightTitleInterest} from './rules/right-title-interest.ts'
import {sectionEmpty} from './rules/section-empty.ts'
import {shallStranger} from './rules/shall-stranger.ts'
import {shallSubject} from './rules/shall-subject.ts'
import {signatureComplete} from './rules/signature-complete.ts'
import {slash} from './rules/slash.ts'
import {survivalList} from './rules/survival-list.ts'
import {synonym} from './rules/synonym.ts'
import {termByChance} from './rules/term-by-chance.ts'
import {termCapitalised} from './rules/term-capitalised.ts'
import {termCyclic} from './rules/term-cyclic.ts'
import {termDuplicate} from './rules/term-duplicate.ts'
import {termLowerCase} from './rules/term-lower-case.ts'
import {termNumber} from './rules/term-number.ts'
import {termOnlyDropped} from './rules/term-only-dropped.ts'
import {termUndefined} from './rules/term-undefined.ts'
import {termUnused} from './rules/term-unused.ts'
import {typedNumber} from './rules/typed-number.ts'
import {vagueTime} from './rules/vague-time.ts'
import {whereCondition} from './rules/where-condition.ts'
import {wordAndFigure} from './rules/word-and-figure.ts'

/** All rules, in the order in which they report: structure first, then drafting. */
export const rules: readonly LintRule[] = [
  referenceDangling,
  anchorDuplicate,
  sectionEmpty,
  placeholderLeft,
  placeholderInValue,
  boxNoneTicked,
  termDuplicate,
  termUndefined,
  termUnused,
  termOnlyDropped,
  termByChance,
  termCapitalised,
  referenceSelf,
  referenceTyped,
  doubledWord,
  brackets,
  headingDuplicate,
  termCyclic,
  termLowerCase,
  termNumber,
  archaism,
  assignmentTense,
  boldTerm,
  capitals,
  contraction,
  couplet,
  deem,
  deepNesting,
  definitionDuty,
  definitionOpening,
  discretion,
  dutyTime,
  effort,
  endlessSentence,
  gender,
  headingForm,
  hereby,
  includingWithoutLimit,
  inlineList,
  intention,
  listEndings,
  longSentence,
  looseModifier,
  manyExceptions,
  manyRecitals,
  materialSubstantial,
  mayNot,
  meanSentence,
  moneyStyle,
  numericDate,
  ownName,
  parallelItems,
  passiveDuty,
  policyTense,
  recitalDuty,
  rightTitleInterest,
  shallStranger,
  shallSubject,
  signatureComplete,
  slash,
  americanSpelling,
  survivalList,
  synonym,
  typedNumber,
  vagueTime,
  whereCondition,
  wordAndFigure,
]
