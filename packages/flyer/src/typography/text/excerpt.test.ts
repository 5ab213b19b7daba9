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

  it('never cut a surrogate pair', () => {
    const text = '😀'.repeat(20)
    expect(excerptAround(`x${text}`, 21, 23)).not.toMatch(/[\ud800-\udfff]/u)
    expect(excerptAround(`${text}`, 20, 21)).toContain('\ud83d')
  })

  it('show where two lines part', () => {
    expect(excerptOfBreak('mise à disposi-', 'tion')).toBe('…e à disposi-\u2028tion')
  })
})
