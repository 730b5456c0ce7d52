import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/obligations')).sort()).toMatchInlineSnapshot(`
    [
      "endOfPeriod",
      "isBusinessDay",
      "lastDayAhead",
      "obligationsOf",
      "writeRegister",
    ]
  `)
})
