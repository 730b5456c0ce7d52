import {expect, test} from 'vitest'

test('public API', async () => {
  expect(Object.keys(await import('@ringfence/model')).sort()).toMatchInlineSnapshot(`
    [
      "addMonths",
      "answerText",
      "boxCharacter",
      "build",
      "childrenOf",
      "eitherOf",
      "formatDiagnostic",
      "formatWords",
      "fromRoman",
      "hasErrors",
      "isUnknown",
      "lettersOf",
      "near",
      "nearest",
      "protectionLevels",
      "quotesHint",
      "referenceText",
      "report",
      "romanOf",
      "schemeOf",
      "selectorNames",
      "termText",
      "textOf",
      "typeWords",
      "walk",
      "yamlFault",
    ]
  `)
})
