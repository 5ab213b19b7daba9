import { describe, expect, it } from 'vitest'
import { excerptAround, excerptOfBreak } from './excerpt.ts'

describe('excerpts', () => {
  it('show the fault with twelve characters either side', () => {
    expect(excerptAround('abcdefghijklmnopqrstuvwxyz0123456789', 16, 18)).toBe(
      '…efghijklmnopqrstuvwxyz0123…',
    )
  })

  it('show a short text whole', () => {
    expect(excerptAround('un mot', 3, 6)).toBe('un mot')
  })

  it('make invisible characters visible, plain spaces apart', () => {
    expect(excerptAround('a\u00a0b\u202fc\u00add\te f', 0, 1)).toBe(
      'a[U+00A0]b[U+202F]c[U+00AD]d[U+0009]e f',
    )
  })

  it('never cut a surrogate pair', () => {
    const text = '😀'.repeat(20)
    expect(excerptAround(`x${text}`, 21, 23)).not.toMatch(/U\+D/)
    expect(excerptAround(`${text}`, 20, 21)).toContain('[U+D83D]')
  })

  it('show where two lines part', () => {
    expect(excerptOfBreak('mise à disposi-', 'tion')).toBe('…e à disposi-[line break]tion')
  })
})
