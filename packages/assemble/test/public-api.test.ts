import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/assemble')).sort()).toMatchInlineSnapshot(`
    [
      "assemble",
      "decimalNumbering",
      "formsOfTerm",
      "gatherFacts",
      "styleNumbering",
      "termMatcher",
    ]
  `)
})
