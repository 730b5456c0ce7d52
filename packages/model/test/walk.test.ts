import {build, childrenOf, type Visit, walk} from '@ringfence/model'
import fc from 'fast-check'
import {expect, test} from 'vitest'

const {contract, definedTerm, definition, definitions, field, item, list, paragraph} = build
const {reference, section, signature, strong, table} = build

const everything = contract([
  section('a', [
    paragraph('one ', strong('two'), {type: 'break'}, {type: 'emphasis', children: []}),
    item('a/1', [paragraph(reference('b')), item('a/1/1', [paragraph('deep')])], 'Heading'),
    list([[paragraph('first')], [paragraph('second')]]),
    table(['head'], ['cell'], [field('value')]),
    signature([paragraph('for')], {label: 'Signature'}, {label: 'Name', value: field('Jane')}),
    definitions(definition('Term', 'means this')),
    {type: 'contents', place: {file: 'built'}},
  ]),
  section('b', [paragraph(definedTerm('Customer'))]),
])

test('visits every node in document order', () => {
  expect([...walk(everything)].map(outline).join('\n')).toMatchInlineSnapshot(`
    "section
      paragraph
        text one 
        strong
          text two
        break
        emphasis
      item
        text Heading
        paragraph
          reference
        item
          paragraph
            text deep
      list
        paragraph
          text first
        paragraph
          text second
      table
        text head
        text cell
        field value
      signature
        paragraph
          text for
        field Jane
      definitions
        definition
          paragraph
            definedTerm
            text  
            text means this
      contents
    section
      paragraph
        definedTerm"
  `)
})

test('says in which section a node stands', () => {
  const sections = [...walk(everything)].map(({section: {id}}) => id)
  expect([...new Set(sections)]).toEqual(['a', 'b'])
})

test('the last ancestor holds the node', () => {
  for (const {node, ancestors} of walk(everything)) {
    const holder = ancestors.at(-1)
    if (holder) expect(childrenOf(holder)).toContain(node)
    else expect(node).toHaveProperty('type', 'section')
  }
})

test('visits as many texts as there are, however deep', () => {
  const depths = fc.array(fc.nat(6), {maxLength: 5})
  fc.assert(
    fc.property(depths, (each) => {
      const sections = each.map((depth, index) => section(`${index}`, [nested(depth)]))
      const texts = [...walk({sections})].filter(({node}) => typeOf(node) === 'text')
      expect(texts.map(({ancestors}) => ancestors.length)).toEqual(each.map((depth) => depth + 2))
    }),
  )
})

function nested(depth: number): ReturnType<typeof paragraph | typeof item> {
  return depth === 0 ? paragraph('text') : item(`${depth}`, [nested(depth - 1)])
}

function outline({node, ancestors}: Visit): string {
  const words = 'value' in node ? ` ${node.value}` : ''
  return '  '.repeat(ancestors.length) + typeOf(node) + words
}

function typeOf(node: Visit['node']): string {
  return 'type' in node ? node.type : 'definition'
}
