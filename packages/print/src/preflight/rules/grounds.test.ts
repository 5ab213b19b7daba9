import { describe, expect, it } from 'vitest'
import { BLUE, fill, PAPER, picture, text } from './example-painted.ts'
import { Grounds, overObjects } from './grounds.ts'

const HERE = { x: 10, y: 10, width: 20, height: 4 }

function isInked(...painted: Parameters<Grounds['add']>[0][]): boolean {
  const grounds = new Grounds()
  for (const item of painted) grounds.add(item)
  return grounds.isInked(HERE)
}

describe('what lies under an area', () => {
  it('is ink where something in ink was painted there', () => {
    expect(isInked()).toBe(false)
    expect(isInked(fill({ x: 25, y: 0, width: 9, height: 60 }, BLUE))).toBe(true)
    expect(isInked(fill({ x: 31, y: 0, width: 9, height: 60 }, BLUE))).toBe(false)
    expect(isInked(picture(300, { area: { x: 0, y: 0, width: 200, height: 200 } }))).toBe(true)
  })

  it('is paper where white was painted over all of it last', () => {
    const ground = fill({ x: 0, y: 0, width: 297, height: 210 }, BLUE)
    const plate = fill({ x: 8, y: 8, width: 30, height: 10 }, PAPER)
    expect(isInked(ground, plate)).toBe(false)
    expect(isInked(plate, ground)).toBe(true)
    expect(isInked(ground, fill({ x: 8, y: 8, width: 10, height: 10 }, PAPER))).toBe(true)
    expect(isInked(ground, { ...plate, isRectangle: false })).toBe(true)
  })

  it('is known on a page with more than an index remembers', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      fill({ x: i % 50, y: i % 40, width: 1, height: 1 }, PAPER),
    )
    expect(isInked(...many, fill(HERE, BLUE))).toBe(true)
  })
})

it('text is no ground for text', () => {
  const words = [text('un'), text('deux')]
  expect(overObjects(words, ({ kind }) => kind === 'text')).toEqual([])
  const painted = [fill({ x: 0, y: 0, width: 60, height: 60 }, BLUE), ...words]
  expect(overObjects(painted, ({ kind }) => kind === 'text')).toEqual(words)
})
