import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/deal')).sort()).toMatchInlineSnapshot(`
    [
      "adaptDeal",
      "blankDeal",
      "bundleSchemas",
      "compileSchema",
      "dealSchemaFor",
      "diagnosticKinds",
      "fieldSchema",
      "parametersOf",
      "readDeal",
      "readDealData",
      "standaloneSchemaModule",
    ]
  `)
})
