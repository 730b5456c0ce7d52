import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/opc')).sort()).toMatchInlineSnapshot(`
    [
      "elementsIn",
      "parseXml",
      "unpack",
    ]
  `)
})
