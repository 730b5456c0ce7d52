import {draftContract} from '@ringfence/generator'
import {compareDraft, draftLibrary, readSource, recognise, writeReport} from '@ringfence/import'
import {rules} from '@ringfence/lint'
import type {JsonObject} from '@ringfence/model'
import {compileLibrary} from '@ringfence/template/compile'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readLibraryFiles} from '../scripts/library-files.ts'
import {library, schema} from './support/shipped.ts'

/*
 * Whatever stands in a Markdown file, it becomes a library that compiles and can be drafted, and every word of it is in
 * the draft or in the report.
 */
const shipped = Object.fromEntries(
  Object.entries(readLibraryFiles()).filter(([path]) => /^(?:styles|vocabularies)\//.test(path)),
)
const lintLevels = Object.fromEntries(rules.map(({code}) => [code, 'warning' as const]))

const word = fc.constantFrom(
  ...['Vendor', 'shall', 'pay', 'the', 'Fees', 'within', 'days', 'a*b', '_x_', '`code`', '{{x}}'],
  ...['{', '}}', '<b>', '&amp;', '|', '\\', '#', '"Term"', '“Term”', '(the "Buyer")', "don't", '§'],
  ...['[●]', '[insert date]', '[30/60]', '____', '$[amount]', '[some text that may go]', '[', ']'],
  ...[
    'Section 1',
    'clause 2(a)',
    'Schedule 1',
    'means',
    '**bold.**',
    '**"Bold"**',
    '***',
    '1.',
    '-',
  ],
  ...[
    '12.5%',
    'Art. 3',
    'null',
    'constructor',
    '__proto__',
    '∎',
    'naïve',
    '合同',
    '🙂',
    '[x](zz.example)',
    '~~',
    '<br>',
    '!',
  ],
)
const line = fc.array(word, {minLength: 1, maxLength: 8}).map((words) => words.join(' '))
const lead = fc.constantFrom(
  ...[
    '',
    '',
    '1. ',
    '2. ',
    '1.1 ',
    '2.1 ',
    '(a) ',
    '(b) ',
    '(i) ',
    '# ',
    '## ',
    '- ',
    '   1. ',
    '> ',
  ],
  ...[
    'ARTICLE I ',
    'Section 2. ',
    '## Schedule 1 ',
    '## Exhibit A ',
    '| a | ',
    'IN WITNESS WHEREOF ',
    'By: ',
  ],
  ...[
    '(A) ',
    '"Goods" means ',
    '**Goods** means ',
    'WHEREAS ',
    'This Agreement is between ',
    '    ',
  ],
)
const markdown = fc
  .array(fc.tuple(lead, line), {minLength: 1, maxLength: 14})
  .map((lines) => lines.map((parts) => parts.join('')).join('\n\n'))

function imported(text: string, glossary: boolean) {
  const source = readSource({file: 'source.md', bytes: new TextEncoder().encode(text)})
  if (!source.value) return undefined
  const recognised = recognise(source.value)
  const draft = draftLibrary(recognised, {
    existing: {clauses: [], kinds: [], definitions: {}},
    glossary,
  })
  const custom = JSON.parse(draft.files['schemas/extra.schema.json'] ?? '{"type": "object"}')
  const fields = withCustom(schema.fields, custom)
  const files = {...shipped, ...draft.files}
  const compiled = compileLibrary({files, fields, digest: ''})
  if (!compiled.value) throw new Error(compiled.diagnostics[0]?.message)
  const drafted = draftContract({
    deal: {file: 'deal.yaml', text: draft.files[draft.deal] ?? ''},
    schema: {schema: withCustom(schema.schema, custom), fields, validate: () => []},
    library: {...library, ...compiled.value, rules: [], lintLevels},
    tool: '',
  })
  if (!drafted.value)
    throw new Error(drafted.diagnostics.find(({severity}) => severity === 'error')?.message)
  const {contract, facts} = drafted.value
  const compared = {source: source.value, recognised, glossaryAt: draft.glossaryAt}
  const comparison = compareDraft(compared, contract, facts)
  return {draft, report: writeReport({recognised, draft, comparison, lint: {}})}
}

function withCustom(whole: JsonObject, custom: JsonObject): JsonObject {
  return {...whole, properties: {...(whole['properties'] as JsonObject), custom}}
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
}

test.each([true, false])(
  'any Markdown keeps its words; glossary: %s',
  {timeout: 120_000},
  (glossary) => {
    fc.assert(
      fc.property(markdown, (text) => {
        const result = imported(text, glossary)
        if (!result) return
        const known = new Set(
          words(`${result.report} ${Object.values(result.draft.files).join(' ')}`),
        )
        // Tags of HTML are no words; what stands in them is not shown by any reader of Markdown.
        const source = text.replaceAll(/<b>|<br>|&amp;/g, ' ')
        expect(words(source).filter((each) => !known.has(each))).toEqual([])
      }),
      {numRuns: 150},
    )
  },
)
