import type {Condition, Diagnostic, Json, TemplateInline} from '@ringfence/model'
import type {Declaration, Fail} from './obligation-keys.ts'
import {parseTemplate} from './parse-template.ts'

/** One paragraph of template text at a key of a manifest, without marks that only a contract can resolve. */
export function readShortText(
  entry: Declaration,
  key: string,
  fail: Fail,
): readonly TemplateInline[] | undefined {
  const text: Json | undefined = entry[key]
  if (typeof text !== 'string' || text === '') {
    fail(key, `Unexpected value of \`${key}\`, expected text`)
    return undefined
  }
  if (/[.;]$/.test(text)) fail(key, `Unexpected full stop at the end of \`${key}\``)
  const inlines = paragraphOf(text, key, fail)
  if (inlines && !JSON.stringify(inlines).includes('"type":"reference')) return inlines
  fail(key, `Unexpected text of \`${key}\`, expected words and values without references`)
  return undefined
}

/** The condition at a key, in the words that `{{#if …}}` takes. */
export function readCondition(entry: Declaration, key: string, fail: Fail): Condition | undefined {
  const [choice] = paragraphOf(`{{#if ${entry[key]}}}x{{/if}}`, key, fail) ?? []
  if (choice?.type === 'choice') return choice.branches[0]?.test
  fail(key, `Unexpected value of \`${key}\`, expected a condition as \`{{#if}}\` takes it`)
  return undefined
}

function paragraphOf(text: string, key: string, fail: Fail): readonly TemplateInline[] | undefined {
  const found: Diagnostic[] = []
  const [paragraph, ...rest] = parseTemplate({file: '', text, owner: ''}, found)
  for (const {message, hint} of found) fail(key, message, hint)
  return paragraph?.type === 'paragraph' && rest.length === 0 ? paragraph.children : undefined
}
