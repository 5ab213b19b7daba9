import { expect, it } from 'vitest'
import { faultLine } from './fault-line.ts'

it.each([
  ['{\n  "a": 1\n  "b": 2\n}', 3],
  ['{\n  "a": x\n}', 2],
  ['{\n  "a": "b,\n  "c": 1\n}', 2],
  ['{\n  "a": 1,\n}', 3],
  ['{\n  "a": [1, 2\n', 3],
  ['', 1],
  ['nom;courriel', 1],
  ['{\n  "a": 1\n}\nmore', 4],
  ["{\n  'a': 1\n}", 2],
])('%j stops being JSON on line %d', (text, line) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(faultLine(text)).toBe(line)
})
