import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../frame/items.ts'
import type { BoxProps, Surface, TextProps } from '../surface/surface.ts'
import { SurfaceContext } from '../surface/surface-context.ts'
import { lineBoxes } from '../testing/line-boxes.ts'
import { overlap } from '../testing/path-shapes.ts'
import { layOut } from '../testing/project-leaflet.ts'
import { contrast, luminance, luminanceOfLightness } from '../tokens/colours.ts'
import { INKS, type InkName } from '../tokens/inks.ts'
import { PRINTED_COLOURS } from '../tokens/printed-colours.ts'
import { TEXT_STYLES } from '../tokens/type.ts'
import type { PlacedPanel } from './layout-leaflet.ts'
import { PanelAlone } from './Panel.tsx'

/** A text as it was drawn, with the ground that was painted last under any of its lines. */
interface DrawnText extends TextProps {
  readonly ground: BoxProps
}

/** Draws a panel on a surface that only notes what it is given, in the order of painting. */
function drawnTexts(panel: PlacedPanel): DrawnText[] {
  const boxes: BoxProps[] = []
  const drawn: DrawnText[] = []
  const noteBox = (box: BoxProps) => {
    boxes.push(box)
    return null
  }
  const noteText = ({ text, ink }: TextProps) => {
    const ground = boxes.findLast((box) => lineBoxes(text).some((line) => overlap(line, box)))
    if (!ground) throw new Error(`${text.field} stands on nothing`)
    drawn.push({ text, ink, ground })
    return null
  }
  const drawChildren = ({ children }: { readonly children: ReactNode }) => children
  const drawNothing = () => null
  const surface: Surface = {
    Sheet: drawChildren,
    Panel: drawChildren,
    Box: noteBox,
    Text: noteText,
    Heading: noteText,
    Link: noteText,
    List: drawChildren,
    ListItem: drawChildren,
    Quote: drawChildren,
    Drawing: drawNothing,
  }
  renderToStaticMarkup(
    <SurfaceContext value={surface}>
      <PanelAlone panel={panel} />
    </SurfaceContext>,
  )
  return drawn
}

const { panels } = layOut()
const drawn = panels.flatMap(drawnTexts)
const pairs = [...new Set(drawn.map(({ ink, ground }) => `${ink} on ${ground.fill}`))].map(
  (pair) => pair.split(' on ') as [InkName, InkName],
)

describe('the texts of the leaflet', () => {
  it('are all drawn, each once', () => {
    const placed = panels.flatMap((panel) => textsIn(panel.content))
    const nameOf = ({ panel, field }: (typeof placed)[number]) => `${panel}.${field}`
    expect(drawn.map(({ text }) => nameOf(text)).toSorted()).toEqual(placed.map(nameOf).toSorted())
  })

  it('lie wholly on one ground', () => {
    for (const { text, ground } of drawn) {
      for (const { x, y, width, height } of lineBoxes(text)) {
        expect(x).toBeGreaterThanOrEqual(ground.x)
        expect(y).toBeGreaterThanOrEqual(ground.y)
        expect(x + width).toBeLessThanOrEqual(ground.x + ground.width)
        expect(y + height).toBeLessThanOrEqual(ground.y + ground.height)
      }
    }
  })

  it.each(pairs)('in %s on %s have a contrast of 4.5 at least on a screen', (ink, ground) => {
    const [text, under] = [ink, ground].map((name) => luminance(PRINTED_COLOURS[name].screen))
    expect(contrast(text ?? 0, under ?? 0)).toBeGreaterThanOrEqual(4.5)
  })

  describe.each(['lab', 'uncoatedLab'] as const)('in print, by their %s,', (lab) => {
    it.each(pairs)('in %s on %s have a contrast of 4.5 at least', (ink, ground) => {
      const [text, under] = [ink, ground].map((name) =>
        luminanceOfLightness(PRINTED_COLOURS[name][lab][0]),
      )
      expect(contrast(text ?? 0, under ?? 0)).toBeGreaterThanOrEqual(4.5)
    })
  })

  it('that leave the paper white are 9 pt at least, or they fill up with ink', () => {
    const white = drawn.filter(({ ink, ground }) => ink === 'paper' && ground.fill !== 'paper')
    expect(white.length).toBeGreaterThan(0)
    for (const { text } of white) expect(TEXT_STYLES[text.style].size).toBeGreaterThanOrEqual(9)
  })

  it('in more than one ink are 8 pt at least, or a plate that shifts blurs them', () => {
    const mixed = drawn.filter(({ ink }) => Object.values(INKS[ink]).filter(Boolean).length > 1)
    expect(mixed.length).toBeGreaterThan(0)
    for (const { text } of mixed) expect(TEXT_STYLES[text.style].size).toBeGreaterThanOrEqual(8)
  })
})
