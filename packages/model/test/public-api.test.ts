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
      "fromRoman",
      "hasErrors",
      "isUnknown",
      "lettersOf",
      "near",
      "nearest",
      "protectionLevels",
      "referenceText",
      "report",
      "romanOf",
      "schemeOf",
      "selectorNames",
      "termText",
      "textOf",
      "walk",
      "yamlFault",
    ]
  `)
})
