import {expect, test} from 'vitest'
import {listFormat} from '../src/fill/intl-formats.ts'

const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]

test.each(['en-GB', 'en-US'])('lists in %s read as ECMA-402 has them', (language) => {
  for (const type of ['conjunction', 'disjunction'] as const)
    for (const list of lists)
      expect(listFormat(language, type).format(list)).toBe(
        new Intl.ListFormat(language, {type}).format(list),
      )
})
