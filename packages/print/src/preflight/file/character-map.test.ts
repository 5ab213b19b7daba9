import { describe, expect, it } from 'vitest'
import { readCharacterMap } from './character-map.ts'

const SPACE = '1 begincodespacerange <0000> <FFFF> endcodespacerange'

describe('a map of characters', () => {
  it('gives pairs', () => {
    const map = readCharacterMap(
      `${SPACE} 2 beginbfchar <0003> <0041> <0004> <00E9> endbfchar\n1 beginbfchar <05> <42> endbfchar`,
    )
    expect([3, 4, 5, 6].map(map.textOf)).toEqual(['A', 'é', 'B', undefined])
  })

  it('gives several letters for one code, and letters beyond 16 bits', () => {
    const map = readCharacterMap('beginbfchar <01> <006600660069> <02> <D83DDE00> endbfchar')
    expect([map.textOf(1), map.textOf(2)]).toEqual(['ffi', '😀'])
  })

  it('gives ranges that count on', () => {
    const map = readCharacterMap(
      'beginbfrange <0010> <0013> <0041> <0020> <0021> <00660030> endbfrange',
    )
    expect([0x0f, 0x10, 0x13, 0x14, 0x20, 0x21].map(map.textOf)).toEqual([
      undefined,
      'A',
      'D',
      undefined,
      'f0',
      'f1',
    ])
  })

  it('gives ranges that list their texts', () => {
    const map = readCharacterMap('beginbfrange <01> <03> [<0058> <0059> <005A>] endbfrange')
    expect([1, 2, 3, 4].map(map.textOf)).toEqual(['X', 'Y', 'Z', undefined])
  })

  it('takes pairs before ranges, and of ranges that which begins last', () => {
    const map = readCharacterMap(
      'beginbfrange <00> <09> <0041> <04> <05> <0061> endbfrange beginbfchar <02> <005A> endbfchar',
    )
    expect([1, 2, 4, 5].map(map.textOf)).toEqual(['B', 'Z', 'a', 'b'])
  })

  it('says how long codes are, unless they are of several lengths', () => {
    expect(readCharacterMap(SPACE).codeLength).toBe(2)
    expect(readCharacterMap('begincodespacerange <00> <FF> endcodespacerange').codeLength).toBe(1)
    expect(
      readCharacterMap('begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange').codeLength,
    ).toBeUndefined()
    expect(readCharacterMap('').codeLength).toBeUndefined()
  })

  it('may have white space and never end', () => {
    const map = readCharacterMap('beginbfchar\n< 00\n03 >\n<00 41><04>\n<0042>')
    expect([map.textOf(3), map.textOf(4)]).toEqual(['A', 'B'])
  })

  it('is not made of a range of all numbers there are', () => {
    const map = readCharacterMap('beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange')
    expect(map.textOf(1)).toBe('B')
    expect(map.textOf(0xffffff)).toBeUndefined()
  })

  it('has no text beyond the last character of Unicode', () => {
    const map = readCharacterMap('beginbfrange <00> <FF> <DBFFDFFF> endbfrange')
    expect([map.textOf(0), map.textOf(1)]).toEqual(['\u{10ffff}', undefined])
  })

  it('cuts texts that are longer than any ligature', () => {
    const long = '0041'.repeat(500_000)
    const map = readCharacterMap(
      `beginbfchar <01> <${long}> endbfchar beginbfrange <02> <03> <${long}> endbfrange`,
    )
    expect(map.textOf(1)).toBe('A'.repeat(32))
    expect(map.textOf(3)).toBe(`${'A'.repeat(31)}B`)
  })

  it('finds its way in thirty thousand ranges', () => {
    const code = (number: number) => `<${number.toString(16).padStart(8, '0')}>`
    const ranges = Array.from({ length: 30_000 }, (_, i) => `${code(2 * i)} ${code(2 * i)} <0041>`)
    const map = readCharacterMap(`beginbfrange ${ranges.join(' ')} endbfrange`)
    let found = 0
    for (let i = 0; i < 60_000; i++) if (map.textOf(i) === 'A') found += 1
    expect(found).toBe(30_000)
  })
})
