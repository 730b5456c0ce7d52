import {expect, test} from 'vitest'
import {near, nearest} from '../src/index.ts'

test('the known word that was probably meant', () => {
  const known = ['foreground-ip', 'audit', 'top', 'mutualNda']
  expect(nearest('foreground-ipp', known)).toBe('foreground-ip')
  expect(nearest('Foreground IP', known)).toBe('foreground-ip')
  expect(nearest('mutual-nda', known)).toBe('mutualNda')
  expect(nearest('naem', ['name'])).toBe('name')
  expect([nearest('nam', ['name']), nearest('fes', ['fees'])]).toEqual(['name', 'fees'])
  expect(near('audits', known)).toBe('did you mean `audit`?')
})

test('a word far away is no hint', () => {
  const known = ['top', 'ip', 'of', 'law']
  for (const written of ['a', 'to', 'tap', 'ta', 'step', 'loop', 'customer', '', 'x'.repeat(100)])
    expect([written, nearest(written, known)]).toEqual([written, undefined])
  expect(near('vendor', [])).toBeUndefined()
})
