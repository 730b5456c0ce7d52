import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/lsp')).sort()).toMatchInlineSnapshot(`
    [
      "complete",
      "documentTypeOf",
      "findDefinition",
      "findReferences",
      "helpers",
      "hover",
      "offsetAt",
      "outline",
      "rangeOf",
      "renamable",
      "rename",
      "serve",
    ]
  `)
})
