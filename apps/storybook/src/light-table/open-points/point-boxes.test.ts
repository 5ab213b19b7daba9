import { jobOf, type PointOfRun, readCatalogue, SIDES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../stage/subject.ts'
import { projectLayout } from '../testing.fixture.ts'
import { pointBoxes } from './point-boxes.ts'

const layout = await projectLayout()
const views = SIDES.map((side) => viewOf({ kind: 'side', side }, layout, 0, 0))
const catalogue = readCatalogue()
const points = catalogue.printRuns.flatMap((run) => jobOf(catalogue, run).openPoints)
const pointOf = (id: string): PointOfRun =>
  points.find((point) => point.id === id) ?? expect.fail(`no open point ${id}`)

const boxesOf = (id: string) => views.flatMap((view) => pointBoxes(pointOf(id), view))

describe('an open point', () => {
  it('that names places has a box for each of them, on the sheet', () => {
    for (const { id, places } of points) {
      if (!Array.isArray(places)) continue
      const boxes = boxesOf(id)
      expect(boxes, id).toHaveLength(places.length)
      for (const { x, y, width, height } of boxes) {
        expect(Math.min(x, y, width, height), id).toBeGreaterThan(0)
        expect(x + width, id).toBeLessThan(297)
        expect(y + height, id).toBeLessThan(210)
      }
    }
  })

  it('is outlined at what it is about', () => {
    const [code] = boxesOf('redirect-target')
    const back = layout.panels.find(({ id }) => id === 'need-help')
    expect(code?.x).toBeGreaterThan(back?.frame.x ?? Number.NaN)
    // A QR code of 40 mm with its white, and the room around it.
    expect(code?.width).toBeGreaterThan(30)
    expect(code?.width).toBeCloseTo(code?.height ?? 0, 6)
  })

  it('about what is not printed yet has the text area of its panel', () => {
    expect(boxesOf('triman')).toEqual([{ x: 102, y: 5, width: 90, height: 200 }])
  })

  it('about the whole sheet has both sides, and one about none has nothing', () => {
    expect(boxesOf('format')).toEqual(views.map(({ trim }) => trim))
    expect(boxesOf('fig-quantity')).toEqual([])
  })
})
