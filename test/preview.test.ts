/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {ChildProcess} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {get} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {missingChromium, program} from './support/chromium.ts'
import {ringfence} from './support/ringfence.ts'
import {servePreview} from './support/serve-preview.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'templates/agreements/mutual-nda/deals/us-china-battery-cells.yaml')

let folder: string
let deal: string
let served: ChildProcess
let url: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ringfence-preview-'))
  deal = join(folder, 'deal.yaml')
  cpSync(example, deal)
  ;({served, url} = await servePreview('deal.yaml', folder))
})

afterAll(() => {
  served.kill()
  rmSync(folder, {recursive: true, force: true})
})

function statusOf(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const {port} = new URL(url)
    get({host: '127.0.0.1', port, path, headers}, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })
}

test('the server answers for this machine alone, and reads no file by a path', async () => {
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(await statusOf('/')).toBe(200)
  expect(await statusOf('/', {host: 'evil.example'})).toBe(403)
  expect(await statusOf('/../../etc/passwd')).toBe(404)
  expect(await statusOf('/%2e%2e/deal.yaml')).toBe(404)
  expect(await statusOf('//[')).toBe(400)
  expect(await statusOf('http://[bad/')).toBe(400)
  expect(await statusOf('/draft?switch=a/b={')).toBe(400)
  expect(await statusOf('/draft?switch=..=1')).toBe(400)
})

