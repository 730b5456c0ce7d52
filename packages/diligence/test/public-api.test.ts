import {expect, test} from 'vitest'

test('public API', async () => {
  expect(Object.keys(await import('@ringfence/diligence')).sort()).toMatchInlineSnapshot(`
    [
      "assess",
      "blankAnswers",
      "checkAge",
      "compareTerms",
      "givenWords",
      "jsonReport",
      "questionnaireFor",
      "questionnaireOf",
      "staleResult",
      "textReport",
    ]
  `)
})
