import type {EventSchema} from '@ringfence/deal'
import {type Tested, type TestInput, testLibrary} from '@ringfence/verify'
import {applyRules} from './apply-rules.ts'
import {lettersForTests} from './letters-for-tests.ts'

export interface TemplateTestInput extends Omit<TestInput, 'applyRules' | 'draftLetter'> {
  /** Of the events of letters; a library without tests of letters does not need it. */
  readonly eventSchema?: EventSchema
}

/** Runs the tests beside the clauses of a library, on deals as its rules change them. */
export function testTemplates({eventSchema, ...input}: TemplateTestInput): Tested {
  const {library, schema} = input
  return testLibrary({
    ...input,
    applyRules: (deal, kind) => {
      const {deal: ruled, record} = applyRules(deal, {library, schema, kind})
      const adapting = record.adaptations.map(({rule}) => rule.id)
      return {deal: ruled, fired: [...record.fired.map(({id}) => id), ...adapting]}
    },
    ...(eventSchema ? {draftLetter: lettersForTests({library, schema}, eventSchema)} : {}),
  })
}
