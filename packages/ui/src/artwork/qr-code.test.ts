import { create } from 'qrcode'
import { describe, expect, it } from 'vitest'
import { shapesOf, windingAt } from '../testing/path-shapes.ts'
import { COLOURS } from '../tokens/colours.ts'
import { outlines, type QrModules, QUIET_ZONE_MODULES, qrCodePaths, qrModules } from './qr-code.ts'

const URLS = [
  'https://www.datagrandest.fr/open-data',
  'https://www.datagrandest.fr/',
  'https://a.fr/',
  `https://www.example.org/${'commune/'.repeat(10)}`,
  `https://www.example.org/${'DONNEES-'.repeat(24)}`,
]

/** An address of that many bytes, in letters that no code packs tighter. */
const urlOf = (bytes: number) => 'https://a.fr/'.padEnd(bytes, 'abcdefgh')

/** The modules of a picture drawn with # for dark. */
function pictured(...rows: string[]): QrModules {
  return {
    size: rows.length,
    isDark: (column, row) => rows[row]?.[column] === '#',
    errorCorrection: 'M',
  }
}

function everyModule(size: number): [column: number, row: number][] {
  return Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)])
}

/** How many regions there are of one kind; dark modules join by edges, light ones by corners too. */
function countRegions({ size, isDark }: QrModules, dark: boolean): number {
  const waiting = new Set<string>()
  for (let row = -1; row <= size; row++) {
    for (let column = -1; column <= size; column++) {
      if (isDark(column, row) === dark) waiting.add(`${column} ${row}`)
    }
  }
  let regions = 0
  for (const start of waiting) {
    regions++
    const stack = [start]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (!waiting.delete(at)) continue
      const [column = 0, row = 0] = at.split(' ').map(Number)
      for (const [x, y] of [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))) {
        if (!dark || x * y === 0) stack.push(`${column + x} ${row + y}`)
      }
    }
  }
  return regions
}

describe('the modules of a QR code', () => {
  it.each([
    ['more than the largest code holds', urlOf(2332)],
    ['what is not ASCII', 'https://données.fr/a'],
  ])('are refused for %s', (_, url) => {
    expect(() => qrModules(url, 'landingLink.url')).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        parts: expect.objectContaining({ where: 'landingLink.url' }),
      }),
    )
  })

  it.each([[1663], [1664], [2331]])('are there for an address of %i bytes', (bytes) => {
    expect(qrModules(urlOf(bytes)).size).toBeLessThanOrEqual(177)
  })

  it.each(URLS)('are those of the standard for %s', (url) => {
    const { size, isDark, errorCorrection } = qrModules(url)
    const { modules } = create(url, { errorCorrectionLevel: errorCorrection })
    expect(size).toBe(modules.size)
    const others = everyModule(size).filter(
      ([column, row]) => isDark(column, row) !== (modules.get(row, column) === 1),
    )
    expect(others).toEqual([])
  })

  it('are light all around the code', () => {
    const { size, isDark } = qrModules('https://a.fr/')
    for (let i = -1; i <= size; i++) {
      expect([isDark(i, -1), isDark(-1, i), isDark(i, size), isDark(size, i)]).not.toContain(true)
    }
  })
})

describe('error correction', () => {
  // ISO/IEC 18004, bytes that a version holds: version 2 M 26; version 3 M 42, Q 32; version 4 M 62, Q 46.
  it.each([
    [27, 29, 'Q'],
    [32, 29, 'Q'],
    [33, 29, 'M'],
    [42, 29, 'M'],
    [43, 33, 'Q'],
    [46, 33, 'Q'],
    [47, 33, 'M'],
    [62, 33, 'M'],
  ] as const)('for %i bytes in %i modules is %s', (bytes, size, level) => {
    expect(qrModules(urlOf(bytes))).toMatchObject({ size, errorCorrection: level })
  })

  it.each([27, 33])('is what the code itself says to a reader, for %i bytes', (bytes) => {
    const { isDark, errorCorrection } = qrModules(urlOf(bytes))
    // The two first format modules, under the mask 10: M is 00, Q is 11.
    const bits = [isDark(0, 8) !== true, isDark(1, 8)]
    expect(bits).toEqual(errorCorrection === 'Q' ? [true, true] : [false, false])
  })
})

