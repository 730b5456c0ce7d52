import {type Tested, type TestInput, testLibrary} from '@ringfence/verify'
import {applyRules} from './apply-rules.ts'

export type TemplateTestInput = Omit<TestInput, 'applyRules'>

/** Runs the tests beside the clauses of a library, on deals as its rules change them. */
export function testTemplates(input: TemplateTestInput): Tested {
  const {library, schema} = input
  return testLibrary({
    ...input,
    applyRules: (deal, kind) => {
      const {deal: ruled, record} = applyRules(deal, {library, schema, kind})
      const adapting = record.adaptations.map(({rule}) => rule.id)
      return {deal: ruled, fired: [...record.fired.map(({id}) => id), ...adapting]}
    },
  })
}
