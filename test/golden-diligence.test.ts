import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {
  type Assessment,
  assess,
  compareTerms,
  dealFragment,
  jsonReport,
  questionsAsked,
  readAnswers,
  readDeal,
  textReport,
} from '@ringfence/generator/diligence'
import {formatDiagnostic} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {examples, library, schema} from './support/shipped.ts'

/*
 * Answers of vendors, scored: a folder a case. Each is also compared with a deal, so that the report says which of the
 * terms that the answers call for the deal has.
 */
const root = fileURLToPath(new URL('golden-diligence/', import.meta.url))
const comparedWith: Readonly<Record<string, string>> = {
  'bank-asks-indian-developer': 'india-software-english-law',
  'toys-asks-thai-plant': 'thailand-car-parts-vendor-terms',
}

describe.each(readdirSync(root))('%s', (name) => {
  const {result, compared, told, vendor, assessedOn} = scored(name)
  const shown = {
    'report.txt': textReport(result, vendor),
    'report.json': jsonReport(result),
    'deal.yaml': dealFragment(result, assessedOn),
    'compared.txt': textReport(compared, vendor),
    'compared.yaml': dealFragment(compared, assessedOn),
    'told.txt': told,
  }

  test.each(Object.entries(shown))('%s', async (file, text) => {
    await expect(text).toMatchFileSnapshot(`golden-diligence/${name}/${file}`)
  })

  test('has no stale files', () => {
    const made = ['answers.yaml', ...Object.keys(shown)]
    expect(readdirSync(root + name).toSorted()).toEqual(made.toSorted())
  })
})

function scored(name: string) {
  const file = 'answers.yaml'
  const text = readFileSync(`${root}${name}/${file}`, 'utf8')
  const {value: sheet, diagnostics} = readAnswers({file, text}, library)
  if (!sheet) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  const asked = questionsAsked(sheet, library, {file})
  const {acceptFrom = 75, conditionsFrom = 55} = sheet
  const bounds = {acceptFrom, conditionsFrom}
  const result = assess(asked.questionnaire, sheet, library.diligence, bounds)
  const deal = examples.find((each) => each.name === comparedWith[name])
  const view = deal && readDeal(deal, schema).value?.view
  if (!view) throw new Error(`No deal to compare ${name} with`)
  const compared: Assessment = {...result, terms: compareTerms(result.terms, view)}
  const told =
    asked.diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join('') || 'Nothing\n'
  return {result, compared, told, ...sheet}
}
