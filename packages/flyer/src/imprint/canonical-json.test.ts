import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

it('is the same for the same data, whatever the order of its keys', () => {
  const one = canonicalJson({ b: 1, a: { d: [2, { f: 'é', e: null }], c: undefined } })
  expect(one).toBe('{"a":{"d":[2,{"e":null,"f":"é"}]},"b":1}')
  expect(canonicalJson({ a: { c: undefined, d: [2, { e: null, f: 'é' }] }, b: 1 })).toBe(one)
})

it('keeps the order of lists', () => {
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]))
})
