import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/verify')).sort()).toMatchInlineSnapshot(`
    [
      "applyRow",
      "blocksRead",
      "concludeParts",
      "percentOf",
      "rowForVariant",
      "samplesFor",
      "settingsOfRow",
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
