import fc from 'fast-check'
import {expect, test} from 'vitest'
import {packParts, unpackParts} from '../src/organisation/library-cache.ts'

const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({maxLength: 60}), {
  minKeys: 1,
})

test('parts come out as they went in', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const found = unpackParts(packParts(given)) ?? {}
      const plain = (values: Readonly<Record<string, Uint8Array>>) =>
        Object.entries(values).map(([name, bytes]) => [name, [...bytes]])
      expect(plain(found)).toEqual(plain(given))
    }),
  )
})

test('a file that is cut short, or of which a byte is another, is none', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.boolean(), (given, at, cut) => {
      fc.pre(Object.values(given).some(({length}) => length > 0))
      const whole = packParts(given)
      const body = whole.indexOf(0x0a) + 1
      const index = body + (at % (whole.length - body))
      const spoilt = cut
        ? whole.slice(0, index)
        : whole.map((byte, i) => (i === index ? byte ^ 1 : byte))
      expect(unpackParts(spoilt)).toBeUndefined()
    }),
  )
})

test.each(['', '\n', '{}\n', 'null\n', '{"digest": "", "ranges": null}\n', 'not a library'])(
  '%j is none',
  (text) => {
    expect(unpackParts(new TextEncoder().encode(text))).toBeUndefined()
  },
)
