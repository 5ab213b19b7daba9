import { describe, expect, it } from 'vitest'
import { CONTENT } from '../specimens/content.ts'
import { shapesOf } from '../testing/path-shapes.ts'
import { GROUNDS } from '../tokens/grounds.ts'
import { type ReasonTheme, reasonIcon } from './reason-icons.ts'

const THEMES: readonly ReasonTheme[] = [
  'services',
  'activities',
  'commons',
  'savings',
  'transparency',
]
const boxesOf = (theme: ReasonTheme, side: number) =>
  reasonIcon(theme, side, GROUNDS.paper).flatMap(({ d }) => shapesOf(d).map(({ box }) => box))

describe('the icons', () => {
  it('are one for each reason of the edition, no two alike', () => {
    const { reasons } = CONTENT['why-publish']
    const drawn = reasons.map(({ theme }) => JSON.stringify(reasonIcon(theme, 16, GROUNDS.paper)))
    expect(new Set(drawn).size).toBe(reasons.length)
    expect(reasons.map(({ theme }) => theme)).toEqual(THEMES)
  })
})

describe.each(THEMES)('the icon of %s', (theme) => {
  it.each([[16], [8], [21.5]])('fills a frame of %d mm and stays inside it', (side) => {
    const boxes = boxesOf(theme, side)
    const right = Math.max(...boxes.map(({ x, width }) => x + width))
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
    expect(Math.min(...boxes.map(({ x }) => x))).toBeGreaterThanOrEqual(-0.01)
    expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThanOrEqual(-0.01)
    expect(right).toBeLessThanOrEqual(side + 0.01)
    expect(bottom).toBeLessThanOrEqual(side + 0.01)
    expect(Math.max(right, bottom)).toBeGreaterThan(side * 0.95)
  })

  it('is the same picture at every size', () => {
    const [large, small] = [boxesOf(theme, 32), boxesOf(theme, 16)]
    expect(large.map(({ x, y, width, height }) => [x, y, width, height])).toEqual(
      small.map((box) =>
        [box.x, box.y, box.width, box.height].map((length) => expect.closeTo(length * 2, 2)),
      ),
    )
  })

  it('is drawn in flat inks, never two paths of one ink running', () => {
    const inks = reasonIcon(theme, 16, GROUNDS.paper).map(({ fill }) => fill)
    expect(inks.filter((ink, i) => ink === inks[i - 1])).toEqual([])
  })
})
