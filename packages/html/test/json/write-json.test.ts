import {writeJson} from '@ringfence/html'
import {build} from '@ringfence/model'
import {expect, test} from 'vitest'
import {noFacts, sample, sampleFacts} from '../sample.ts'

test('a clause with its facts', () => {
  const {sections} = JSON.parse(writeJson(sample, sampleFacts))
  expect(sections[1].children[0].children[0]).toMatchInlineSnapshot(`
    {
      "children": [
        {
          "type": "text",
          "uses": [
            {
              "end": 8,
              "start": 0,
              "term": "Customer",
            },
            {
              "end": 27,
              "start": 19,
              "term": "Customer",
            },
          ],
          "value": "Customer pays what Customer owes under ",
        },
        {
          "parts": [
            {
              "text": "clause ",
            },
            {
              "target": "fees#due",
              "text": "1.1",
            },
          ],
          "target": "fees#due",
          "text": "clause 1.1",
          "to": "fees#due",
          "type": "reference",
        },
        {
          "type": "text",
          "value": " and ",
        },
        {
          "parts": [],
          "target": null,
          "text": "[gone]",
          "to": "gone",
          "type": "reference",
        },
        {
          "type": "text",
          "value": ":",
        },
      ],
      "style": "body",
      "type": "paragraph",
    }
  `)
  expect(sections[1].label).toEqual({scheme: 'clause', level: 0, full: '1', own: '1.'})
})

test('tables of labels and terms', () => {
  const {labels, terms} = JSON.parse(writeJson(sample, sampleFacts))
  expect({labels, terms}).toMatchInlineSnapshot(`
    {
      "labels": {
        "fees": {
          "full": "1",
          "level": 0,
          "own": "1.",
          "scheme": "clause",
        },
        "fees#due": {
          "full": "1.1",
          "level": 1,
          "own": "1.1",
          "scheme": "clause",
        },
        "fees/1/1": {
          "full": "1.1(a)",
          "level": 2,
          "own": "(a)",
          "scheme": "clause",
        },
      },
      "terms": [
        {
          "definedIn": "definition:customer",
          "term": "Customer",
          "uses": 2,
        },
      ],
    }
  `)
})

test('keys in a fixed order', () => {
  expect(writeJson(build.contract([]), noFacts)).toMatchInlineSnapshot(`
    "{
      "format": "ringfence-contract",
      "version": 1,
      "info": {
        "kind": "outsourcingMsa",
        "title": "Agreement",
        "language": "en-GB",
        "parties": [],
        "draftReasons": [],
        "made": {
          "deal": "",
          "library": "",
          "tool": ""
        }
      },
      "sections": [],
      "dropped": [],
      "labels": {},
      "terms": []
    }
    "
  `)
})
