import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/deal')).sort()).toMatchInlineSnapshot(`
    [
      "adaptDeal",
      "blankDeal",
      "bundleSchemas",
      "changeDefaults",
      "checkColumn",
      "compileSchema",
      "dealSchemaFor",
      "defaultAt",
      "diagnosticKinds",
      "extendSchemas",
      "fieldSchema",
      "parametersOf",
      "readBase",
      "readDeal",
      "readDealData",
      "standaloneSchemaModule",
    ]
  `)
})
