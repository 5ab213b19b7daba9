import { describe, expect, it } from 'vitest'
import { textsIn } from '../../frame/items.ts'
import { drawingAt, settingOn } from '../../testing/parts.ts'
import { shapesOf } from '../../testing/path-shapes.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import { layoutPhase } from './layout.ts'
import { PHASE } from './Phase.examples.ts'

const phase = PHASE.examples.many.data
const box = { x: 11, firstBaseline: 60, width: 75 }
const layOutAt = (openness: number) => {
  const setting = settingOn('dark', 'get-organised')
  const part = layoutPhase(setting, { phase, field: 'columns.1', openness, column: box })
  const [title, ...actions] = textsIn(part)
  if (!title) throw new Error('the phase has no title')
  return { title, actions, mark: drawingAt(part, 'mark'), steps: part.steps }
}

describe('a phase', () => {
  const { title, actions, mark, steps } = layOutAt(0.5)

  it('names its fields', () => {
    expect([title, ...actions].map(({ field }) => field)).toEqual([
      'columns.1.title',
      ...phase.actions.map((_, i) => `columns.1.actions.${i}`),
    ])
  })

  it('sets its actions a leading apart, half a line more under its name', () => {
    const baselines = actions.map(({ firstBaseline }) => (firstBaseline - 60) / BASELINE_MM)
    expect(title.firstBaseline).toBe(60)
    expect(baselines[0]).toBeCloseTo(1.75, 9)
    for (const [i, baseline] of baselines.slice(1).entries()) {
      expect(baseline - (baselines[i] ?? 0)).toBeCloseTo(1.25, 9)
    }
  })

  it('tells how many steps it takes: as many as its last action is down', () => {
    const last = actions.at(-1)?.firstBaseline ?? 0
    expect(steps).toBeCloseTo((last - 60) / BASELINE_MM, 9)
  })

  it('has its mark to the left, where marks stand beside two lines, clear of the texts', () => {
    expect(mark.frame.x).toBe(box.x)
    expect(mark.frame.y).toBeCloseTo(60 - SPACE.markRise, 9)
    for (const { x } of [title, ...actions]) {
      expect(x).toBeGreaterThanOrEqual(mark.frame.x + mark.frame.width + 3)
    }
  })

  it('keeps its texts inside its box', () => {
    for (const { x, measure } of [title, ...actions]) expect(x + measure).toBeCloseTo(86, 9)
  })

  it('opens its mark, each state in an ink of its own', () => {
    const states = [0, 0.5, 1].map((openness) => layOutAt(openness).mark.paths)
    const holes = states.map(
      (paths) => paths.flatMap(({ d }) => shapesOf(d)).filter(({ area }) => area < 0).length,
    )
    expect(holes).toEqual([0, 1, 1])
    expect(new Set(states.map(([body]) => body?.fill)).size).toBe(3)
  })
})
