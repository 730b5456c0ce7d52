import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/deal')).sort()).toMatchInlineSnapshot(`
    [
      "adaptDeal",
      "blankDeal",
      "bundleSchemas",
      "changeDefaults",
      "checkColumn",
      "compileEventSchema",
      "compileSchema",
      "dealSchemaFor",
      "dealWithEvent",
      "defaultAt",
      "diagnosticKinds",
      "eventSchemaFor",
      "extendSchemas",
      "fieldSchema",
      "parametersOf",
      "readBase",
      "readDeal",
      "readDealData",
      "readEvent",
      "readEventData",
      "standaloneSchemaModule",
    ]
  `)
})
