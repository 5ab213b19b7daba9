import { printedTexts } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { drawingsIn, textsIn } from '../frame/items.ts'
import { PARTNER } from '../specimens/content.ts'
import { a4Accordion, a5SingleFold } from '../specimens/formats.ts'
import { ALL_MENTIONS } from '../testing/all-mentions.ts'
import { fullestEdition } from '../testing/fullest-edition.ts'
import { lineBoxes } from '../testing/line-boxes.ts'
import { overlap, shapesOf } from '../testing/path-shapes.ts'
import { layOut, projectLeaflet, rollFoldOf } from '../testing/project-leaflet.ts'

const { edition } = projectLeaflet
const LONG_LINK = { url: 'https://www.communaute-communes-trois-vallons.fr/open-data' }
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
  ['an accordion whose sections change sides', layOut({ format: a4Accordion })],
  ['a single fold with four sections', layOut({ format: a5SingleFold })],
  ['a leaflet that a partner reprints', layOut({ partner: PARTNER, isReprint: true })],
  ['a leaflet with every mention', layOut({ mentions: ALL_MENTIONS, isReprint: true })],
  [
    'a partner’s leaflet with every mention',
    layOut({ partner: PARTNER, mentions: ALL_MENTIONS, isReprint: true }),
  ],
  [
    'a leaflet whose code has a long address',
    layOut({ partner: PARTNER, landingLink: { ...projectLeaflet.landingLink, ...LONG_LINK } }),
  ],
])('in %s', (_, layout) => {
  it.each(layout.panels)('no letter of panel $id touches another line', (panel) => {
    const lines = textsIn(panel.content).flatMap(lineBoxes)
    for (const [i, line] of lines.entries()) {
      const touching = lines
        .slice(i + 1)
        .filter(({ letters }) => letters.some((a) => line.letters.some((b) => overlap(a, b))))
      expect([line.text, touching.map(({ text }) => text)]).toEqual([line.text, []])
    }
  })

  it.each(layout.panels)('no line of panel $id stands on artwork', (panel) => {
    const painted = drawingsIn(panel.content).flatMap(({ frame, paths }) =>
      paths.flatMap(({ d }) =>
        shapesOf(d).map(({ box }) => ({ ...box, x: box.x + frame.x, y: box.y + frame.y })),
      ),
    )
    expect(painted.length > 0).toBe(drawingsIn(panel.content).length > 0)
    for (const line of textsIn(panel.content).flatMap(lineBoxes)) {
      expect([line.text, painted.filter((shape) => overlap(shape, line))]).toEqual([line.text, []])
    }
  })
})
