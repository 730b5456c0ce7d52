import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/docx')).sort()).toMatchInlineSnapshot(`
    [
      "compileStyle",
      "writeDocx",
    ]
  `)
})
