import { describe, expect, it } from 'vitest'
import { IDENTITY, type Matrix } from '../../content-stream/matrix.ts'
import { readOperations } from '../../content-stream/operations.ts'
import { bytesOf } from '../../testing/latin1.ts'
import { PathBounds } from './path-bounds.ts'

function pathOf(content: string, toMm: Matrix = IDENTITY) {
  const path = new PathBounds()
  for (const operation of readOperations(bytesOf(content))) path.take(operation, toMm)
  return path.finish()
}

describe('a path', () => {
  it('reaches as far as all its points', () => {
    expect(pathOf('10 20 m 30 5 l -4 8 l')).toEqual({
      bounds: { x: -4, y: 5, width: 34, height: 15 },
      parts: [{ x: -4, y: 5, width: 34, height: 15 }],
      thinnestMm: 15,
      isRectangle: false,
    })
  })

  it('reaches as far as the points that shape its curves', () => {
    expect(pathOf('0 0 m 1 9 5 9 6 0 c')?.bounds).toEqual({ x: 0, y: 0, width: 6, height: 9 })
    expect(pathOf('0 0 m 5 7 6 0 v')?.bounds).toEqual({ x: 0, y: 0, width: 6, height: 7 })
    expect(pathOf('0 0 m 1 8 6 0 y')?.bounds).toEqual({ x: 0, y: 0, width: 6, height: 8 })
  })

  it.each([
    '1 2 30 4 re',
    '31 6 -30 -4 re',
    '1 2 m 31 2 l 31 6 l 1 6 l h',
    '1 2 m 31 2 l 31 6 l 1 6 l 1 2 l',
  ])('is a rectangle: %s', (content) => {
    expect(pathOf(content)).toEqual({
      bounds: { x: 1, y: 2, width: 30, height: 4 },
      parts: [{ x: 1, y: 2, width: 30, height: 4 }],
      thinnestMm: 4,
      isRectangle: true,
    })
  })

  it.each([
    '0 0 m 9 0 l 9 9 l',
    '0 0 m 9 1 l 9 9 l 0 9 l',
    '0 0 m 9 0 l 9 9 l 0 9 5 9 0 9 c',
    '0 0 9 9 re 20 0 9 9 re',
  ])('is no single rectangle: %s', (content) => {
    expect(pathOf(content)?.isRectangle).toBe(false)
  })

  it('is as thin as its thinnest rectangle', () => {
    expect(pathOf('0 0 100 50 re 0 60 100 0.1 re')?.thinnestMm).toBeCloseTo(0.1)
  })

  it('is as thin as its thinnest rectangle that has sides, unless none has', () => {
    expect(pathOf('0 0 100 0 re 0 0 100 0.5 re')?.thinnestMm).toBeCloseTo(0.5)
    expect(pathOf('0 0 100 0 re 0 5 100 0 re')?.thinnestMm).toBe(0)
  })

  it('is as thin as its bounds when it is anything else', () => {
    expect(pathOf('0 0 100 50 re 0 60 m 100 60.1 l 50 60.2 l')?.thinnestMm).toBeCloseTo(60.2)
  })

  it('is measured on the page: turned, it is no upright rectangle', () => {
    const turned = Math.SQRT1_2
    expect(pathOf('0 0 10 10 re', [turned, turned, -turned, turned, 0, 0])?.isRectangle).toBe(false)
    const quarter = pathOf('0 0 10 2 re', [0, 1, -1, 0, 0, 0])
    expect(quarter?.isRectangle).toBe(true)
    expect(quarter?.bounds).toEqual({ x: -2, y: 0, width: 2, height: 10 })
  })

  it('begins where its first line goes when nothing else says it', () => {
    expect(pathOf('3 4 l 8 4 l')?.bounds).toEqual({ x: 3, y: 4, width: 5, height: 0 })
  })

  it('is none without a line, and begins anew once it is finished', () => {
    expect(pathOf('3 4 m')).toBeUndefined()
    expect(pathOf('')).toBeUndefined()
    const path = new PathBounds()
    for (const operation of readOperations(bytesOf('0 0 9 9 re'))) path.take(operation, IDENTITY)
    expect(path.finish()).toBeDefined()
    expect(path.finish()).toBeUndefined()
  })

  it('takes no other operator, and missing numbers for 0', () => {
    const [other, begin] = [...readOperations(bytesOf('q m'))]
    if (!other || !begin) throw new Error('no operations')
    expect(new PathBounds().take(other, IDENTITY)).toBe(false)
    expect(new PathBounds().take(begin, IDENTITY)).toBe(true)
    expect(pathOf('m 5 l 7 7 l')?.bounds).toEqual({ x: 0, y: 0, width: 7, height: 7 })
  })
})
