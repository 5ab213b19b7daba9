import { describe, expect, it } from 'vitest'
import { DRAWING_LIMITS, DrawingBudget } from './drawing-budget.ts'
import { Undrawable } from './pdfium/undrawable.ts'

const { page, pageAndParts, file } = DRAWING_LIMITS

describe('what the drawing of a file may cost', () => {
  it('is as much as a page may cost, for each page', () => {
    const budget = new DrawingBudget()
    budget.takePage(page)
    budget.takePage(page)
    expect(() => budget.takePage({ ...page, cost: page.cost + 1 })).toThrow(Undrawable)
    expect(() => budget.takePage({ ...page, pictures: page.pictures + 1 })).toThrow(Undrawable)
  })

  it('is as much as all pages together may cost', () => {
    const budget = new DrawingBudget()
    for (let cost = 0; cost + page.cost <= file.cost; cost += page.cost) {
      budget.takePage({ cost: page.cost, pictures: 0 })
    }
    expect(() => budget.takePage({ cost: 1, pictures: 0 })).toThrow(Undrawable)
    budget.takePage({ cost: 0, pictures: 1 })
  })

  it('is half of a page for each of its parts that is drawn again', () => {
    const takePart = new DrawingBudget().takePage({ cost: page.cost, pictures: page.pictures })
    for (let cost = page.cost; cost + page.cost / 2 <= pageAndParts; cost += page.cost / 2)
      takePart()
    expect(takePart).toThrow('too-costly')
  })

  it('takes no page whose matrix is faulty, however little it seems to cost', () => {
    const page = { cost: 1, pictures: 0, isMisplaced: true }
    expect(() => new DrawingBudget().takePage(page)).toThrow('faulty-matrix')
  })
})
