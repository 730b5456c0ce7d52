import fc from 'fast-check'
import {expect, test} from 'vitest'
import {html, Markup} from '../../src/html/markup.ts'

test('text is escaped, markup is not', () => {
  const inner = html`<b title="${'"a" & \'b\''}">${'<i>'}</b>`
  expect(html`<p>${inner} ${5}${undefined}${[inner, '&amp;', [1]]}</p>`.toString()).toBe(
    '<p><b title="&quot;a&quot; &amp; \'b\'">&lt;i&gt;</b> 5' +
      '<b title="&quot;a&quot; &amp; \'b\'">&lt;i&gt;</b>&amp;amp;1</p>',
  )
})

test('no text opens an element or ends an attribute', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(html`${text}`.toString()).not.toMatch(/[<>"]/)
    }),
  )
})

test('a style sheet cannot end its element', () => {
  expect(
    html`<style>${Markup.rawText('a::before { content: "</style>" }')}</style>`.toString(),
  ).toBe('<style>a::before { content: "\\3c /style>" }</style>')
})
