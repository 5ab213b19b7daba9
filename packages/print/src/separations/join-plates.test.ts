import { describe, expect, it } from 'vitest'
import { joinPlates } from './join-plates.ts'

const CMY = { channels: ['Cyan', 'Magenta', 'Yellow'] } as const
const light = (...pixels: readonly (readonly [number, number, number])[]) =>
  Uint8ClampedArray.from(pixels.flatMap((pixel) => [...pixel, 255]))

describe('pictures of plates', () => {
  it('are joined as the ink that each plate carries: what it takes from the light', () => {
    const K = { channels: ['Black', null, null] } as const
    const { inks, spots } = joinPlates(
      [CMY, K],
      [light([255, 200, 0], [0, 255, 254]), light([255, 0, 0], [55, 255, 255])],
    )
    expect([...inks]).toEqual([0, 55, 255, 0, 255, 0, 1, 200])
    expect(spots).toEqual([])
  })

  it('tell spot inks one by one, in their order', () => {
    const others = { channels: ['Black', 'Gold', 'Varnish'] } as const
    const { inks, spots } = joinPlates(
      [CMY, others],
      [light([255, 255, 255]), light([254, 155, 0])],
    )
    expect([...inks]).toEqual([0, 0, 0, 1])
    expect(spots).toEqual([
      { ink: 'Gold', inks: Uint8Array.of(100) },
      { ink: 'Varnish', inks: Uint8Array.of(255) },
    ])
  })

  it.each([
    ['has other pixels', [light([0, 0, 0]), light([0, 0, 0], [0, 0, 0])]],
    ['is missing', [light([0, 0, 0])]],
  ])('are refused when one %s', (_, lights) => {
    expect(() => joinPlates([CMY, CMY], lights)).toThrow(RangeError)
  })
})
