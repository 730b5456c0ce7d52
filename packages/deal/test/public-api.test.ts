import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/deal')).sort()).toMatchInlineSnapshot(`
    [
      "adaptDeal",
      "blankDeal",
      "bundleSchemas",
      "changeDefaults",
      "compileSchema",
      "dealSchemaFor",
      "defaultAt",
      "diagnosticKinds",
      "extendSchemas",
      "fieldSchema",
      "parametersOf",
      "readDeal",
      "readDealData",
      "standaloneSchemaModule",
    ]
  `)
})
