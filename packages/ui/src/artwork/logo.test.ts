import type { Logo } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { shapesOf } from '../testing/path-shapes.ts'
import { fitLogo, type LogoBox } from './logo.ts'
import { roundedRectangle } from './paths.ts'

const logo: Logo = {
  name: 'Un service',
  width: 40,
  height: 10,
  paths: [{ d: roundedRectangle({ x: 0, y: 0, width: 40, height: 10 }, 2), ink: 'paper' }],
  minimumWidth: 20,
  clearSpace: 0.5,
}

/** A box with all its room for a logo in inks. */
const box = (x: number, y: number, width: number, height: number): LogoBox => ({
  ...{ x, y, width, height },
  plate: 'as-box',
})

/** The one drawing of a logo in inks. */
const fitted = (logo: Logo, slot: LogoBox) => {
  const { items, findings } = fitLogo(logo, slot)
  expect(findings).toEqual([])
  const [drawing, ...others] = items
  if (drawing?.kind !== 'drawing') throw new Error('the logo is no drawing')
  expect(others).toEqual([])
  return drawing
}

/** The base 64 of the header of a PNG of these properties; what follows it is left out. */
function pngHeader(width: number, height: number, ...manner: number[]): string {
  const [bits = 8, colours = 2, interlace = 0] = manner
  const size = [width, height].flatMap((side) => [0, 0, side >> 8, side & 255])
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const header = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, ...size, bits, colours, 0, 0, interlace]
  return btoa(String.fromCharCode(...signature, ...header, 0, 0, 0, 0))
}

/** Four pixels in a row. */
const PIXELS = { widthPx: 4, heightPx: 1, png: pngHeader(4, 1) }

describe('a logo in its slot', () => {
  it.each([
    ['a low slot', box(11, 5, 78, 12)],
    ['a narrow slot', box(11, 5, 30, 40)],
  ])('of %s keeps its proportions and its clear space, and no more', (_, slot) => {
    const { frame } = fitted(logo, slot)
    const clear = logo.clearSpace * frame.height
    expect(frame.width / frame.height).toBeCloseTo(4, 9)
    expect(frame.height + 2 * clear).toBeLessThanOrEqual(slot.height + 1e-9)
    expect(frame.width + 2 * clear).toBeLessThanOrEqual(slot.width + 1e-9)
    expect(
      Math.min(slot.height - frame.height - 2 * clear, slot.width - frame.width - 2 * clear),
    ).toBeCloseTo(0, 9)
  })

  it('stands at the left of its slot, in the middle of its height', () => {
    const { frame } = fitted(logo, box(11, 5, 78, 12))
    expect(frame.x).toBe(11)
    expect(frame.y + frame.height / 2).toBe(11)
  })

  it('is drawn as large as its frame, in its own inks', () => {
    const { frame, paths } = fitted(logo, box(11, 5, 78, 12))
    expect(paths.map(({ fill }) => fill)).toEqual(['paper'])
    const [shape] = shapesOf(paths[0]?.d ?? '')
    expect(shape?.box.width).toBeCloseTo(frame.width, 2)
    expect(shape?.box.height).toBeCloseTo(frame.height, 2)
  })
})

