import { describe, expect, it } from 'vitest'
import { AGREEMENT_TOLERANCE_MM, agrees, compareLines } from './compare-lines.ts'
import { joinPieces, type MeasuredLine } from './measured-line.ts'

const line = (text: string, left: number, baseline: number, width = 30): MeasuredLine => ({
  text,
  left,
  baseline,
  width,
})

const SCREEN = [
  line('Qualifier', 30, 90),
  line('Publier\u00a0!', 30, 100),
  line('Publier !', 130, 100),
]

describe('lines of two surfaces', () => {
  it('agree when the largest of their differences is within the tolerance', () => {
    const paper = [
      line('Qualifier', 30.02, 90),
      line('Publier !', 130, 100.1),
      line('Publier !', 30, 100, 29.9),
    ]
    const found = compareLines(SCREEN, paper)
    expect(found).toMatchObject({ lines: 3, at: 'Publier !', alone: [] })
    expect(found.largestMm).toBeCloseTo(0.1, 9)
    expect(agrees(found)).toBe(true)
  })

  it.each([
    ['a left edge', { left: 30.3 }],
    ['a baseline', { baseline: 89.7 }],
    ['a width', { width: 30.2 }],
  ])('do not when %s is further off', (_, moved) => {
    const found = compareLines(SCREEN, [
      { ...line('Qualifier', 30, 90), ...moved },
      ...SCREEN.slice(1),
    ])
    expect(found.largestMm).toBeGreaterThan(AGREEMENT_TOLERANCE_MM)
    expect(found.at).toBe('Qualifier')
    expect(agrees(found)).toBe(false)
  })

  it('do not when a line stands on one of them alone', () => {
    const found = compareLines(SCREEN, [...SCREEN.slice(1), line('Quantifier', 30, 90)])
    expect(found).toMatchObject({ lines: 2, largestMm: 0, alone: ['Qualifier', 'Quantifier'] })
    expect(agrees(found)).toBe(false)
  })

  it('do not when there are none', () => {
    expect(agrees(compareLines([], []))).toBe(false)
  })
})

it('pieces of a line are joined, texts side by side are not', () => {
  expect(
    joinPieces([
      line('Est,', 60, 50, 5),
      line('Voisin', 70, 50, 9),
      line('En région', 30, 50, 20),
      line(' Grand', 50.4, 50.01, 9),
      line('Dessous', 30, 55, 12),
    ]),
  ).toEqual([
    line('En région Grand Est,', 30, 50, 35),
    line('Voisin', 70, 50, 9),
    line('Dessous', 30, 55, 12),
  ])
})
