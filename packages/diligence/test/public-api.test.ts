import {expect, test} from 'vitest'

test('public API', async () => {
  expect(Object.keys(await import('@ringfence/diligence')).sort()).toMatchInlineSnapshot(`
    [
      "assess",
      "compareTerms",
      "givenWords",
      "questionnaireFor",
      "questionnaireOf",
    ]
  `)
})
