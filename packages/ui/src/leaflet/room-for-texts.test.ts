import { printedTexts } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { fullestEdition } from '../testing/fullest-edition.ts'
import { lineBoxes } from '../testing/line-boxes.ts'
import { artworksIn } from '../testing/parts-of-layout.ts'
import { overlap, shapesOf } from '../testing/path-shapes.ts'
import { layOut, projectLeaflet, rollFoldOf } from '../testing/project-leaflet.ts'
import { textsIn } from './texts-in-layout.ts'

const { edition } = projectLeaflet
const fullest = fullestEdition(edition)

describe('texts that fill their boxes', () => {
  it('are far longer than those of edition 1, so that what follows means something', () => {
    const lengthOf = (texts: typeof edition) =>
      printedTexts(texts).reduce((sum, { text }) => sum + text.length, 0)
    expect(lengthOf(fullest)).toBeGreaterThan(lengthOf(edition) * 1.4)
  })
})

describe.each([
  ['edition 1', layOut()],
  ['an edition whose texts fill their boxes', layOut({ edition: fullest })],
  ['a format of other widths', layOut({ format: rollFoldOf(98, 99.5, 99.5) })],
])('in %s', (_, layout) => {
  it.each(layout.panels)('no letter of panel $id touches another line', (panel) => {
    const lines = textsIn(panel.layout).flatMap(lineBoxes)
    for (const [i, line] of lines.entries()) {
      const touching = lines
        .slice(i + 1)
        .filter(({ letters }) => letters.some((a) => line.letters.some((b) => overlap(a, b))))
      expect([line.text, touching.map(({ text }) => text)]).toEqual([line.text, []])
    }
  })

  it.each(layout.panels)('no line of panel $id stands on artwork', (panel) => {
    const painted = artworksIn(panel.layout).flatMap(({ frame, paths }) =>
      paths.flatMap(({ d }) =>
        shapesOf(d).map(({ box }) => ({ ...box, x: box.x + frame.x, y: box.y + frame.y })),
      ),
    )
    expect(painted.length).toBeGreaterThan(0)
    for (const line of textsIn(panel.layout).flatMap(lineBoxes)) {
      expect([line.text, painted.filter((shape) => overlap(shape, line))]).toEqual([line.text, []])
    }
  })
})
