import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/template')).sort()).toMatchInlineSnapshot(`
    [
      "anchorsOf",
      "chosenVariant",
      "dataOf",
      "dealReader",
      "fill",
      "fillKinds",
      "newTrace",
      "sectionIds",
      "spellingFor",
      "termsOf",
      "wordsOf",
    ]
  `)
})
