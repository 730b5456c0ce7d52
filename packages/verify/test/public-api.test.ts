import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/verify')).sort()).toMatchInlineSnapshot(`
    [
      "concludeParts",
      "percentOf",
      "switchesOf",
      "testKinds",
      "testLibrary",
      "totalOf",
      "verifyKinds",
      "verifyLibrary",
      "verifyPart",
      "wordDifference",
    ]
  `)
})