test('HEAD is answered as GET is, without the body', async () => {
  for (const path of ['', 'client.js', 'draft', 'events']) {
    const {status, headers} = await fetch(`${url}${path}`, {method: 'HEAD'})
    expect([path, status, headers.has('content-type')]).toEqual([path, 200, true])
  }
  const {status, headers} = await fetch(url, {method: 'POST'})
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test.each([
  ['a folder', ['.'], 1, '.: error[input/unreadable]: Unexpected folder, expected a file'],
  [
    'what is no deal',
    ['words.txt'],
    1,
    'words.txt:1:1: error[deal/type]: Unexpected `Just words.`',
  ],
  ['a list', ['list.yaml'], 1, 'list.yaml:1:1: error[deal/type]: Unexpected list'],
  ['bytes', ['bytes.yaml'], 1, 'bytes.yaml:1:1: error[deal/encoding]'],
  [
    'a name that nothing has',
    ['mutual-ndaa'],
    2,
    'ringfence: No file, kind or clause `mutual-ndaa`; did you mean `mutual-nda`?',
  ],
])('%s is refused at once', (_, args, code, words) => {
  writeFileSync(join(folder, 'words.txt'), 'Just words.')
  writeFileSync(join(folder, 'list.yaml'), '- a\n')
  writeFileSync(join(folder, 'bytes.yaml'), Uint8Array.of(0x61, 0xff, 0xfe))
  const outcome = ringfence(['preview', ...args], folder)
  expect([outcome.code, outcome.out, outcome.err.slice(0, words.length)]).toEqual([code, '', words])
})

test('a port that is in use is wrong usage, in plain words', () => {
  const {port} = new URL(url)
  const {code, err} = ringfence(['preview', 'deal.yaml', '--port', port], folder)
  expect([code, err.split('\n')[0]]).toEqual([
    2,
    `ringfence: Port ${port} is in use by another program: give another with \`--port\`, or leave it out for one that is free`,
  ])
})

test('the page, its rules and its script are files of their own', async () => {
  for (const [path, type] of [
    ['', 'text/html'],
    ['page.css', 'text/css'],
    ['frame.css', 'text/css'],
    ['client.js', 'text/javascript'],
  ] as const) {
    const {status, headers} = await fetch(`${url}${path}`)
    expect([path, status, headers.get('content-type')]).toEqual([
      path,
      200,
      `${type}; charset=utf-8`,
    ])
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
  }
})

test('a clause is shown by an example that has it', async () => {
  const shown = await servePreview('escrow-terms', folder)
  try {
    const {paragraphs} = await (await fetch(`${shown.url}draft`)).json()
    expect(paragraphs.length).toBeGreaterThan(0)
  } finally {
    shown.served.kill()
  }
})

test.each([
  ['nothing of that name', ['preview', 'no-such-thing'], 'No file, kind or clause `no-such-thing`'],
  [
    'a port that is none',
    ['preview', 'mutual-nda', '--port', '99999'],
    'Unexpected value of `--port`',
  ],
  ['a folder without a library', ['preview', 'mutual-nda', '--library', '/'], 'No library'],
])('refuses %s', (_, args, words) => {
  const {code, err} = ringfence(args, folder)
  expect([code, err.includes(words)]).toEqual([2, true])
})

describe.skipIf(missingChromium)('in Chromium', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: program as string, args: ['--no-sandbox']})
    page = await browser.newPage({viewport: {width: 1400, height: 900}})
    await page.goto(url)
    await page.frameLocator('#contract').locator('[data-source]').first().waitFor()
  })
  afterAll(() => browser.close())

  const paragraph = (words: string) =>
    page.frameLocator('#contract').locator('[data-source]', {hasText: words}).first()

  test('a click on a sentence says which line, clause and value made it', async () => {
    await paragraph('Entire agreement.').click()
    const why = await page.locator('#why').innerText()
    expect(why).toMatch(/clauses\/general\/[\w-]+\.md:\d+/)
    expect(why).toMatch(/general \d+\.\d+\.\d+, variant/)
  })

  test('the keyboard does the same', async () => {
    await paragraph('Assignment.').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#why').innerText()).toContain('clauses/general/')
  })

  const count = (words: string) =>
    page.evaluate((text) => {
      const inside = document.querySelector('iframe')?.contentDocument
      return (inside?.querySelector('main')?.textContent ?? '').split(text).length - 1
    }, words)
  const tab = (name: string) => page.getByRole('tab', {name}).click()
  const choose = async (filter: string, value: string) => {
    const loads = Number(await page.locator('body').getAttribute('data-loads'))
    await tab('Switches')
    await page.locator('#filter').fill(filter)
    await page.locator('#list select').first().selectOption(value)
    await page.waitForFunction((before) => Number(document.body.dataset['loads']) > before, loads)
  }

  test('the contract lies on pages, with the words above and below that the style has', async () => {
    const sheets = page.frameLocator('#contract').locator('.sheet')
    const number = await sheets.count()
    expect(number).toBeGreaterThan(8)
    expect(await page.locator('#count').innerText()).toBe(`${number} pages`)
    const first = sheets.first()
    expect(await first.locator('.running').count()).toBe(0)
    expect(await sheets.nth(1).locator('.above').textContent()).toContain('Mutual Non-Disclosure')
    expect(await sheets.nth(1).locator('.below').textContent()).toBe(`Page 2 of ${number}`)
    const boxes = await sheets.evaluateAll((all) =>
      all.map((sheet) => {
        const text = sheet.querySelector('.text') as HTMLElement
        return [(sheet as HTMLElement).offsetHeight, text.offsetHeight]
      }),
    )
    // Letter, since the deal is in American English; nothing stands below the bottom margin.
    expect([...new Set(boxes.map(([height]) => height))]).toEqual([1056])
    const room = 1056 - (2 * 25 * 96) / 25.4
    expect(boxes.filter(([, text = 0]) => text > room + 20)).toEqual([])
  })

  test('pages have the words of the text, all and in order', async () => {
    const words = () =>
      page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentDocument as Document
        const copy = inside.querySelector('main')?.cloneNode(true) as HTMLElement
        for (const each of copy.querySelectorAll('.running, .page')) each.remove()
        return copy.textContent?.replaceAll(/\s+/g, '')
      })
    const onPages = await words()
    await page.locator('#view').selectOption('text')
    await page.frameLocator('#contract').locator('body.text').waitFor()
    expect(await page.frameLocator('#contract').locator('.sheet').count()).toBe(0)
    expect(onPages).toBe(await words())
    await page.locator('#view').selectOption('pages')
    await page.frameLocator('#contract').locator('.sheet').first().waitFor()
  })

  test('arrows go from paragraph to paragraph, and from sentence to sentence', async () => {
    await paragraph('Assignment.').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const shown = await page.locator('#why dd').first().innerText()
    expect(shown).toBe(
      'This agreement is the whole agreement of the parties on its subject, and replaces what they agreed on it before.',
    )
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-why')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#problems').isVisible()).toBe(true)
  })

  test('a click says what `explain` says', async () => {
    for (const number of ['2.1', '4.1', '8.2', '8.6', '8.8']) {
      const {out} = ringfence(
        ['explain', 'deal.yaml', '--clause', number, '--format', 'json'],
        folder,
      )
      const [section] = JSON.parse(out).documents[0].sections
      const [explained] = section.paragraphs
      const own = page.frameLocator('#contract').locator('.item', {
        has: page.frameLocator('#contract').locator(`:scope > .number:text-is("${number}")`),
      })
      await own.locator('[data-source]').first().focus()
      await page.keyboard.press('Enter')
      const told = await page.locator('#why').evaluate((why) => {
        const rows: Record<string, string[]> = {}
        for (const name of why.querySelectorAll('dt')) {
          const value = name.nextElementSibling as HTMLElement
          const lines = [...value.children].map((each) => each.textContent ?? '')
          rows[name.textContent ?? ''] = [...(rows[name.textContent ?? ''] ?? []), ...lines]
        }
        return rows
      })
      const lineOf = ({file, start}: {file: string; start: {line: number}}) =>
        `${file}:${start.line}`
      expect(told['Number']).toEqual([explained.label])
      expect(told['Clause']).toEqual([
        `${section.id} ${section.version}, variant ${section.variant}`,
      ])
      expect(told['Template']).toContain(lineOf(explained.place))
      const values = explained.values.map(
        ({pointer, printed}: {pointer: string; printed: string}) => `${pointer} → ${printed}`,
      )
      expect((told['Value'] ?? []).filter((line) => line.includes(' → '))).toEqual(values)
      const reasons = [...explained.because, ...explained.inside].map(({words}: {words: string}) =>
        words.replaceAll('`', ''),
      )
      const given = [...(told['Because'] ?? []), ...(told['Inside'] ?? [])]
      expect(reasons.filter((words) => !given.includes(words))).toEqual([])
    }
  })

  test('a switch shows another text, and the file stays as it is', async () => {
    const before = readFileSync(deal, 'utf8')
    await choose('confidentiality.marking', '"required"')
    await paragraph('marked').waitFor()
    expect(readFileSync(deal, 'utf8')).toBe(before)
    expect(await page.locator('#tried li').allInnerTexts()).toEqual([
      'confidentiality.marking = "required"',
    ])
    await page.getByRole('button', {name: 'Back to the deal'}).click()
    await page.locator('#tried').getByRole('listitem').waitFor({state: 'detached'})
  })

  test('parties can be more, and values left out', async () => {
    await choose('number of vendors', '2')
    expect(await count('Sample vendor-2 Limited')).toBeGreaterThan(1)
    await page.getByRole('button', {name: 'Back to the deal'}).click()
    await page.locator('#tried').getByRole('listitem').waitFor({state: 'detached'})
    expect(await count('Sample vendor-2 Limited')).toBe(0)
  })

  test('each variant of each clause can be seen', {timeout: 120_000}, async () => {
    await tab('Switches')
    await page.locator('#filter').fill('variant')
    const offered = await page.locator('#list details').evaluateAll((groups) =>
      groups.flatMap((group) => {
        const select = group.querySelector('select') as HTMLSelectElement
        const name = (group as HTMLElement).dataset['group'] ?? ''
        return [...select.options].slice(1).map(({value}) => [name, value] as const)
      }),
    )
    expect(offered.length).toBeGreaterThan(4)
    for (const [group, value] of offered) {
      const details = page.locator(`#list details[data-group="${group}"]`)
      const loads = Number(await page.locator('body').getAttribute('data-loads'))
      await details.locator('select').first().selectOption(value)
      await page.waitForFunction((was) => Number(document.body.dataset['loads']) > was, loads)
      expect([group, value, await page.locator('#tried').innerText()]).not.toEqual([
        group,
        value,
        expect.stringContaining('No values were found'),
      ])
      expect(await page.locator('#state').innerText()).not.toContain('error')
      await page.getByRole('button', {name: 'Back to the deal'}).click()
      await page.locator('#tried').getByRole('button').waitFor({state: 'detached'})
    }
  })

  test('from a condition to its switch', async () => {
    await paragraph('Entire agreement.').focus()
    await page.keyboard.press('Enter')
    await page.locator('#why').getByRole('button', {name: 'Try other values'}).first().click()
    expect(await page.locator('#list label:first-of-type').first().getAttribute('title')).toBe(
      'boilerplate.entireAgreement',
    )
    await page.locator('#list select').first().selectOption('false')
    await paragraph('Entire agreement.').waitFor({state: 'detached'})
    await page.getByRole('button', {name: 'Back to the deal'}).click()
    await paragraph('Entire agreement.').waitFor()
  })

  test('a problem stands beside its place', async () => {
    const text = readFileSync(deal, 'utf8')
    writeFileSync(deal, text.replace(/legalName: .*/, 'legalName: {unknown: true}'))
    const note = page.frameLocator('#contract').locator('.note').first()
    await note.waitFor({timeout: 5000})
    await page.frameLocator('#contract').locator('.unready').first().waitFor()
    const [own, beside] = await Promise.all([
      page.frameLocator('#contract').locator('[data-problem]').first().boundingBox(),
      note.boundingBox(),
    ])
    expect(Math.abs((own?.y ?? 0) - (beside?.y ?? 0))).toBeLessThan(20)
    await note.click()
    expect(await page.locator('#why .problem').innerText()).toContain(await note.innerText())
    writeFileSync(deal, text)
    await note.waitFor({state: 'detached', timeout: 5000})
  })

  test('a save is on the page, and so is what is wrong with it', async () => {
    const text = readFileSync(deal, 'utf8')
    const [, name = ''] = /legalName: "?([\w ]+)/.exec(text) ?? []
    writeFileSync(deal, text.replaceAll(name, 'Quicksave Holdings'))
    await paragraph('Quicksave Holdings').waitFor({timeout: 5000})
    writeFileSync(deal, `${text}\nfeees: 1\n`)
    await tab('Problems')
    await page.locator('#problems .error', {hasText: 'feees'}).waitFor({timeout: 5000})
    writeFileSync(deal, text)
    await paragraph(name).waitFor({timeout: 5000})
  })

  test('a save is on the page soon', {timeout: 60_000}, async () => {
    const text = readFileSync(deal, 'utf8')
    const [, name = ''] = /legalName: "?([\w ]+)/.exec(text) ?? []
    const times: number[] = []
    for (let run = 0; run < 7; run++) {
      const seen = page.evaluate(
        (words) =>
          new Promise<void>((resolve) => {
            const look = () => {
              const frame = document.querySelector('iframe')
              if (frame?.contentDocument?.body.textContent?.includes(words)) resolve()
              else setTimeout(look, 4)
            }
            look()
          }),
        `Reload ${run} Limited`,
      )
      const start = performance.now()
      writeFileSync(deal, text.replaceAll(name, `Reload ${run} Limited`))
      await seen
      times.push(performance.now() - start)
    }
    times.sort((a, b) => a - b)
    process.stderr.write(`Save to page: ${times.map((time) => time.toFixed(0)).join(', ')} ms\n`)
    // Other tests run beside this one: the limit here is a loose one, the time itself is printed.
    expect(times[3]).toBeLessThan(1500)
  })

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [480, 'light'],
    [480, 'dark'],
  ] as const)(
    '%i wide and %s, nothing is cut off, nameless or hard to read',
    async (width, scheme) => {
      await page.setViewportSize({width, height: 900})
      await page.emulateMedia({colorScheme: scheme})
      for (const name of ['Switches', 'Problems', 'Sentence']) {
        await tab(name)
        expect(await page.evaluate(faults)).toEqual([])
      }
      const frame = page.frameLocator('#contract')
      const wide = await frame
        .locator('html')
        .evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(wide).toBeLessThanOrEqual(0)
      const [sheet, window] = await Promise.all([
        frame.locator('.sheet').first().boundingBox(),
        page.locator('#contract').boundingBox(),
      ])
      expect((sheet?.x ?? 0) + (sheet?.width ?? 0)).toBeLessThanOrEqual(
        (window?.x ?? 0) + (window?.width ?? 0),
      )
    },
  )
})

/** In the page: what overflows it, controls without a name, and words whose contrast is below 4.5 to 1. */
function faults(): string[] {
  const found: string[] = []
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page is too wide')
  const shown = (element: Element) => (element as HTMLElement).checkVisibility()
  for (const control of document.querySelectorAll<HTMLElement>('button, select, input')) {
    const {labels} = control as HTMLInputElement
    const name = control.ariaLabel || (labels?.[0] ?? control).textContent
    if (shown(control) && !name?.trim()) found.push(`no name: ${control.outerHTML.slice(0, 80)}`)
  }
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const part = channel / 255
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ground = (element: Element | null): readonly number[] => {
    if (!element) return [255, 255, 255]
    const colour = channels(getComputedStyle(element).backgroundColor)
    return colour[3] === 0 ? ground(element.parentElement) : colour.slice(0, 3)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement as HTMLElement
    if (!walker.currentNode.textContent?.trim() || !shown(element)) continue
    const [a, b] = [
      light(channels(getComputedStyle(element).color).slice(0, 3)),
      light(ground(element)),
    ]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 4.5) found.push(`${contrast.toFixed(1)}: ${element.textContent?.slice(0, 40)}`)
  }
  return found
}
