/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {ChildProcess} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import puppeteer, {type Browser, type Frame, type Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {missingFirefox, program} from './support/firefox.ts'
import {servePreview} from './support/serve-preview.ts'

const example = '../templates/agreements/outsourcing-msa/deals/minimal.yaml'

/** What Firefox does otherwise than Chromium, in which `preview.test.ts` drives the page through all that it can do. */
describe.skipIf(missingFirefox)('in Firefox', {timeout: 60_000}, () => {
  let folder: string
  let deal: string
  let served: ChildProcess
  let browser: Browser
  let page: Page
  let contract: Frame
  const errors: unknown[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ringfence-firefox-'))
    deal = join(folder, 'deal.yaml')
    cpSync(fileURLToPath(new URL(example, import.meta.url)), deal)
    const preview = await servePreview('deal.yaml', folder)
    served = preview.served
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program as string,
      headless: true,
    })
    page = await browser.newPage()
    await page.setViewport({width: 1400, height: 900})
    page.on('pageerror', (error) => errors.push(error))
    await page.goto(preview.url)
    contract = (await (await page.$('#contract'))?.contentFrame()) as Frame
    await contract.waitForSelector('.sheet [data-source]')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    served?.kill()
    rmSync(folder, {recursive: true, force: true})
  })

  test('the contract lies on pages, and what opens a page does', async () => {
    const opening = await contract.$$eval('.sheet', (sheets) =>
      sheets
        .map((sheet, index) => ({
          page: index + 1,
          first: sheet.querySelector('.text')?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '',
        }))
        .filter(({first}) => /^(?:Outsourcing|Contents|Parties|Schedule \d+ [A-Z])/.test(first))
        .map(({page, first}) => [page, first.slice(0, 10)]),
    )
    expect(opening.slice(0, 3)).toEqual([
      [1, 'Outsourcin'],
      [2, 'Contents P'],
      [4, 'Parties Th'],
    ])
    const schedules = await contract.$$eval('.schedule > h2', (headings) => headings.length)
    expect(opening.slice(3)).toHaveLength(schedules)
  })

  test('no page runs over', async () => {
    const over = await contract.$$eval('.sheet', (sheets) =>
      sheets
        .map((sheet) => sheet.getBoundingClientRect().height)
        .filter((height, _, [first = 0]) => Math.abs(height - first) > 1),
    )
    expect(over).toEqual([])
  })

  test('a click on a sentence says what made it', async () => {
    const blocks = await contract.$$('[data-source]')
    const words = await Promise.all(blocks.map((each) => each.evaluate((node) => node.textContent)))
    await blocks[words.findIndex((text) => text?.includes('Entire agreement.'))]?.click()
    await page.waitForFunction(() => document.querySelector('#why')?.textContent?.includes('.md:'))
    const why = await page.$eval('#why', (panel) => panel.textContent)
    expect(why).toMatch(/clauses\/general\/[\w-]+\.md:\d+/)
    expect(why).toMatch(/general \d+\.\d+\.\d+, variant/)
  })

  test('a save is on the page', async () => {
    const text = readFileSync(deal, 'utf8')
    const [, name = ''] = /legalName: "?([\w ]+)/.exec(text) ?? []
    writeFileSync(deal, text.replaceAll(name, 'Quicksave Holdings'))
    await contract.waitForSelector('::-p-text(Quicksave Holdings)')
  })

  test('nothing went wrong meanwhile', () => {
    const faults = errors.map(String).filter((text) => !text.includes('favicon.ico'))
    expect(faults).toEqual([])
  })
})
