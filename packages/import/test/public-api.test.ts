import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/import')).sort()).toMatchInlineSnapshot(`
    [
      "compareDraft",
      "diagnosticOf",
      "draftLibrary",
      "findingsOfWords",
      "importKinds",
      "readSource",
      "recognise",
      "writeConfig",
      "writeReport",
    ]
  `)
})
