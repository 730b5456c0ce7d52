import {expect, test} from 'vitest'
import {shippedLibrary} from '../../../scripts/library.ts'
import {packLibrary, unpackLibrary} from '../src/host/packed-library.ts'

const library = shippedLibrary()

test('a library survives being packed', () => {
  const {head, bodies} = packLibrary(library)
  expect(unpackLibrary({head: JSON.parse(JSON.stringify(head)), bodies})).toEqual(library)
})

test('bodies are parsed when they are asked for, once', () => {
  const {head, bodies} = packLibrary(library)
  const {clauses} = unpackLibrary({head, bodies})
  bodies.fill(0, head.clauses['general']?.variants[0]?.body[1])
  const variant = clauses['general']?.variants[0]
  expect(() => clauses['term']?.variants.map(({body}) => body)).toThrow(SyntaxError)
  expect(variant?.body).toEqual(library.clauses['general']?.variants[0]?.body)
  expect(variant?.body).toBe(variant?.body)
})
