import {expect, test} from 'vitest'

test('public API', async () => {
  expect(Object.keys(await import('@ringfence/html')).sort()).toMatchInlineSnapshot(`
    [
      "anchorOf",
      "writeHtml",
      "writeJson",
      "writeMarkdown",
      "writeText",
    ]
  `)
})
