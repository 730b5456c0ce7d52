/** What an author is told of a helper. */
export interface HelperInfo {
  readonly usage: string
  readonly says: string
  /** `value` prints, `mark` structures, `block` opens a block, `condition` stands in parentheses. */
  readonly of: readonly ('value' | 'mark' | 'block' | 'condition')[]
}

const value = (usage: string, says: string): HelperInfo => ({usage, says, of: ['value']})
const mark = (usage: string, says: string): HelperInfo => ({usage, says, of: ['mark']})
const block = (usage: string, says: string): HelperInfo => ({usage, says, of: ['block']})
const test = (usage: string, says: string): HelperInfo => ({
  usage,
  says,
  of: ['block', 'condition'],
})
const joined = (usage: string, says: string): HelperInfo => ({usage, says, of: ['condition']})

/** The helpers of templates, as `docs/guides/templates.md` explains them. */
export const helpers: Readonly<Record<string, HelperInfo>> = {
  text: value('{{text path}}', 'The value as it is; the same as `{{path}}`.'),
  money: value('{{money path}}', 'An amount with its currency: USD 5,000,000.'),
  duration: value('{{duration path}}', 'A length of time: 10 Business Days.'),
  date: value('{{date path}}', 'A date in words: 7 March 2026.'),
  number: value('{{number path}}', 'A number with separators.'),
  percent: value('{{percent path}}', 'A percentage: 5%.'),
  address: value('{{address path}}', 'An address on one line.'),
  count: value('{{count path "day"}}', 'A number with its noun: 30 days, 1 day.'),
  plural: value('{{plural path "is" "are"}}', 'The first word for one, the second for several.'),
  label: value('{{label path "vocabulary"}}', 'A code in the words of `vocabularies/`.'),
  list: value('{{list path "vocabulary"}}', 'A list in words: a, b and c.'),
  anchor: mark('{{anchor "name"}}', 'Names the sub-clause, first in its item, for references.'),
  ref: mark('{{ref "clause#anchor"}}', 'A reference: “clause 6.2”, “Schedule 2”.'),
  refs: mark('{{refs "a" "b"}}', 'References to those of the clauses that the document has.'),
  definitions: mark('{{definitions}}', 'The printed glossary, on a line of its own.'),
  contents: mark('{{contents}}', 'The table of contents, on a line of its own.'),
  markdown: mark('{{markdown path}}', 'Text of several paragraphs, on a line of its own.'),
  checkbox: mark('{{checkbox (is path "a")}}', 'A box: ☒ where the condition holds, else ☐.'),
  answer: mark('{{answer path}}', 'A blank to fill in.'),
  line: mark('{{line "Name" path}}', 'A line of an execution block.'),
  if: block('{{#if condition}}…{{else}}…{{/if}}', 'The text only where the condition holds.'),
  unless: block('{{#unless condition}}…{{/unless}}', 'The text only where the condition fails.'),
  each: block('{{#each list}}…{{/each}}', 'The text for each entry, whose names it uses.'),
  is: test('{{#is path "a" "b"}}…{{/is}}', 'Whether the value equals one of these.'),
  includes: test('{{#includes path "a"}}…{{/includes}}', 'Whether the list contains one of these.'),
  many: test('{{#many path}}…{{/many}}', 'Whether the list has two entries or more.'),
  has: test('{{#has "clause"}}…{{/has}}', 'Whether the document has one of these clauses.'),
  signature: block('{{#signature}}…{{/signature}}', 'An execution block that stays on one page.'),
  and: joined('(and a b)', 'Whether all of the conditions hold.'),
  or: joined('(or a b)', 'Whether one of the conditions holds.'),
  not: joined('(not a)', 'Whether the condition fails.'),
}
