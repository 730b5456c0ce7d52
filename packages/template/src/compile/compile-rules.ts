import type {ClauseTemplate, Library} from '@ringfence/model'
import {anchorsOf} from '../words-of.ts'
import {cautionsFile, protectionOf, readCautions, readRequirement} from './read-protection.ts'
import {readRegions} from './read-regions.ts'
import {readRuleFile, reportTwins} from './read-rules.ts'
import type {Run} from './run.ts'

/** The rules of a library, and the regions that they name. */
export function compileRules(
  run: Run,
  {clauses, examples}: Pick<Library, 'clauses' | 'examples'>,
): Pick<Library, 'rules' | 'regions'> {
  const {fields, ruleSchema} = run.source
  const regionTexts = run.textsOf(/^regions\.yaml$/)
  const regions = run.take('regions', {given: {}, tables: {files: regionTexts}}, readRegions)
  const riders = ofEach(clauses, ({riders: texts}) => texts.map(({id}) => id))
  const tables = {files: run.below('rules'), riders, examples, regions}
  const rules = run
    .matching(/^rules\/[^/]+\.yaml$/)
    .flatMap((file) =>
      run.take(file, {given: {fields, ruleSchema}, tables}, (source) => readRuleFile(file, source)),
    )
  reportTwins(rules, run.diagnostics)
  return {rules, regions}
}

/** By what a library measures how well documents protect the customer. */
export function compileProtection(
  run: Run,
  {clauses, agreements}: Pick<Library, 'clauses' | 'agreements'>,
): Library['protection'] {
  const {fields, ruleSchema, protectionSchema} = run.source
  const anchors = ofEach(clauses, ({variants}) => variants.flatMap(({body}) => anchorsOf(body)))
  const inputs = {
    given: {fields, ruleSchema, protectionSchema},
    tables: {files: run.below('protection'), anchors, agreements},
  }
  const files = run.matching(/^protection\/[^/]+\.yaml$/)
  const requirements = files
    .filter((file) => file !== cautionsFile)
    .flatMap((file) => run.take(file, inputs, (source) => readRequirement(file, source)) ?? [])
  const cautions = files.length > 0 ? run.take(cautionsFile, inputs, readCautions) : undefined
  return protectionOf(requirements, cautions)
}

function ofEach<Value>(
  clauses: Library['clauses'],
  read: (clause: ClauseTemplate) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(clauses).map(([id, clause]) => [id, read(clause)]))
}
