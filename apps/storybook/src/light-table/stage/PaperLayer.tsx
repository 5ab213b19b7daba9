import {
  colourProof,
  type InkView,
  type OpenPlates,
  type PaperSight,
  PENDING,
  type PlatePixels,
  type Support,
} from '@flyer-open-data/browser/press'
import type { Rectangle } from '@flyer-open-data/ui'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'

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
  isHidden,
  wipeX,
  label,
  onSight,
}: PaperRequest & {
  /** Where that area stands on the table, in CSS pixels. */
  readonly place: Rectangle
  /** What the canvas is, for who does not see it. */
  readonly label: string
  readonly blend: 'paper' | 'difference'
  /** Whether what lies under it is looked at for now. */
  readonly isHidden: boolean
  /** Where on the table it ends, in CSS pixels; past it the screen is seen. */
  readonly wipeX: number | undefined
  /** Told when the canvas shows what was asked for, while it is drawn, and when it cannot be. */
  readonly onSight: (sight: PaperSight) => void
}): ReactNode {
  const [pixels, setPixels] = useState<{ readonly of: PlatePixels; readonly area: Rectangle }>()
  const { x, y, width, height } = area
  // The stretch that was asked for last: another one on the canvas is not what is looked for.
  const latest = useRef<Rectangle>(undefined)
  useEffect(() => {
    let isCurrent = true
    onSight(PENDING)
    const asked = { x, y, width, height }
    latest.current = asked
    plates.draw(page, asked, pixelsPerMm).then(
      (of) => {
        if (isCurrent && of !== 'closed') setPixels({ of, area: asked })
      },
      (error: unknown) => {
        // Who asked for another stretch is told of that one.
        if (isCurrent) onSight({ status: 'failed', error })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [plates, page, x, y, width, height, pixelsPerMm, onSight])

  // Once it is taken away nothing of it can be read.
  useEffect(() => () => onSight(PENDING), [onSight])

  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (!pixels) return
    let isCurrent = true
    const show = async () => {
      const { rgba, ...drawn } = await colourProof(pixels.of, inks, support)
      if (!isCurrent || !canvas.current) return
      canvas.current.width = drawn.width
      canvas.current.height = drawn.height
      contextOf(canvas.current).putImageData(new ImageData(rgba, drawn.width, drawn.height), 0, 0)
      // What the canvas shows now, which the toolbar may be ahead of.
      canvas.current.dataset['inks'] = inks === 'sum' ? inks : inks.join('')
      if (pixels.area !== latest.current) return
      const paper = { ...drawn, area: pixels.area, inksAt: inksOf(pixels.of) }
      onSight({ status: 'drawn', paper })
    }
    show().catch((error: unknown) => {
      if (isCurrent) onSight({ status: 'failed', error })
    })
    return () => {
      isCurrent = false
    }
  }, [pixels, inks, support, onSight])

  const at = pixels ? placeOf(pixels.area, area, place) : place
  return (
    <canvas
      aria-label={label}
      className="table-paper"
      data-blend={blend}
      ref={canvas}
      role="img"
      style={{
        left: at.x,
        top: at.y,
        width: at.width,
        height: at.height,
        visibility: isHidden ? 'hidden' : undefined,
        clipPath: wipeX === undefined ? undefined : `inset(0 ${at.x + at.width - wipeX}px 0 0)`,
      }}
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

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser gives no canvas to draw on.')
  return context
}

const inksOf =
  ({ width, inks }: PlatePixels) =>
  (x: number, y: number) => {
    const at = (Math.floor(y) * width + Math.floor(x)) * 4
    const percent = (i: number) => Math.round(((inks[at + i] ?? 0) / 255) * 100)
    return [percent(0), percent(1), percent(2), percent(3)] as const
  }
