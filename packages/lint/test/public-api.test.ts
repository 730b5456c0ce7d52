import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/lint')).sort()).toMatchInlineSnapshot(`
    [
      "lint",
      "lintWords",
      "proseOf",
      "rules",
      "sentencesOf",
      "suppress",
      "wordCount",
    ]
  `)
})
