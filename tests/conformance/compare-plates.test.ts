import { readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { flatPlaces, plateFaults, plateGap, readingFaults } from './compare-plates.ts'
import type { Ink, SeparatedPage } from './separate.ts'
import type { Reading, ShownPlate } from './shown-plates.ts'

const PIXELS_PER_MM = 2
const { width, height } = readCatalogue().format.openSize

/** A page of which a part carries so much of each ink. */
function pageWith(percent: Reading): SeparatedPage {
  const size = { width: (width + 20) * PIXELS_PER_MM, height: (height + 20) * PIXELS_PER_MM }
  const trim = {
    left: 10 * PIXELS_PER_MM,
    top: 10 * PIXELS_PER_MM,
    right: (10 + width) * PIXELS_PER_MM,
    bottom: (10 + height) * PIXELS_PER_MM,
  }
  const plate = (value: number) => ({
    ...size,
    ink: new Uint8Array(size.width * size.height).fill(Math.round(value * 2.55)),
  })
  const [c, m, y, k] = percent
  const plates = { Cyan: plate(c), Magenta: plate(m), Yellow: plate(y), Black: plate(k) }
  return { plates, others: [], trim, bleed: trim }
}

/** A plate as it is shown on a screen of 96 dpi, all over alike. */
function shownWith(percent: number): ShownPlate {
  const [w, h] = [Math.ceil((width * 96) / 25.4), Math.ceil((height * 96) / 25.4)]
  return { width: w, height: h, ink: new Float32Array(w * h).fill(percent) }
}

const gapOf = (page: SeparatedPage, ink: Ink, shown: number) =>
  plateGap(page.plates[ink], page.trim, shownWith(shown))

describe('readings', () => {
  const page = pageWith([100, 82, 0, 30])
  const points = flatPlaces(page, PIXELS_PER_MM)
  const all = (reading: Reading) => points.map(() => reading)

  it('pass within 2 % of the plates', () => {
    expect(points.length).toBeGreaterThan(200)
    expect(readingFaults(page, PIXELS_PER_MM, points, all([99, 83, 1, 31]))).toEqual([])
  })

  it('are refused 3 % off, or when there are none', () => {
    const off = readingFaults(page, PIXELS_PER_MM, points, all([100, 85, 0, 30]))
    expect(off).toHaveLength(points.length)
    expect(off[0]).toBe('Magenta at 3 × 3 mm: 85 %, not 82.0 %')
    expect(readingFaults(page, PIXELS_PER_MM, points, [])).toHaveLength(4 * points.length)
  })

  it('are asked for where plates are flat alone', () => {
    const spotted = pageWith([100, 82, 0, 30])
    const { ink, width: across } = spotted.plates.Black
    ink[(spotted.trim.top + 3 * PIXELS_PER_MM) * across + spotted.trim.left + 3 * PIXELS_PER_MM] = 0
    expect(flatPlaces(spotted, PIXELS_PER_MM)).toHaveLength(points.length - 1)
  })
})

describe('a shown plate', () => {
  const page = pageWith([100, 40, 0, 30])

  it('passes when it is the one that is printed', () => {
    expect(plateFaults(gapOf(page, 'Magenta', 40))).toEqual([])
  })

  it('is refused when it is another, or when it is 3 % off', () => {
    expect(plateFaults(gapOf(page, 'Magenta', 100))).toHaveLength(1)
    expect(plateFaults(gapOf(page, 'Black', 33))).toEqual([
      expect.stringMatching(/^2\.8 % of ink off in the mean, 3 %/),
    ])
  })

  it('is measured from the trim, not from the edge of the page', () => {
    const { ink, width: across } = page.plates.Yellow
    for (let y = 0; y < page.trim.top; y++) ink.fill(255, y * across, (y + 1) * across)
    expect(gapOf(page, 'Yellow', 0).most).toBe(0)
  })
})
