import type {At, ClauseTemplate, TemplateBlock, TemplateInline} from '@ringfence/model'
import {checkFields, type FieldCheck} from './check-fields.ts'

/** Checks the values that the declared duties of a clause print; faults are reported at the declaration. */
export function checkObligations(
  {obligations}: ClauseTemplate,
  check: Omit<FieldCheck, 'file'>,
): void {
  for (const {what, time, test, each, place} of obligations) {
    const found: FieldCheck['diagnostics'] = []
    const children: TemplateInline[] = [
      ...what,
      ...(time.kind === 'triggered' ? time.trigger : []),
      ...(test
        ? [{type: 'choice' as const, branches: [{test, children: [], at}], otherwise: [], at}]
        : []),
    ]
    const words: TemplateBlock = {type: 'paragraph', style: 'body', children, at}
    const body = each === undefined ? words : entriesOf(each, words)
    checkFields([body], {...check, file: place.file, diagnostics: found})
    for (const diagnostic of found) check.diagnostics.push({...diagnostic, place})
  }
}

const at: At = [1, 1]

function entriesOf(each: string, words: TemplateBlock): TemplateBlock {
  const path = {original: each, depth: 0, data: false, keys: each.split('.')}
  return {type: 'loop', path, children: [words], otherwise: [], at}
}
