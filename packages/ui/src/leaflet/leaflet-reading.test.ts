import { SIDES } from '@flyer-open-data/flyer'
import { expect, it } from 'vitest'
import { flatReading } from '../frame/reading.ts'
import { layOut, projectLeaflet } from '../testing/project-leaflet.ts'
import { readingOfSections } from './leaflet-reading.ts'
import { structureOfPanel, structureOfSide } from './leaflet-structure.ts'

const layout = layOut()
const CORNER = { x: 0, y: 0 }

it.each(SIDES)('of the %s goes through its panels as the edition does', (side) => {
  const sections = readingOfSections(
    layout,
    structureOfSide(layout, side, CORNER).sections.toReversed(),
  )
  const { readingOrder } = projectLeaflet.edition
  const panels = sections.map(({ panel }) => panel)
  expect(panels).toEqual(readingOrder.filter((panel) => panels.includes(panel)))
  expect(panels).toHaveLength(3)
  const numbers = sections.flatMap(({ elements }) => flatReading(elements).map((e) => e.number))
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
})

it('has all of a panel where the panel is on its side, decoration too', () => {
  for (const [order, { id, frame }] of layout.panels.entries()) {
    const alone = readingOfSections(layout, structureOfPanel(layout, order).sections)[0]
    const { sections } = structureOfSide(layout, frame.side, { x: 10, y: 4 })
    const [there] = readingOfSections(
      layout,
      sections.filter(({ panel }) => panel === id),
    )
    const moved = (boxes: readonly { x: number; y: number }[] = []) =>
      boxes.map(({ x, y }) => [x + 10 + frame.x, y + 4])
    const placed = (boxes: readonly { x: number; y: number }[] = []) =>
      boxes.map(({ x, y }) => [x, y])
    const boxesOf = (section: typeof alone) =>
      flatReading(section?.elements ?? []).flatMap(({ boxes }) => boxes)
    const close = (rows: readonly (readonly number[])[]) =>
      rows.map((row) => row.map((value) => expect.closeTo(value, 6)))
    expect(placed(boxesOf(there))).toEqual(close(moved(boxesOf(alone))))
    const frames = (section: typeof alone) => section?.decorations.map((one) => one.frame)
    expect(placed(frames(there))).toEqual(close(moved(frames(alone))))
    expect(there?.order).toBe(order)
  }
})
