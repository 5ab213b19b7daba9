import type { PaperSight } from '@flyer-open-data/browser/press'
import { SIDES } from '@flyer-open-data/flyer'
import type { LeafletLayout, Rectangle } from '@flyer-open-data/ui'
import { type ReactNode, useState } from 'react'
import type { ViewSettings } from '../settings/view-settings.ts'
import { PaperLayer } from './PaperLayer.tsx'
import { clipOf, type PaperWindow } from './paper-window.ts'
import { ScreenLayer } from './ScreenLayer.tsx'
import type { ShownPress } from './shown-press.ts'
import type { View } from './subject.ts'
import type { BlinkFace } from './use-blink.ts'
import { WipeHandle } from './WipeHandle.tsx'

/** The subject on its surfaces: screen, paper, one beside the other, in turn, or their difference. */
export function SheetLayers({
  view,
  layout,
  settings: { surface, inks, support },
  press,
  inset,
  label,
  face,
  isWaiting,
  sheet,
  shownPixels,
  isCut,
  inSight,
  pixelsPerMm,
  onSight,
}: {
  readonly view: View
  readonly layout: LeafletLayout
  readonly settings: ViewSettings
  readonly press: ShownPress | undefined
  /** From the corner of the press file's page to the trim of the side, in mm. */
  readonly inset: number
  /** What lies on the table, in French. */
  readonly label: string
  /** Which surface is seen when they take turns. */
  readonly face: BlinkFace
  readonly isWaiting: boolean
  /** Where the subject lies on the table, and what of it is shown, in CSS pixels. */
  readonly sheet: Rectangle
  readonly shownPixels: Rectangle
  /** Whether the screen is cut to what both surfaces show. */
  readonly isCut: boolean
  readonly inSight: PaperWindow | undefined
  readonly pixelsPerMm: number
  readonly onSight: (sight: PaperSight) => void
}): ReactNode {
  const [share, setShare] = useState(0.5)
  const wipeX = surface === 'overlay' ? sheet.x + share * sheet.width : undefined
  return (
    <>
      <div
        className="table-sheet"
        data-waits={isWaiting}
        style={{ left: sheet.x, top: sheet.y, width: sheet.width, height: sheet.height }}
      >
        <ScreenLayer
          clip={isCut ? clipOf(shownPixels, sheet) : undefined}
          isCovered={surface === 'paper' && !isWaiting}
          layout={layout}
          pixelsPerMm={pixelsPerMm}
          view={view}
        />
      </div>
      {press && inSight && (
        <PaperLayer
          area={{ ...inSight.area, x: inSight.area.x + inset, y: inSight.area.y + inset }}
          blend={surface === 'difference' ? 'difference' : 'paper'}
          inks={inks}
          isHidden={surface === 'blink' && face === 'screen'}
          label={`${label}, fichier d’impression`}
          onSight={onSight}
          page={SIDES.indexOf(view.side) + 1}
          pixelsPerMm={pixelsPerMm * devicePixelRatio}
          place={inSight.place}
          plates={press.plates}
          support={support}
          wipeX={wipeX}
        />
      )}
      {wipeX !== undefined && !isWaiting && (
        <WipeHandle onMove={setShare} share={share} sheet={sheet} />
      )}
    </>
  )
}
