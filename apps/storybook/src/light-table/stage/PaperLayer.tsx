import type { Rectangle } from '@flyer-open-data/ui'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ColouredPlates } from '../press/colour-plates.ts'
import type { OpenPlates, PlatePixels } from '../press/open-plates.ts'
import type { InkView, Support } from '../settings/view-settings.ts'

/** What of a press file is drawn, and how. */
export interface PaperRequest {
  readonly plates: OpenPlates
  /** 1 for the outside, 2 for the inside. */
  readonly page: number
  /** In mm from the top left corner of the page's media. */
  readonly area: Rectangle
  /** Pixels of the canvas in a mm. */
  readonly pixelsPerMm: number
  readonly inks: InkView
  readonly support: Support
}

/** What the canvas shows. */
export interface DrawnPaper extends Omit<ColouredPlates, 'rgba'> {
  /** How much of C, M, Y and K a pixel of the canvas carries, in percent. */
  readonly inksAt: (x: number, y: number) => readonly [number, number, number, number]
  /** What of the page it shows, in mm from the top left corner of the page's media. */
  readonly area: Rectangle
}

/**
 * A stretch of the press file, drawn from its plates. Only what is in sight is drawn, at the
 * fineness of the screen; choosing other inks or another paper colours the same plates again.
 */
export function PaperLayer({
  plates,
  page,
  area,
  pixelsPerMm,
  inks,
  support,
  place,
  blend,
  label,
  onDrawn,
}: PaperRequest & {
  /** Where that area stands on the table, in CSS pixels. */
  readonly place: Rectangle
  /** What the canvas is, for who does not see it. */
  readonly label: string
  readonly blend: 'paper' | 'overlay' | 'difference'
  /** Told when the canvas shows what was asked for; undefined while it is drawn. */
  readonly onDrawn: (drawn: DrawnPaper | undefined) => void
}): ReactNode {
  const [pixels, setPixels] = useState<{ readonly of: PlatePixels; readonly area: Rectangle }>()
  const { x, y, width, height } = area
  useEffect(() => {
    let isCurrent = true
    onDrawn(undefined)
    const asked = { x, y, width, height }
    plates.draw(page, asked, pixelsPerMm).then(
      (of) => {
        if (isCurrent && of) setPixels({ of, area: asked })
      },
      // A file that is closed while it is drawn is no longer looked at.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [plates, page, x, y, width, height, pixelsPerMm, onDrawn])

  // Once it is taken away nothing of it can be read.
  useEffect(() => () => onDrawn(undefined), [onDrawn])

  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (!pixels) return
    let isCurrent = true
    colour(pixels.of, inks, support).then((drawn) => {
      const context = canvas.current?.getContext('2d')
      if (!isCurrent || !canvas.current || !context) return
      canvas.current.width = drawn.width
      canvas.current.height = drawn.height
      context.putImageData(new ImageData(drawn.rgba, drawn.width, drawn.height), 0, 0)
      // What the canvas shows now, which the toolbar may be ahead of.
      canvas.current.dataset['inks'] = inks === 'sum' ? inks : inks.join('')
      onDrawn({ ...drawn, area: pixels.area, inksAt: (x, y) => inksAt(pixels.of, x, y) })
    })
    return () => {
      isCurrent = false
    }
  }, [pixels, inks, support, onDrawn])

  const at = pixels ? placeOf(pixels.area, area, place) : place
  return (
    <canvas
      aria-label={label}
      className="table-paper"
      data-blend={blend}
      ref={canvas}
      role="img"
      style={{ left: at.x, top: at.y, width: at.width, height: at.height }}
    />
  )
}

/** Where an area stands that was drawn before, by where another one stands now. */
function placeOf(drawn: Rectangle, area: Rectangle, place: Rectangle): Rectangle {
  const scale = place.width / area.width
  return {
    x: place.x + (drawn.x - area.x) * scale,
    y: place.y + (drawn.y - area.y) * scale,
    width: drawn.width * scale,
    height: drawn.height * scale,
  }
}

async function colour(pixels: PlatePixels, inks: InkView, support: Support) {
  const [{ colourPlates }, { openProof }] = await Promise.all([
    import('../press/colour-plates.ts'),
    import('../press/open-proof.ts'),
  ])
  return colourPlates(pixels, inks, await openProof(support))
}

function inksAt({ width, inks }: PlatePixels, x: number, y: number) {
  const at = (Math.floor(y) * width + Math.floor(x)) * 4
  const percent = (i: number) => Math.round(((inks[at + i] ?? 0) / 255) * 100)
  return [percent(0), percent(1), percent(2), percent(3)] as const
}
