import {parseXml, unpack} from '@ringfence/opc'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'

const all = {wanted: () => true, largest: 1024 * 1024}

describe('unpack', () => {
  test('gives the wanted parts', () => {
    const bytes = zipSync({'a.xml': strToU8('<a/>'), 'b.png': new Uint8Array(9)})
    const unpacked = unpack(bytes, {...all, wanted: (name) => name.endsWith('.xml')})
    expect('parts' in unpacked && Object.keys(unpacked.parts)).toEqual(['a.xml'])
  })

  test.each([
    ['empty', new Uint8Array()],
    ['compound', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['foreign', strToU8('%PDF-1.7')],
    ['damaged', zipSync({'a.xml': strToU8('x'.repeat(5000))}).slice(0, 60)],
    ['tooLarge', zipSync({'a.xml': new Uint8Array(20 * 1024 * 1024)})],
  ])('says why a file is no package: %s', (fault, bytes) => {
    expect(unpack(bytes, all)).toEqual({fault})
  })
})

describe('parseXml', () => {
  test('refuses document types, so that no entity can multiply', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "xxxxxxxx"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    expect(parseXml(bomb)).toBeUndefined()
  })

  test.each(['<a>', '<a></b>', '', '<a>&nbsp;</a>', `${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`])(
    'has no tree of what is broken or too deep: %.10s',
    (source) => expect(parseXml(source)).toBeUndefined(),
  )
})
