import { describe, expect, it } from 'vitest'
import type { Frame } from '../../frame/frame.ts'
import { textsIn } from '../../frame/items.ts'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { requestFor } from '../../testing/panel-request.ts'
import { drawingAt, entriesOf } from '../../testing/parts.ts'
import { shapesOf } from '../../testing/path-shapes.ts'
import { layoutGetOrganised } from './layout.ts'

const phasesIn = (frame: Frame) =>
  entriesOf(frame).map((entry) => {
    const [title, ...actions] = textsIn(entry)
    if (!title) throw new Error('a phase has no title')
    return { title, actions, mark: drawingAt(entry, 'mark') }
  })
const frame = layoutGetOrganised(requestFor('get-organised'))
const phases = phasesIn(frame)
const pattern = drawingAt(frame, 'pattern')
const bottomOf = (entries: ReturnType<typeof phasesIn>) =>
  Math.max(
    ...entries
      .flatMap(({ title, actions }) => [title, ...actions])
      .flatMap((text) => lineBoxes(text).map(({ y, height }) => y + height)),
  )

describe('the phases', () => {
  it('open one after the other: closed, opening, open', () => {
    const openness = phases.map(({ mark }) => {
      const shapes = mark.paths.flatMap(({ d }) => shapesOf(d))
      const hole = shapes.filter(({ area }) => area < 0).reduce((sum, { area }) => sum - area, 0)
      return hole / (shapes[0]?.area ?? 1)
    })
    expect(openness[0]).toBe(0)
    expect(openness[1]).toBeGreaterThan(0.05)
    expect(openness[2]).toBeGreaterThan((openness[1] ?? 1) + 0.1)
  })

  it('stand at even distances, however many actions each has, and keep air between them', () => {
    const [first = 0, second = 0, third = 0] = phases.map(({ title }) => title.firstBaseline)
    expect(phases.map(({ actions }) => actions.length)).toEqual([2, 4, 2])
    expect(third - second).toBeCloseTo(second - first, 9)
    for (const [i, { title }] of phases.slice(1).entries()) {
      const last = phases[i]?.actions.at(-1)?.firstBaseline ?? 0
      expect(title.firstBaseline - last).toBeGreaterThan(10)
    }
  })

  it('keep their marks apart', () => {
    for (const [i, { mark }] of phases.slice(1).entries()) {
      const above = phases[i]?.mark.frame
      expect(mark.frame.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0))
    }
  })
})

describe('the pattern of the flap', () => {
  it('stays below the last phase', () => {
    const tops = pattern.paths.flatMap(({ d }) => shapesOf(d).map(({ box }) => box.y))
    expect(Math.min(...tops) + pattern.frame.y).toBeGreaterThan(bottomOf(phases) + 3)
  })

  it('gives way when a phase has more to do', () => {
    const request = requestFor('get-organised')
    const [first, second, third] = request.content.columns
    const columns: typeof request.content.columns = [
      first,
      { ...second, actions: [...second.actions, ...second.actions] },
      third,
    ]
    const grown = layoutGetOrganised({ ...request, content: { ...request.content, columns } })
    const around = drawingAt(grown, 'pattern')
    const tops = around.paths.flatMap(({ d }) => shapesOf(d).map(({ box }) => box.y))
    expect(Math.min(...tops) + around.frame.y).toBeGreaterThan(bottomOf(phasesIn(grown)))
  })
})
