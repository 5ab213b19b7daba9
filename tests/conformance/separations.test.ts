import { describe, expect, it } from 'vitest'
import { lawArea, textFaults, textInk } from './black-text.ts'
import { colourBarFaults, PATCHES } from './colour-bar.ts'
import { cropMarkFaults } from './crop-marks.ts'
import { heaviestPlace, inkFaults } from './ink-sum.ts'
import { barePage, blankPage, lay, layCropMarks, layPatches } from './sample-page.ts'
import { INKS, PIXELS_PER_MM } from './separate.ts'

const spot = (x: number, y: number) => ({
  left: x * PIXELS_PER_MM,
  top: y * PIXELS_PER_MM,
  right: x * PIXELS_PER_MM + 1,
  bottom: y * PIXELS_PER_MM + 1,
})

describe('the ink sum', () => {
  it('passes 300 %', () => {
    const page = blankPage()
    for (const ink of ['Cyan', 'Magenta', 'Black'] as const) lay(page, ink, spot(20, 15), 100)
    expect(heaviestPlace(page)).toEqual({ percent: 300, at: [20, 15] })
    expect(inkFaults(heaviestPlace(page))).toEqual([])
  })

  it('refuses 305 % on a single pixel, and says where', () => {
    const page = blankPage()
    for (const ink of ['Cyan', 'Magenta', 'Black'] as const) lay(page, ink, spot(20, 15), 100)
    lay(page, 'Yellow', spot(20, 15), 5)
    expect(inkFaults(heaviestPlace(page))).toEqual([
      '304.7 % of ink at 20 × 15 mm, more than 300 %',
    ])
  })

  it('passes the registration colour in the margin, and refuses it in the bleed', () => {
    const page = blankPage()
    layCropMarks(page)
    expect(heaviestPlace(page).percent).toBe(0)
    for (const ink of INKS) lay(page, ink, spot(8, 20), 100)
    expect(heaviestPlace(page)).toEqual({ percent: 400, at: [8, 20] })
  })

  it('refuses 360 % in the margin, which is no registration colour', () => {
    const page = blankPage()
    for (const ink of INKS) lay(page, ink, spot(2, 2), 90)
    expect(inkFaults(heaviestPlace(page))).toHaveLength(1)
  })
})

describe('the crop marks', () => {
  it('pass on all four plates', () => {
    const page = blankPage()
    layCropMarks(page)
    expect(cropMarkFaults(page)).toEqual([])
  })

  it('are refused on the black plate alone', () => {
    const page = blankPage()
    layCropMarks(page, ['Black'])
    const faults = cropMarkFaults(page)
    expect(faults).toHaveLength(24)
    expect(faults[0]).toBe('Cyan: no left mark at the top edge')
  })

  it('are refused where the margin is full of ink, so that no line stands out', () => {
    const page = blankPage()
    for (const { ink } of Object.values(page.plates)) ink.fill(255)
    expect(cropMarkFaults(page)).toHaveLength(32)
  })
})

describe('the colour bar', () => {
  it('passes with every patch on the plates that it is for', () => {
    const page = barePage()
    layPatches(page, PATCHES)
    expect(colourBarFaults(page)).toEqual([])
  })

  it('is refused with an overprint that knocked out, and with a grey off by 2 %', () => {
    const page = barePage()
    layPatches(
      page,
      PATCHES.map(([c, m, y, k], i) =>
        i === 4 ? [0, m, y, k] : i === 13 ? [c, m + 2, y, k] : [c, m, y, k],
      ),
    )
    expect(colourBarFaults(page)).toEqual([
      'patch 5 carries 0.0 100.0 0.0 0.0, not 100 100 0 0',
      expect.stringMatching(/^patch 14 carries 49\.8 42\.0 40\.0 0\.0, not 50 40 40 0$/),
    ])
  })

  it('is refused where there is none', () => {
    expect(colourBarFaults(barePage())).toHaveLength(PATCHES.length)
  })
})

describe('the text', () => {
  const area = { left: 50, top: 50, right: 100, bottom: 100 }

  it('passes on the black plate alone', () => {
    const page = blankPage()
    lay(page, 'Black', area, 100)
    lay(page, 'Cyan', { ...area, top: 100, bottom: 110 }, 100)
    expect(textFaults(textInk(page, area))).toEqual([])
  })

  it('is refused with one pixel of another ink', () => {
    const page = blankPage()
    lay(page, 'Black', area, 100)
    lay(page, 'Yellow', spot(15, 15), 1)
    expect(textFaults(textInk(page, area))).toEqual(['1 of 2500 black pixels hold another ink too'])
  })

  it('is refused when it is grey, and when there is none', () => {
    const page = blankPage()
    expect(textFaults(textInk(page, area))).toEqual(['0 black pixels: no text was found'])
    lay(page, 'Black', area, 80)
    expect(textFaults(textInk(page, area))).toEqual(['the text is no more than 80 % black'])
  })

  it('is looked for between lines 14 and 18 of the last panel', () => {
    const trim = { left: 85, top: 85, right: 1570, bottom: 1135 }
    expect(lawArea(trim)).toEqual({ left: 1085, right: 1570, top: 402, bottom: 520 })
  })
})
