import { describe, expect, it } from 'vitest'
import { bytesOf } from '../testing/latin1.ts'
import { tokenise } from './tokens.ts'

const read = (text: string) =>
  [...tokenise(bytesOf(text))].map(({ kind, text }) => `${kind} ${text}`)

describe('the tokens of a content stream', () => {
  it.each([
    { what: 'numbers', text: '1 -2 +3 .5 4. -0.25', is: 'number' },
    { what: 'names', text: '/F1 /A#20B /', is: 'name' },
    { what: 'operators', text: "q BT T* f* ' 1e5 --1 1.2.3", is: 'operator' },
    { what: 'strings', text: '(a) () <48> <>', is: 'string' },
  ])('are $what', ({ text, is }) => {
    expect(read(text)).toEqual(text.split(' ').map((token) => `${is} ${token}`))
  })

  it.each([
    '(a (b (c) d) e rg)',
    String.raw`(an escaped \) and \( and a backslash \\)`,
    '(two\nlines % no comment)',
    '<48 65\n6C>',
  ])('hold the whole string %j', (string) => {
    expect(read(`${string} Tj`)).toEqual([`string ${string}`, 'operator Tj'])
  })

  it.each(['[(a]b) 1 [2 3] <5D> /N]', '[% ]\n1]', '[]'])('hold the whole array %j', (array) => {
    expect(read(`${array} TJ`)).toEqual([`array ${array}`, 'operator TJ'])
  })

  it.each(['<</A <</B (>>)>> /C <3E3E>>>', '<<>>', '<< /D [1 0] >>'])(
    'hold the whole dictionary %j',
    (dictionary) => {
      expect(read(`/P ${dictionary} BDC`)).toEqual([
        'name /P',
        `dictionary ${dictionary}`,
        'operator BDC',
      ])
    },
  )

  it('hold no comment', () => {
    expect(read('1 % 0 0 rg (\r2%\n w%')).toEqual(['number 1', 'number 2', 'operator w'])
  })

  it('hold the data of an inline image as one token, whatever they look like', () => {
    expect(read('BI /W 2 ID 1 0 0 rg (EIx EI\nQ')).toEqual([
      'operator BI',
      'name /W',
      'number 2',
      'operator ID',
      'image  1 0 0 rg (EIx',
      'operator EI',
      'operator Q',
    ])
  })

  it.each([
    { text: '(a (b)', kind: 'string' },
    { text: '(a\\', kind: 'string' },
    { text: '<48', kind: 'string' },
    { text: '[1 (2]', kind: 'array' },
    { text: '<</A 1>', kind: 'dictionary' },
    { text: '/', kind: 'name' },
  ])('run to the end when they never end: $text', ({ text, kind }) => {
    expect(read(text)).toEqual([`${kind} ${text}`])
  })

  it('run to the end of an inline image that never ends', () => {
    expect(read('ID 1 rg EIEI')).toEqual(['operator ID', 'image  1 rg EIEI'])
    expect(read('ID')).toEqual(['operator ID'])
  })

  it('hold a stray delimiter alone', () => {
    expect(read(')]}>{q')).toEqual([')', ']', '}', '>', '{', 'q'].map((c) => `operator ${c}`))
  })

  it('are told apart without white space', () => {
    expect(read('q/F1 1 Tf[(a)]TJ<</A 1>>Q')).toEqual([
      'operator q',
      'name /F1',
      'number 1',
      'operator Tf',
      'array [(a)]',
      'operator TJ',
      'dictionary <</A 1>>',
      'operator Q',
    ])
  })

  it('keep every byte, those over 127 too', () => {
    expect(read('(\x80\xff\x00)')).toEqual(['string (\x80\xff\x00)'])
  })
})
