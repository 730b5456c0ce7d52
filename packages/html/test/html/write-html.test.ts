import {writeHtml} from '@ringfence/html'
import {build} from '@ringfence/model'
import {expect, test} from 'vitest'
import {houseStyle} from '../house-style.ts'
import {noFacts, sample, sampleFacts} from '../sample.ts'

const page = (html: string) => html.replace(/<style>[\s\S]*<\/style>/, '<style></style>')

test('a whole page', () => {
  expect(page(writeHtml(sample, sampleFacts))).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">
    <meta name="referrer" content="no-referrer">
    <title>Services agreement</title>
    <style></style>
    </head>
    <body>
    <a class="skip" href="#_contract">Skip to the contract</a>
    <header>
    <div class="draft" role="note" aria-labelledby="_draft">
    <p id="_draft"><strong>DRAFT</strong> This document is not ready to be signed:</p>
    <ul>
    <li>Rate &lt;not known&gt;</li>
    </ul>
    </div>
    </header>
    <main id="_contract">
    <section class="cover" id="cover">
    <h1 class="title">Services agreement</h1>
    <p class="subtitle"><span class="field" data-pointer="/title" title="Title">Acme &amp; Co</span></p>
    <nav class="contents" aria-labelledby="_contents">
    <h2 id="_contents">Contents</h2>
    <ul>
    <li><a href="#fees"><span class="number">1.</span> Fees</a></li>
    </ul>
    </nav>
    </section>
    <section class="clause" id="fees">
    <h2><span class="number">1.</span> Fees</h2>
    <div class="items" role="list">
    <div class="item level-1" role="listitem" id="fees.due">
    <span class="number">1.1</span> <div class="body">
    <div class="lead"><h3>Payment.</h3> <p><a class="term" href="#definition:customer" title="“Customer” means the customer.">Customer</a> pays what Customer owes under <a class="reference" href="#fees.due" title="Payment">clause 1.1</a> and <mark class="dangling">[gone]</mark>:</p></div>
    <div class="items" role="list">
    <div class="item level-2" role="listitem" id="fees/1/1">
    <span class="number">(a)</span> <div class="body">
    <p>at <mark class="field" data-pointer="/title" title="Title: not known">[●]</mark>; and</p>
    </div>
    </div>
    </div>
    <div class="scroll" role="group" tabindex="0" aria-label="Payment"><table>
    <caption class="unseen">Payment</caption>
    <thead><tr><th scope="col">Item</th><th scope="col">Price</th></tr></thead>
    <tbody>
    <tr><td>Work</td><td>EUR 5</td></tr>
    </tbody>
    </table></div>
    </div>
    </div>
    </div>
    <div class="definitions" role="list">
    <div role="listitem" id="definition:customer">
    <p><dfn>“<b>Customer</b>”</dfn> means the customer.</p>
    </div>
    </div>
    </section>
    <section class="execution" id="execution">
    <div class="signature">
    <p>For Acme:</p>
    <dl>
    <div><dt>Signature</dt><dd class="rule"><span class="unseen">to be completed</span></dd></div>
    <div><dt>Name</dt><dd><span class="field" data-pointer="/title" title="Name">Jane Doe</span></dd></div>
    </dl>
    </div>
    </section>
    </main>
    </body>
    </html>
    "
  `)
})

test('a contract without a title page gets title and contents', () => {
  const contract = build.contract([build.section('a', [build.paragraph('Text.')], {title: 'A'})])
  expect(page(writeHtml(contract, noFacts))).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">
    <meta name="referrer" content="no-referrer">
    <title>Agreement</title>
    <style></style>
    </head>
    <body>
    <a class="skip" href="#_contract">Skip to the contract</a>
    <header>
    <h1 class="title">Agreement</h1>
    <nav class="contents" aria-labelledby="_contents">
    <h2 id="_contents">Contents</h2>
    <ul>
    <li><a href="#a"><span class="number"></span> A</a></li>
    </ul>
    </nav>
    </header>
    <main id="_contract">
    <section class="clause" id="a">
    <h2>A</h2>
    <p>Text.</p>
    </section>
    </main>
    </body>
    </html>
    "
  `)
})

test('digests and reference stand in the head', () => {
  const made = {deal: 'd1', library: 'l1', tool: 'Ringfence 1.0'}
  const html = writeHtml(build.contract([], {made, reference: 'R"1'}), noFacts)
  expect(html.match(/<meta name="(?:generator|deal|library|reference)".*/g)).toMatchInlineSnapshot(`
    [
      "<meta name="generator" content="Ringfence 1.0">",
      "<meta name="deal" content="d1">",
      "<meta name="library" content="l1">",
      "<meta name="reference" content="R&quot;1">",
    ]
  `)
})

test('a house style gives fonts, colours and paper', () => {
  const [rules = ''] =
    /:root \{[^}]*\}/.exec(writeHtml(sample, sampleFacts, {style: houseStyle})) ?? []
  expect(rules).toMatchInlineSnapshot(`
    ":root {
      --body-font: "Georgia", Charter, "Bitstream Charter", "Source Serif 4", Cambria, Georgia, serif;
      --heading-font: "Arial", system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      --text: #000000;
      --heading: #1F3864;
      --rule: #999999;
      --table-head: #EEEEEE;
      --line: 1.15;
      --print-size: 11pt;
      --justify: justify;
    }"
  `)
})

test('headings deepen one level at a time', () => {
  const {contract, item, paragraph, section} = build
  const deep = contract([
    section(
      'a',
      [
        item('a/1', [item('a/1/1', [paragraph('x')], 'Inner'), item('a/1/2', [], 'Last')], 'Outer'),
        item('a/2', [item('a/2/1', [paragraph('y')], 'Under no heading')]),
      ],
      {title: 'Section'},
    ),
  ])
  const headings = writeHtml(deep, noFacts).match(/<h\d[^>]*>[^<]*/g)
  expect(headings).toMatchInlineSnapshot(`
    [
      "<h1 class="title">Agreement",
      "<h2 id="_contents">Contents",
      "<h2>Section",
      "<h3>Outer.",
      "<h4>Inner.",
      "<h4>Last.",
      "<h3>Under no heading.",
    ]
  `)
})

test('needs nothing else', () => {
  expect(writeHtml(sample, sampleFacts, {style: houseStyle})).not.toMatch(
    /<script|<link|src=|url\(|https?:/,
  )
})
