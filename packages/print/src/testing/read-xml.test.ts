import { describe, expect, it } from 'vitest'
import { readXml } from './read-xml.ts'

describe('the reader of XML', () => {
  it('reads elements, attributes, text and entities', () => {
    const root = readXml(
      '<?xml version="1.0"?>\n<a xmlns:p="u" b="1 &lt; 2"><p:c>x &amp; y</p:c><d/></a>',
    )
    expect(root.attributes.get('b')).toBe('1 < 2')
    expect(root.children.map(({ name, text }) => [name, text])).toEqual([
      ['p:c', 'x & y'],
      ['d', ''],
    ])
  })

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a>x & y</a>',
    '<a>&nbsp;</a>',
    '<a>&amp</a>',
    '<a>1 < 2</a>',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<p:a/>',
    '<a p:b="1"/>',
    '<a>\u0000</a>',
    '<1a/>',
  ])('refuses %j', (xml) => {
    expect(() => readXml(xml)).toThrow()
  })
})
