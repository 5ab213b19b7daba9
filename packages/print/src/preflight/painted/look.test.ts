import { PDFDict, PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { type Entries, toObject } from '../../testing/small-pdf.ts'
import { insideGroup, type Look, pageLook, withGraphicsState } from './look.ts'

const { context } = await PDFDocument.create()
const PAGE = pageLook({ x: 0, y: 0, width: 10, height: 10 })

function after(entries: Entries, look: Look = PAGE): Look {
  const dict = toObject(context, entries)
  return withGraphicsState(look, dict instanceof PDFDict ? dict : undefined)
}

describe('the look of what is painted', () => {
  it('begins black, opaque, over everything below', () => {
    const { overprints, alpha, blendMode, hasSoftMask, paints } = PAGE
    expect({ overprints, alpha, blendMode, hasSoftMask, inks: paints.fill.inks }).toEqual({
      overprints: { fill: false, stroke: false },
      alpha: { fill: 1, stroke: 1 },
      blendMode: 'Normal',
      hasSoftMask: false,
      inks: { cyan: 0, magenta: 0, yellow: 0, black: 1, spots: {} },
    })
  })

  it.each([
    { entries: { OP: true }, overprints: { fill: true, stroke: true } },
    { entries: { op: true }, overprints: { fill: true, stroke: false } },
    { entries: { OP: true, op: false }, overprints: { fill: false, stroke: true } },
    { entries: { OP: false, op: true }, overprints: { fill: true, stroke: false } },
    { entries: { OP: 1 }, overprints: { fill: false, stroke: false } },
  ])('overprints as $entries says', ({ entries, overprints }) => {
    expect(after(entries).overprints).toEqual(overprints)
  })

  it('overprints no more once it is told so', () => {
    const all = after({ OP: true, OPM: 1 })
    expect(after({ OP: false }, all).overprints).toEqual({ fill: false, stroke: false })
    expect(after({ op: false }, all).overprints).toEqual({ fill: false, stroke: true })
  })

  it('has mode 1 of overprinting or none', () => {
    expect(after({ OPM: 1 }).overprintMode).toBe(1)
    expect(after({ OPM: 2 }).overprintMode).toBe(0)
    expect(after({ OPM: 0 }, after({ OPM: 1 })).overprintMode).toBe(0)
    expect(after({ LW: 3 }, after({ OPM: 1 })).overprintMode).toBe(1)
  })

  it('has an opacity for each kind of paint', () => {
    expect(after({ ca: 0.5 }).alpha).toEqual({ fill: 0.5, stroke: 1 })
    expect(after({ CA: 0.25 }, after({ ca: 0.5 })).alpha).toEqual({ fill: 0.5, stroke: 0.25 })
  })

  it('blends by a name, or the first of a list', () => {
    expect(after({ BM: 'Multiply' }).blendMode).toBe('Multiply')
    expect(after({ BM: ['Screen', 'Normal'] }).blendMode).toBe('Screen')
    expect(after({ BM: 'Compatible' }, after({ BM: 'Multiply' })).blendMode).toBe('Normal')
    expect(after({ BM: [] }, after({ BM: 'Multiply' })).blendMode).toBe('Multiply')
  })

  it('is masked until the mask is taken off', () => {
    const masked = after({ SMask: { S: 'Luminosity' } })
    expect(masked.hasSoftMask).toBe(true)
    expect(after({ ca: 1 }, masked).hasSoftMask).toBe(true)
    expect(after({ SMask: 'None' }, masked).hasSoftMask).toBe(false)
  })

  it('may have a line width', () => {
    expect(after({ LW: 0.25 }).lineWidth).toBe(0.25)
    expect(after({ ca: 1 }).lineWidth).toBeUndefined()
  })

  it('stays as it is without a dictionary', () => {
    expect(withGraphicsState(PAGE, undefined)).toBe(PAGE)
  })

  it('begins anew inside a group, overprint apart', () => {
    const outside = after({ ca: 0.5, BM: 'Multiply', SMask: { S: 'Alpha' }, OP: true })
    const { alpha, blendMode, hasSoftMask, overprints } = insideGroup(outside)
    expect({ alpha, blendMode, hasSoftMask, overprints }).toEqual({
      alpha: { fill: 1, stroke: 1 },
      blendMode: 'Normal',
      hasSoftMask: false,
      overprints: { fill: true, stroke: true },
    })
  })
})
