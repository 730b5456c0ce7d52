import {build} from '@ringfence/model'
import {expect, test} from 'vitest'

test('strings among inline nodes are text', () => {
  const {paragraph, strong, text} = build
  expect(paragraph('a', strong('b'))).toEqual(paragraph(text('a'), strong(text('b'))))
})

test('a field has defaults, which can be replaced', () => {
  const {place: _, ...field} = build.field('[●]', {unknown: true, pointer: '/parties/0'})
  expect(field).toMatchInlineSnapshot(`
    {
      "pointer": "/parties/0",
      "title": "Title",
      "type": "field",
      "unknown": true,
      "value": "[●]",
    }
  `)
})

test('an item has a heading only if one is given', () => {
  expect(build.item('a/1', [])).not.toHaveProperty('heading')
  expect(build.item('a/1', [], 'Fees').heading).toEqual([build.text('Fees')])
})

test('a column of a table is aligned to the left', () => {
  expect(build.table(['a', 'b'], ['1', '2']).align).toEqual(['left', 'left'])
})

test('a definition begins with its term', () => {
  const {id, children} = build.definition('Foreground IP', 'means this.')
  expect(id).toBe('definition:foreground-ip')
  expect(children).toEqual([
    build.paragraph(build.definedTerm('Foreground IP'), ' ', 'means this.'),
  ])
})

test('the rest of a section and of a contract can be given', () => {
  const section = build.section('a', [], {role: 'schedule', title: 'Fees'})
  const {place: _, ...rest} = section
  expect(rest).toMatchInlineSnapshot(`
    {
      "children": [],
      "id": "a",
      "role": "schedule",
      "title": "Fees",
      "type": "section",
      "variant": "standard",
      "version": "1.0.0",
    }
  `)
  expect(build.contract([section], {title: 'Deed'})).toMatchInlineSnapshot(`
    {
      "dropped": [],
      "info": {
        "draftReasons": [],
        "kind": "outsourcingMsa",
        "language": "en-GB",
        "made": {
          "deal": "",
          "library": "",
          "tool": "",
        },
        "parties": [],
        "title": "Deed",
      },
      "sections": [
        {
          "children": [],
          "id": "a",
          "place": {
            "file": "built",
          },
          "role": "schedule",
          "title": "Fees",
          "type": "section",
          "variant": "standard",
          "version": "1.0.0",
        },
      ],
    }
  `)
})
