import {writeHtml, writeJson, writeMarkdown, writeText} from '@ringfence/html'
import {build, type Table} from '@ringfence/model'
import {expect, test} from 'vitest'
import {houseStyle} from './house-style.ts'
import {noFacts} from './sample.ts'

const {checkbox, contract, definedTerm, field, section, text} = build
const place = {file: 'built'}
const table: Table = {
  type: 'table',
  align: ['left', 'left'],
  header: [],
  rows: [
    [
      [{...definedTerm('Start'), label: true}],
      [
        checkbox(false),
        text(' today'),
        {type: 'break'},
        checkbox(true),
        text(' on '),
        field('1 May'),
      ],
    ],
    [
      [text('A label that is much longer than a third of the page')],
      [text('a value that goes on and on, so that it does not fit into one line')],
    ],
  ],
  place,
}
const sample = contract([section('cover', [table], {role: 'cover'})])

test('as text', () => {
  expect(writeText(sample, noFacts, {width: 50})).toMatchInlineSnapshot(`
    "Agreement
    =========


    Start           ☐ today
                    ☒ on 1 May
    A label that is much longer than a third of the page
                    a value that goes on and on, so
                    that it does not fit into one line
    "
  `)
})

test('as Markdown', () => {
  expect(writeMarkdown(sample, noFacts)).toMatchInlineSnapshot(`
    "# Agreement

    |  |  |
    | --- | --- |
    | **Start** | ☐ today<br>☒ on 1 May |
    | A label that is much longer than a third of the page | a value that goes on and on, so that it does not fit into one line |
    "
  `)
})

test('as a page', () => {
  const [shown] = /<table>.*<\/table>/s.exec(writeHtml(sample, noFacts, {style: houseStyle})) ?? []
  expect(shown).toMatchInlineSnapshot(`
    "<table>
    <caption class="unseen">Agreement</caption>
    <tbody>
    <tr><th scope="row"><dfn><b>Start</b></dfn></th><td><span class="checkbox" role="img" aria-label="not ticked">☐</span> today<br><span class="checkbox" role="img" aria-label="ticked">☒</span> on <span class="field" data-pointer="/title" title="Title">1 May</span></td></tr>
    <tr><th scope="row">A label that is much longer than a third of the page</th><td>a value that goes on and on, so that it does not fit into one line</td></tr>
    </tbody>
    </table>"
  `)
})

test('as JSON', () => {
  const {sections} = JSON.parse(writeJson(sample, noFacts))
  expect(sections[0].children[0].rows[0]).toMatchInlineSnapshot(`
    [
      [
        {
          "label": true,
          "term": "Start",
          "type": "definedTerm",
        },
      ],
      [
        {
          "checked": false,
          "title": "Choice",
          "type": "checkbox",
        },
        {
          "type": "text",
          "value": " today",
        },
        {
          "type": "break",
        },
        {
          "checked": true,
          "title": "Choice",
          "type": "checkbox",
        },
        {
          "type": "text",
          "value": " on ",
        },
        {
          "pointer": "/title",
          "title": "Title",
          "type": "field",
          "value": "1 May",
        },
      ],
    ]
  `)
})
