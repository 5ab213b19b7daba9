import { expect, it } from 'vitest'
import { readXml } from '../testing/read-xml.ts'
import { writeXml } from './write-xml.ts'

it('writes what a strict parser reads back: elements, attributes, texts', () => {
  const awkward = 'A & B < C > D "E" \u00a0é\n\tF'
  const xml = writeXml({
    name: 'a',
    attributes: { one: awkward, two: 2.5, three: true, none: undefined },
    children: [
      { name: 'b', children: 'X & <Y>' },
      { name: 'c', children: [{ name: 'd' }] },
    ],
  })
  const { name, attributes, children } = readXml(xml)
  expect(name).toBe('a')
  expect([...attributes]).toEqual([
    ['one', awkward],
    ['two', '2.5'],
    ['three', 'true'],
  ])
  expect(children.map((child) => [child.name, child.text.trim()])).toEqual([
    ['b', 'X & <Y>'],
    ['c', ''],
  ])
  expect(children[1]?.children[0]?.name).toBe('d')
})
