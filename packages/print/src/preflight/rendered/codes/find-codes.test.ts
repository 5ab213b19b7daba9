import { describe, expect, it } from 'vitest'
import { boundsOfCode, type DrawnCode, drawnCode, modulesOf } from '../../../testing/drawn-code.ts'
import { pagesOf, renderedPage } from '../../../testing/rendered-page.ts'
import type { QrCode } from '../rendered-facts.ts'

/** A page of 100 × 100 mm. */
const SIDE_MM = 100
const SIDE = (SIDE_MM * 72) / 25.4
const CODE: DrawnCode = { text: 'https://example.org/open-data', x: 30.3, y: 20.7, moduleMm: 0.8 }
const MODULES = modulesOf(CODE.text)

async function codesOf(codes: readonly DrawnCode[], under = ''): Promise<readonly QrCode[]> {
  const content = `${under}\n${codes.map((code) => drawnCode(code, SIDE_MM)).join('\n')}`
  const entries = { MediaBox: [0, 0, SIDE, SIDE] }
  return (await renderedPage(() => [{ content, entries }], pagesOf(1, SIDE, SIDE))).codes
}

async function codeOf(code: DrawnCode, under?: string): Promise<QrCode> {
  const [found, ...others] = await codesOf([code], under)
  if (!found || others.length > 0) throw new Error('There is not one code.')
  return found
}

/** Each side within 0.02 mm of where it was drawn. */
function expectAreaOf(found: QrCode, code: DrawnCode) {
  const bounds = boundsOfCode(code)
  for (const key of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs(found.area[key] - bounds[key]), key).toBeLessThan(0.02)
  }
}

describe('a code on a page', () => {
  it('is read and measured', async () => {
    const found = await codeOf(CODE)
    expect(found.text).toBe(CODE.text)
    expectAreaOf(found, CODE)
    expect(found.modules).toBe(MODULES)
    expect(found.moduleMm).toBeCloseTo(0.8, 2)
    expect(found.turnedDegrees).toBeCloseTo(0, 1)
    expect(found.quietModules).toBe(8)
  })

  it.each([90, 180, 5, -30])('is told to be turned by %d degrees', async (turnedDegrees) => {
    const code = { ...CODE, x: 50.2, y: 50.4, turnedDegrees }
    const found = await codeOf(code)
    expect(found.text).toBe(CODE.text)
    expectAreaOf(found, code)
    expect(Math.cos(((found.turnedDegrees - turnedDegrees) * Math.PI) / 180)).toBeGreaterThan(
      Math.cos((0.2 * Math.PI) / 180),
    )
    expect(found.moduleMm).toBeCloseTo(0.8, 2)
  })

  it.each([0.4, 1.1, 2.2])('is measured with modules of %d mm', async (moduleMm) => {
    const code = { ...CODE, x: 10.2, y: 12.9, moduleMm }
    const found = await codeOf(code)
    expectAreaOf(found, code)
    expect(found.moduleMm).toBeCloseTo(moduleMm, 2)
  })

  it('is measured where its modules are rectangles each by itself', async () => {
    for (const x of [30.31, 30.33, 30.35]) {
      const code = { ...CODE, x, y: 20.7 + x / 7, isPieces: true }
      expectAreaOf(await codeOf(code), code)
    }
  })

  it('is read though its modules are smaller than those of the picture that it is found in', async () => {
    const code = { ...CODE, moduleMm: 0.25 }
    const found = await codeOf(code)
    expect(found.text).toBe(CODE.text)
    expectAreaOf(found, code)
  })
})

describe('the contrast of a code', () => {
  it('is that of black on white', async () => {
    expect((await codeOf({ ...CODE, dark: '0 0 0 rg' })).contrast).toBeCloseTo(21, 1)
  })

  it.each([
    // WCAG 2.2: #777777 has 4.48 on white, #595959 has 7.00.
    ['0.4666667 g', 4.48],
    ['0.3490196 g', 7],
  ])('is lower in %s', async (dark, contrast) => {
    expect((await codeOf({ ...CODE, dark })).contrast).toBeCloseTo(contrast, 1)
  })

  it('is that of a light code on dark too', async () => {
    const under = `0 g 0 0 ${SIDE} ${SIDE} re f`
    const found = await codeOf({ ...CODE, dark: '1 g' }, under)
    expect(found.text).toBe(CODE.text)
    expect(found.contrast).toBeCloseTo(21, 1)
    expect(found.quietModules).toBe(8)
  })
})

describe('the quiet zone', () => {
  it.each([2, 3.5, 4, 6])('ends where a plate of %d modules ends', async (modules) => {
    const under = `0.8 0.5 0 0.4 k 0 0 ${SIDE} ${SIDE} re f`
    const found = await codeOf({ ...CODE, plate: { modules, colour: '0 0 0 0 k' } }, under)
    expectAreaOf(found, CODE)
    expect(Math.abs(found.quietModules - modules) * CODE.moduleMm).toBeLessThan(0.05)
  })

  it('ends where something stands in it, on one side', async () => {
    const left = ((CODE.x - 1.5 * CODE.moduleMm - 0.6) * 72) / 25.4
    const bar = `0 0 0 1 k ${left} ${SIDE - 120} ${(0.6 * 72) / 25.4} 20 re f`
    const found = await codeOf(CODE, bar)
    expect(Math.abs(found.quietModules - 1.5) * CODE.moduleMm).toBeLessThan(0.05)
  })
})

describe('codes on a page', () => {
  it('are all found', async () => {
    const other = { ...CODE, text: 'https://example.org/other', x: 62, y: 65 }
    const found = await codesOf([CODE, other])
    expect(found.map(({ text }) => text).toSorted()).toEqual([CODE.text, other.text])
    for (const code of [CODE, other]) {
      const same = found.find(({ text }) => text === code.text)
      if (!same) throw new Error('A code is missing.')
      expectAreaOf(same, code)
    }
  })

  it('are found twice when they say the same in two places', async () => {
    const found = await codesOf([CODE, { ...CODE, x: 62, y: 65 }])
    expect(found.map(({ text }) => text)).toEqual([CODE.text, CODE.text])
  })

  it('are none where there is only artwork', async () => {
    const rings = Array.from(
      { length: 9 },
      (_, i) => `${20 + 25 * i} 40 20 20 re ${25 + 25 * i} 45 10 10 re`,
    )
    expect(await codesOf([], `0 0 0 1 k ${rings.join(' ')} f*`)).toEqual([])
  })
})