describe('outlines', () => {
  it.each(URLS)('paint every dark module and no light one of %s', (url) => {
    const modules = qrModules(url)
    const side = 40
    const [, code] = qrCodePaths(modules, side)
    const shapes = shapesOf(code?.d ?? '')
    const module = side / (modules.size + 2 * QUIET_ZONE_MODULES)
    const wrong = everyModule(modules.size + 2 * QUIET_ZONE_MODULES).filter(([column, row]) => {
      const centre = [(column + 0.5) * module, (row + 0.5) * module] as const
      const isDark = modules.isDark(column - QUIET_ZONE_MODULES, row - QUIET_ZONE_MODULES)
      return windingAt(shapes, centre) !== (isDark ? 1 : 0)
    })
    expect(wrong).toEqual([])
  })

  it.each(URLS)('are one for each dark region and one for each hole of %s', (url) => {
    const modules = qrModules(url)
    const shapes = outlinesAsShapes(modules)
    const holes = countRegions(modules, false) - 1
    expect(shapes.filter(({ area }) => area > 0)).toHaveLength(countRegions(modules, true))
    expect(shapes.filter(({ area }) => area < 0)).toHaveLength(holes)
    expect(holes).toBeGreaterThanOrEqual(3)
  })

  it.each(URLS)('enclose as many modules as are dark in %s', (url) => {
    const modules = qrModules(url)
    const dark = everyModule(modules.size).filter(([column, row]) => modules.isDark(column, row))
    const area = outlinesAsShapes(modules).reduce((sum, shape) => sum + shape.area, 0)
    expect(area).toBe(dark.length)
  })

  it.each(URLS)('of %s turn at every point', (url) => {
    for (const outline of outlines(qrModules(url))) {
      for (const [i, [x, y]] of outline.entries()) {
        const [ax, ay] = outline.at(i - 1) ?? [x, y]
        const [bx, by] = outline.at((i + 1) % outline.length) ?? [x, y]
        expect((x - ax) * (by - y) - (y - ay) * (bx - x)).not.toBe(0)
      }
    }
  })

  it.each([
    ['an island in a hole', ['#####', '#...#', '#.#.#', '#...#', '#####'], [1, 25, -9]],
    ['two modules that meet at a corner', ['#..', '.#.', '...'], [1, 1]],
    ['two holes that meet at a corner', ['####', '#.##', '##.#', '####'], [16, -2]],
    ['nothing dark', ['...', '...', '...'], []],
  ])('tell apart %s', (_, rows, areas) => {
    const found = outlinesAsShapes(pictured(...rows)).map(({ area }) => area)
    expect(found.toSorted((a, b) => a - b)).toEqual(areas.toSorted((a, b) => a - b))
  })

  function outlinesAsShapes(modules: QrModules) {
    return outlines(modules).flatMap((outline) =>
      shapesOf(`M${outline.map(([x, y]) => `${x} ${y}`).join('L')}Z`),
    )
  }
})

describe('a drawn QR code', () => {
  const modules = qrModules('https://www.datagrandest.fr/open-data')
  const [plate, code] = qrCodePaths(modules, 40)

  it('is two paths: a plate, then the code in one ink', () => {
    expect(qrCodePaths(modules, 40)).toHaveLength(2)
    expect([plate?.fill, code?.fill]).toEqual([COLOURS.qrPlate, COLOURS.qrModule])
    expect(shapesOf(plate?.d ?? '').map(({ box }) => box)).toEqual([
      { x: 0, y: 0, width: 40, height: 40 },
    ])
  })

  it('has a quiet zone of four modules on each side', () => {
    const module = 40 / (modules.size + 8)
    const boxes = shapesOf(code?.d ?? '').map(({ box }) => box)
    expect(QUIET_ZONE_MODULES).toBe(4)
    expect(Math.min(...boxes.map(({ x }) => x))).toBeCloseTo(4 * module, 2)
    expect(Math.min(...boxes.map(({ y }) => y))).toBeCloseTo(4 * module, 2)
    expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBeCloseTo(40 - 4 * module, 2)
    expect(Math.max(...boxes.map(({ y, height }) => y + height))).toBeCloseTo(40 - 4 * module, 2)
  })
})
