import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/obligations')).sort()).toMatchInlineSnapshot(`
    [
      "deadlineFrom",
      "endOfPeriod",
      "isBusinessDay",
      "lastDayAhead",
      "obligationsOf",
      "spanOf",
      "writeRegister",
    ]
  `)
})
