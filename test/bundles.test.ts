import {type DraftedContract, draftBundle} from '@ringfence/generator'
import {type ContractNode, textOf, walk} from '@ringfence/model'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {examples, library, schema} from './support/shipped.ts'

/* Documents of one deal refer to each other by the title and the numbers that the other one has. */
function bundle(example: string, kinds: readonly string[]): readonly DraftedContract[] {
  const found = examples.find(({name}) => name === example)
  const deal = {
    confidentiality: {purpose: 'to prepare the work'},
    ...(parse(found?.text ?? '') as object),
    bundle: kinds,
  }
  const text = JSON.stringify(deal)
  return draftBundle({deal: {file: 'deal.json', text}, schema, library, tool: ''}).value ?? []
}

/** What each reference to another document reads, and the number there of the clause that it means. */
function outsideReferences({contract, facts}: DraftedContract, main: DraftedContract) {
  return [...walk(contract)].flatMap(({node}) => {
    if (!isReference(node) || !node.to.startsWith('main:')) return []
    const label = main.facts.labels.get(node.to.slice('main:'.length))
    return [{text: textOf([node], facts), number: label?.full ?? 'no such clause'}]
  })
}

function isReference(node: ContractNode): node is Extract<ContractNode, {type: 'reference'}> {
  return 'type' in node && node.type === 'reference'
}

test.each([
  ['ireland-romania-bundle', 'Outsourcing Master Services Agreement'],
  ['vietnam-payments-singapore-law', 'Software Development Agreement'],
  ['philippines-medical-billing-texas-law', 'Business Process Outsourcing Agreement'],
])('the documents that follow %s refer to it', (example, title) => {
  const [main, ...others] = bundle(example, ['statementOfWork', 'dataSecurityAddendum'])
  expect(others).toHaveLength(2)
  for (const document of others) {
    const references = main ? outsideReferences(document, main) : []
    expect(references.length).toBeGreaterThan(1)
    for (const {text, number} of references) {
      expect(text).toContain(title)
      expect(text).toContain(number)
    }
    const words = [...walk(document.contract)].flatMap(({node}) =>
      'type' in node && (node.type === 'text' || node.type === 'field') ? [node.value] : [],
    )
    expect(words.join('')).toContain(`belongs to the ${title} that the parties made`)
  }
})
