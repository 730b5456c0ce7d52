import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {draftBundle} from '@ringfence/generator'
import {
  type ExplainedParagraph,
  type Explanation,
  explainContract,
} from '@ringfence/generator/explain'
import {type Contract, type Facts, textOf, walk} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {examples, library, schema} from './support/shipped.ts'

const templates = fileURLToPath(new URL('../templates/', import.meta.url))

function explained(name: string, set: readonly {pointer: string; value: string}[] = []) {
  const example = examples.find((each) => each.name === name)
  if (!example) throw new Error(`No example ${name}`)
  const deal = {file: example.file, text: example.text}
  const drafted = draftBundle({deal, schema, library, tool: 'Ringfence test', traced: true, set})
  if (!drafted.value) throw new Error(`The example ${name} has errors`)
  return drafted.value.map((document) => ({
    ...document,
    explanation: explainContract(document, {library, schema}),
  }))
}

function paragraphsOf({sections}: Explanation): readonly ExplainedParagraph[] {
  return sections.flatMap(({paragraphs}) => paragraphs)
}

/** Every run of words of a contract, by the way that explanations take: the tree. */
function wordsOf(contract: Contract, facts: Facts): readonly string[] {
  return [...walk(contract)].flatMap(({node}) =>
    'type' in node && (node.type === 'text' || node.type === 'field')
      ? [textOf([node], facts)]
      : [],
  )
}

describe.each(examples.map(({name}) => name))('the example %s', (name) => {
  const documents = explained(name)

  test('has an explanation for every text', () => {
    for (const {contract, facts, explanation} of documents) {
      const all = paragraphsOf(explanation).map(({text}) => text)
      const joined = all.join('\n')
      expect(wordsOf(contract, facts).filter((words) => !joined.includes(words))).toEqual([])
    }
  })

  test('is made of parts that stand in the lines that they name', () => {
    const wrong = documents.flatMap(({contract, explanation}) =>
      paragraphsOf(explanation).flatMap(({bespoke, parts}) =>
        bespoke || contract.info.language !== 'en-GB'
          ? []
          : parts.filter((part) => !stands(part)).map(shown),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('has parts that make up the whole text', () => {
    for (const {explanation} of documents)
      for (const {text, parts} of paragraphsOf(explanation))
        expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})

function shown({text, place}: ExplainedParagraph['parts'][number]): string {
  return `${place.file}:${place.start?.line}:${place.start?.column} ${text.slice(0, 60)}`
}

/** Whether a line of a template has the first word of the text that is said to come from it. */
function stands({text, place, pointer}: ExplainedParagraph['parts'][number]): boolean {
  const [word] = /[A-Za-z]+/.exec(text) ?? []
  const line = place.start?.line ?? 0
  const lines = readFileSync(join(templates, place.file), 'utf8').split('\n')
  const near = lines.slice(line - 1, line + 1).join('\n')
  if (near === '') return false
  if (pointer !== undefined) return near.includes('{{')
  return word === undefined || near.includes(word) || near.includes('{{')
}

function paragraph(
  name: string,
  id: string,
  set: readonly {pointer: string; value: string}[] = [],
) {
  const found = explained(name, set)
    .flatMap(({explanation}) => paragraphsOf(explanation))
    .find((each) => each.id === id)
  if (!found) throw new Error(`No paragraph ${id} in ${name}`)
  return found
}

describe('a paragraph says', () => {
  const example = 'india-software-english-law'

  test('which condition let it in, and which value of the deal decided', () => {
    const {because} = paragraph(example, 'foreground-ip#past-infringement')
    expect(because).toMatchInlineSnapshot(`
      [
        {
          "decidedBy": [
            {
              "from": {
                "type": "default",
              },
              "name": "ip.foreground.rightToSuePast",
              "pointer": "/ip/foreground/rightToSuePast",
              "value": true,
            },
          ],
          "place": {
            "file": "clauses/foreground-ip/present-assignment.md",
            "start": {
              "column": 1,
              "line": 33,
            },
          },
          "words": "\`ip.foreground.rightToSuePast\` is set",
        },
      ]
    `)
  })

  test('which conditions inside it held and which did not', () => {
    const {inside} = paragraph(example, 'foreground-ip#assignment')
    expect(inside.map(({words}) => words)).toMatchInlineSnapshot(`
      [
        "\`governingLaw.jurisdiction\` is \`GB\` or \`GB-ENG\`",
        "\`ip.foreground.trigger\` is \`onCreation\`",
        "\`ip.foreground.trigger\` is not \`onDelivery\`",
        "\`ip.foreground.trigger\` is not \`onAcceptance\`",
        "\`ip.foreground.trigger\` is not \`onPayment\`",
      ]
    `)
  })

  test('where its values come from', () => {
    const {values} = paragraph(example, 'foreground-ip#tail')
    expect(values).toMatchInlineSnapshot(`
      [
        {
          "from": {
            "place": {
              "end": {
                "column": 99,
                "line": 150,
              },
              "file": "agreements/outsourcing-msa/deals/india-software-english-law.yaml",
              "pointer": "/ip/foreground/tailMonths",
              "start": {
                "column": 98,
                "line": 150,
              },
            },
            "type": "deal",
          },
          "pointer": "/ip/foreground/tailMonths",
          "printed": "6 months",
          "title": "Tail",
          "value": 6,
        },
      ]
    `)
  })

  test('which rule put it there', () => {
    const rider = explained(example)
      .flatMap(({explanation}) => paragraphsOf(explanation))
      .find(({place}) => place.file === 'clauses/foreground-ip/riders/india.md')
    expect([rider?.source.id, rider?.rules.map(({id}) => id)]).toEqual([
      'foreground-ip, rider india',
      ['IN-04'],
    ])
  })

  test('that its wording is the deal’s own', () => {
    const override = '[{clause: audit, heading: Cost, text: Vendor bears it., reason: agreed}]'
    const set = [{pointer: '/overrides', value: override}]
    const {bespoke, values} = paragraph(example, 'audit#override-1', set)
    expect([bespoke, values.map(({printed}) => printed)]).toEqual([
      true,
      ['Cost', 'Vendor bears it.'],
    ])
  })

  test('that a setting from outside gave a value', () => {
    const set = [{pointer: '/ip/foreground/tailMonths', value: '9'}]
    const [value] = paragraph(example, 'foreground-ip#tail', set).values
    expect([value?.printed, value?.from]).toEqual([
      '9 months',
      {type: 'deal', place: {file: '--set', pointer: '/ip/foreground/tailMonths'}},
    ])
  })
})