describe('a logo with colours of its own', () => {
  const square = (x: number, width: number) =>
    roundedRectangle({ x, y: 0, width, height: 10 }, 0, 'shape')
  const coloured: Logo = {
    ...logo,
    paths: [
      { d: square(0, 20), colour: '#e2001a' },
      { d: square(20, 20), colour: '#000000', rule: 'evenodd' },
    ],
  }
  const onPlate = (logo: Logo, slot: LogoBox) => {
    const { items, findings } = fitLogo(logo, slot)
    expect(findings).toEqual([])
    const [plate, shown] = items
    if (plate?.kind !== 'drawing' || (shown?.kind !== 'drawing' && shown?.kind !== 'picture')) {
      throw new Error('there is no plate, or no logo on it')
    }
    return { plate, shown }
  }

  it('stands on a white plate as wide as its box, on the floor of it', () => {
    const { plate } = onPlate(coloured, box(50, 100, 32.5, 40.5))
    expect(plate).toMatchObject({ name: 'logo-plate', paths: [{ fill: 'paper' }] })
    expect(plate.frame.x).toBe(50)
    expect(plate.frame.width).toBe(32.5)
    expect(plate.frame.y + plate.frame.height).toBeCloseTo(140.5, 9)
    expect(plate.frame.height).toBeLessThan(20)
  })

  it('has a plate that is as wide as it needs, where nothing ends beside it', () => {
    const { plate, shown } = onPlate(coloured, { ...box(11, 0, 78, 14), plate: 'as-logo' })
    const margin = (plate.frame.height - shown.frame.height) / 2
    expect(plate.frame.width - shown.frame.width).toBeCloseTo(2 * margin, 9)
    expect(plate.frame.height).toBeCloseTo(14, 9)
  })

  it.each([0, 0.1, 0.5, 1])(
    'has its clear space of %d on the plate, and 2.5 mm at least',
    (share) => {
      for (const slot of [box(50, 100, 32.5, 40.5), box(0, 0, 78, 14)]) {
        const { plate, shown } = onPlate({ ...coloured, minimumWidth: 1, clearSpace: share }, slot)
        const around = [
          shown.frame.x - plate.frame.x,
          shown.frame.y - plate.frame.y,
          plate.frame.x + plate.frame.width - shown.frame.x - shown.frame.width,
          plate.frame.y + plate.frame.height - shown.frame.y - shown.frame.height,
        ]
        const least = Math.max(2.5, share * shown.frame.height)
        expect(Math.min(...around)).toBeCloseTo(least, 9)
        expect(plate.frame.height).toBeLessThanOrEqual(slot.height + 1e-9)
      }
    },
  )

  it('is drawn in these colours, each shape filled as it says', () => {
    const { shown } = onPlate(coloured, box(50, 100, 32.5, 40.5))
    expect(shown).toMatchObject({ name: 'logo', label: 'Un service' })
    expect('paths' in shown && shown.paths.map(({ fill, rule }) => [fill, rule])).toEqual([
      ['#e2001a', undefined],
      ['#000000', 'evenodd'],
    ])
  })

  it('is as large as its pixels, when it has those', () => {
    const { paths: _, ...bare } = coloured
    const { plate, shown } = onPlate({ ...bare, picture: PIXELS }, box(50, 100, 32.5, 40.5))
    const { frame } = onPlate(coloured, box(50, 100, 32.5, 40.5)).shown
    expect(plate.name).toBe('logo-plate')
    expect(shown).toEqual({ kind: 'picture', name: 'logo', frame, ...PIXELS, label: 'Un service' })
  })
})

describe('a logo is refused when', () => {
  const slot = box(0, 0, 78, 40)
  const findings = (changes: Partial<Logo>, height = slot.height) =>
    fitLogo({ ...logo, ...changes }, { ...slot, height }).findings.map(({ fault, values }) => [
      fault,
      values,
    ])

  it('its slot would make it narrower than its owner allows', () => {
    expect(findings({}, 9.9)).toEqual([
      [
        'too-narrow',
        {
          ...{ name: 'Un service', widthMm: expect.closeTo(19.8, 9), minimumMm: 20 },
          ...{ slotWidthMm: 78, slotHeightMm: 9.9 },
        },
      ],
    ])
    expect(findings({}, 10)).toEqual([])
  })

  it.each([
    ['no PNG', { ...PIXELS, png: btoa('GIF89a'.repeat(20)) }],
    ['a PNG of another size', { ...PIXELS, widthPx: 5 }],
    ['a PNG with transparency', { ...PIXELS, png: pngHeader(4, 1, 8, 6, 0) }],
    ['a PNG of 16 bits', { ...PIXELS, png: pngHeader(4, 1, 16, 2, 0) }],
    ['a PNG in other order', { ...PIXELS, png: pngHeader(4, 1, 8, 2, 1) }],
    ['no whole base 64', { ...PIXELS, png: `${PIXELS.png}A` }],
  ])('its picture is %s', (_, picture) => {
    const { paths: __, ...bare } = logo
    expect(findings({ ...bare, paths: undefined, picture })).toEqual([
      ['other-picture', { name: 'Un service' }],
    ])
  })

  it.each(['M0 0A5 5 0 0 1 10 10Z', 'M0 0a5 5 0 0 1 10 10Z'])('it has arcs: %s', (d) => {
    expect(findings({ paths: [{ d, ink: 'paper' }] })).toEqual([['arcs', { name: 'Un service' }]])
  })

  it('it is drawn in inks that the leaflet does not have: each is told', () => {
    const paths = ['gold', 'paper', 'registration'].map((ink) => ({ d: 'M0 0H1V1Z', ink }))
    expect(findings({ paths }).map(([, values]) => Object(values).ink)).toEqual([
      'gold',
      'registration',
    ])
  })
})
