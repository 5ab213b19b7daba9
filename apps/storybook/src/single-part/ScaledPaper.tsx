import { FONT_FACES, PaperOnTable, TABLE, TABLE_MARGIN_MM } from '@flyer-open-data/ui'
import { type ReactNode, useSyncExternalStore } from 'react'

/** The caption under a paper and the space between them, in mm. */
const CAPTION_MM = 5
const GAP_MM = 4

/**
 * A paper that is shown at the largest of some scales that the window has room for, and says at
 * which.
 *
 * @param width of the paper, in mm
 * @param height of the paper, in mm
 * @param scales the largest first; the last is taken when none has room
 * @param folds positions from its left edge, in mm
 */
export function ScaledPaper({
  width,
  height,
  scales,
  folds = [],
  children,
}: {
  readonly width: number
  readonly height: number
  readonly scales: readonly number[]
  readonly folds?: readonly number[]
  readonly children: ReactNode
}): ReactNode {
  const scale = useSyncExternalStore(
    onResize,
    () => scales.find((by) => hasRoom(width * by, height * by)) ?? scales.at(-1) ?? 1,
  )
  return (
    <figure style={{ display: 'grid', justifyItems: 'center', gap: `${GAP_MM}mm`, margin: 0 }}>
      <div style={{ zoom: scale }}>
        <PaperOnTable folds={folds} height={height} width={width}>
          {children}
        </PaperOnTable>
      </div>
      <figcaption
        style={{
          color: TABLE.quiet,
          font: `0.8125rem / ${CAPTION_MM}mm '${FONT_FACES.textRegular.family}'`,
        }}
      >
        {`Montré à ${100 * scale}\u00a0%`}
      </figcaption>
    </figure>
  )
}

function onResize(report: () => void): () => void {
  window.addEventListener('resize', report)
  return () => window.removeEventListener('resize', report)
}

function hasRoom(width: number, height: number): boolean {
  const [across, down] = [
    width + 2 * TABLE_MARGIN_MM,
    height + 2 * TABLE_MARGIN_MM + GAP_MM + CAPTION_MM,
  ]
  return matchMedia(`(min-width: ${across}mm) and (min-height: ${down}mm)`).matches
}
