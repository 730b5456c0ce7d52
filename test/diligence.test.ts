import {questionnaireFor} from '@ringfence/diligence'
import {compileStyle} from '@ringfence/docx'
import {draftContract, writeContract} from '@ringfence/generator'
import {readCompleted, readDeal} from '@ringfence/generator/diligence'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {houseStyle} from './support/house-style.ts'
import {examples, library, schema} from './support/shipped.ts'

/** Puts a text into the content control of a tag, as a person does in Word. */
function filled(document: string, tag: string, text: string): string {
  const control = new RegExp(
    `(<w:tag w:val="${tag}"/>(?:(?!</w:sdtPr>).)*?)<w:showingPlcHdr/>((?:(?!<w:sdtContent>).)*<w:sdtContent>).*?(</w:sdtContent>)`,
    's',
  )
  expect(document).toMatch(control)
  return document.replace(control, `$1$2<w:r><w:t>${text}</w:t></w:r>$3`)
}

test('answers in a completed Word document are read as they were filled in', async () => {
  const example = examples.find(({name}) => name === 'bank-asks-indian-developer')
  const deal = {file: 'deal.yaml', text: example?.text ?? ''}
  const {value} = draftContract({deal, schema, library, tool: 'Ringfence'})
  if (!value) throw new Error('the example has errors')
  const styleParts = () => compileStyle(houseStyle)
  const bytes = await writeContract(value, 'docx', {style: houseStyle, styleParts})
  const files = unzipSync(bytes)
  let document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  document = filled(document, 'SEC-1', 'Partly')
  document = filled(document, 'SEC-1/evidence', 'Certificate &amp; statement')
  document = filled(document, 'SEC-1/score', '4')
  document = filled(document, 'assessedOn', '2026-11-20')
  const completed = zipSync({...files, 'word/document.xml': strToU8(document)})
  const sheet = readCompleted({file: 'q.docx', bytes: completed}, library).value
  expect(sheet?.answers.get('SEC-1')).toEqual({
    answer: 'partly',
    evidence: 'Certificate & statement',
    score: 4,
  })
  expect(sheet?.answers.get('CTY-1-IN')).toEqual({answer: 'yes'})
  expect(sheet?.answers.get('SEC-2')).toEqual({})
  expect(sheet).toMatchObject({assessedOn: '2026-11-20', acceptFrom: 75, conditionsFrom: 55})
})

test('every country that an example names is known', () => {
  const asked = examples.flatMap(({file, text}) => {
    const view = readDeal({file, text}, schema).value?.view
    return view ? questionnaireFor(library, view).countries : []
  })
  const known = Object.keys(library.diligence.countries)
  expect(known).toEqual(expect.arrayContaining(['RS', 'PK', 'AE', 'SA', 'QA']))
  expect([...new Set(asked)].filter((code) => !known.includes(code))).toEqual([])
})
