/**
 * The types that pass between the phases, and the few functions that belong to them.
 *
 * Knows nothing of files, schemas, Handlebars or Word.
 */
export {addMonths} from './add-months.ts'
export type {Agreement, AgreementSection} from './agreement.ts'
export {answerText} from './answer-text.ts'
export {boxCharacter} from './box-character.ts'
export {build} from './build.ts'
export type {
  ClauseTemplate,
  DefinitionTemplate,
  Position,
  Rider,
  Stance,
  Variant,
} from './clause-template.ts'
export type {Companion, Companions} from './companion.ts'
export type {Condition, TemplatePath, When, WhenValue} from './condition.ts'
export type {
  Answer,
  AnswerChoice,
  Block,
  Break,
  Checkbox,
  Contents,
  Contract,
  DefinedTerm,
  DefinitionEntry,
  Definitions,
  DocumentInfo,
  Draft,
  DroppedSection,
  Emphasis,
  Field,
  GlossaryEntry,
  Inline,
  Item,
  List,
  Paragraph,
  ParagraphStyle,
  Reference,
  Section,
  SectionRole,
  Signature,
  SignatureLine,
  Strong,
  Table,
  Text,
} from './contract.ts'
export {type Deal, isUnknown, type Unknown} from './deal.ts'
export type {DealReader, ListEntry} from './deal-reader.ts'
export {
  type Diagnostic,
  type DiagnosticDetails,
  type DiagnosticKind,
  hasErrors,
  type Result,
  report,
  type Severity,
} from './diagnostic.ts'
export type {
  CountryFact,
  Diligence,
  DiligenceCall,
  DiligenceCategory,
  DiligenceCountry,
  DiligenceQuestion,
  DiligenceSetting,
  DiligenceTerms,
} from './diligence.ts'
export {
  type Facts,
  type Fault,
  type Label,
  type NumberingScheme,
  type ReferencePart,
  type ResolvedReference,
  referenceText,
  schemeOf,
  type TermFact,
  type TermUse,
  termText,
  textOf,
} from './facts.ts'
export {formatDiagnostic} from './format-diagnostic.ts'
export type {Json, JsonObject} from './json.ts'
export type {Library, LintLevel, Suppression} from './library.ts'
export {near, nearest} from './near.ts'
export type {DateOrder, DeadlineTemplate, Notice, Refusal} from './notice.ts'
export {fromRoman, lettersOf, romanOf} from './numerals.ts'
export type {Obligation, Recurrence} from './obligation.ts'
export type {
  Cycle,
  ObligatedBy,
  ObligatedSide,
  ObligationTemplate,
  ObligationTime,
  Offset,
  Span,
  SpanUnit,
} from './obligation-template.ts'
export type {Place, Point} from './place.ts'
export {
  type Caution,
  type DealConditions,
  type GivenLevel,
  type LevelDefinition,
  type Protection,
  type ProtectionCautions,
  type ProtectionLevel,
  type ProtectionPart,
  type ProtectionRequirement,
  protectionLevels,
  type Weakening,
} from './protection.ts'
export {
  type Acknowledgement,
  type Adaptation,
  type Confidence,
  type FiredRule,
  type Outcome,
  type Rule,
  type RuleDeal,
  type RuleRecord,
  type RuleWhen,
  type Selector,
  type SelectorName,
  selectorNames,
} from './rule.ts'
export {eitherOf, formatWords, quotesHint, typeWords} from './schema-words.ts'
export type {HouseStyle, NumberingLevel} from './style.ts'
export type {
  At,
  Choice,
  Loop,
  Slot,
  TemplateBlock,
  TemplateCheckbox,
  TemplateInline,
  TemplateItem,
  TemplateItemNode,
  TemplateItems,
  TemplateParagraph,
  TemplateRow,
  TemplateRowNode,
  TemplateSignature,
  TemplateSignatureNode,
  TemplateTable,
} from './template-block.ts'
export {type ContractNode, childrenOf, type Visit, walk} from './walk.ts'
export {type YamlFault, yamlFault} from './yaml-fault.ts'
