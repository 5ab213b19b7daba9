import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { type GraphicsState, PAGE_STATE } from '../../content-stream/graphics-state.ts'
import { IDENTITY, type Matrix } from '../../content-stream/matrix.ts'
import type { ReadFont } from '../file/read-font.ts'
import { textRun } from './text-run.ts'

/** Each letter is half as wide as it is high, 0.8 above the baseline and 0.2 below. */
const FONT: ReadFont = {
  name: 'Half',
  subtype: 'Type1',
  isEmbedded: true,
  hasToUnicode: true,
  isOfCollection: false,
  ascent: 800,
  descent: -200,
  letters: (codes) =>
    Array.from(codes, (code) => ({
      text: String.fromCharCode(code),
      width: 500,
      isSpace: code === 32,
    })),
}

const run = (operand: string, state: Partial<GraphicsState> = {}, start = 0, toMm?: Matrix) =>
  textRun(operand, FONT, { ...PAGE_STATE, fontSize: 10, ...state }, start, toMm ?? IDENTITY)

describe('letters that an operator shows', () => {
  it('stand one after the other, from descent to ascent', () => {
    expect(run('(abcd)')).toEqual({
      text: 'abcd',
      bounds: { x: 0, y: -2, width: 20, height: 10 },
      sizePt: 10 * POINTS_PER_MM,
      baseline: { x: 0, y: 0 },
      end: 20,
    })
  })

  it('begin where the last ones ended', () => {
    const { bounds, end, baseline } = run('(ab)', {}, 30)
    expect({ x: bounds.x, end, baseline }).toEqual({ x: 30, end: 40, baseline: { x: 30, y: 0 } })
  })

  it('go back by thousandths of their size', () => {
    expect(run('[(ab) 200 (c) -400 (d)]').end).toBeCloseTo(20 - 2 + 4)
  })

  it('are spaced, spaces more', () => {
    expect(run('(ab)', { letterSpacing: 1 }).end).toBe(12)
    expect(run('(a b)', { letterSpacing: 1, wordSpacing: 3 }).end).toBe(15 + 3 + 3)
  })

  it('are stretched, and so is all between them', () => {
    expect(run('[(ab) 100]', { stretch: 0.5, letterSpacing: 1 }).end).toBeCloseTo(5.5)
  })

  it('rise', () => {
    const { bounds, baseline } = run('(a)', { rise: 3 })
    expect(bounds).toEqual({ x: 0, y: 1, width: 5, height: 10 })
    expect(baseline).toEqual({ x: 0, y: 3 })
  })

  it('are as large as they come out', () => {
    const scaled = run('(ab)', {}, 0, [2, 0, 0, 3, 5, 7])
    expect(scaled.sizePt).toBeCloseTo(30 * POINTS_PER_MM)
    expect(scaled.bounds).toEqual({ x: 5, y: 1, width: 20, height: 30 })
  })

  it('may stand on their side', () => {
    const turned = run('(abcd)', {}, 0, [0, 1, -1, 0, 0, 0])
    expect(turned.sizePt).toBeCloseTo(10 * POINTS_PER_MM)
    expect(turned.bounds).toEqual({ x: -8, y: 0, width: 10, height: 20 })
  })

  it('may have a size below zero: they stand on their head', () => {
    const { bounds, sizePt } = run('(ab)', { fontSize: -10 })
    expect(sizePt).toBeCloseTo(10 * POINTS_PER_MM)
    expect(bounds).toEqual({ x: -10, y: -8, width: 10, height: 10 })
  })

  it('may be none', () => {
    expect(run('()')).toMatchObject({ text: '', end: 0 })
  })
})
