import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/protect')).sort()).toMatchInlineSnapshot(`
    [
      "assessProtection",
      "checkLevels",
      "protectionKinds",
      "reportPage",
      "reportText",
    ]
  `)
})
