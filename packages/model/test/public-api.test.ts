import {expect, test} from 'vitest'

test('public API', async () => {
  expect(Object.keys(await import('@ringfence/model')).sort()).toMatchInlineSnapshot(`
    [
      "addMonths",
      "answerText",
      "boxCharacter",
      "build",
      "childrenOf",
      "formatDiagnostic",
      "hasErrors",
      "isUnknown",
      "protectionLevels",
      "referenceText",
      "report",
      "schemeOf",
      "selectorNames",
      "termText",
      "textOf",
      "walk",
    ]
  `)
})
