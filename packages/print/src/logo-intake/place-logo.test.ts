import { describe, expect, it } from 'vitest'
import { defaultMinimum, placeLogo } from './place-logo.ts'

const request = {
  bytes: new Uint8Array(),
  name: 'Bar',
  fileName: 'bar.svg',
  slotMm: { width: 40, height: 16 },
}

describe('a logo in its place', () => {
  it('is as large as its slot and its clear space allow', () => {
    // A wide one is held by the width of the slot, a square one by its height.
    expect(placeLogo(request, 4).widthMm).toBeCloseTo(40 - (2 * 0.15 * 40) / 4.3, 6)
    expect(placeLogo(request, 1).widthMm).toBeCloseTo(16 / 1.3, 6)
    expect(placeLogo({ ...request, clearSpace: 0 }, 1).widthMm).toBe(16)
  })

  it('may be as narrow as its owner says, else as covers a square of 6 mm', () => {
    expect(placeLogo({ ...request, minimumWidthMm: 25 }, 1).minimumWidth).toBe(25)
    expect([1, 4, 0.25].map(defaultMinimum)).toEqual([6, 12, 3])
  })
})
