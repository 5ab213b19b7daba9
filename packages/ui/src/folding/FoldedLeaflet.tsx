import { foldingAt, type PanelFrame, type PanelPose, seenFaces } from '@flyer-open-data/flyer'
import type { CSSProperties, ReactNode } from 'react'
import type { LeafletLayout } from '../leaflet/layout-leaflet.ts'
import { TABLE } from '../tokens/table.ts'
import { faceShade } from './face-shade.ts'
import { LeafletFace } from './LeafletFace.tsx'
import { EYE_MM, sceneSize, standingOf } from './scene.ts'

/** The leaflet as an object: how far it is folded, from where it is seen. */
export interface FoldedLeafletProps {
  readonly layout: LeafletLayout
  /** 0 open to 1 closed. */
  readonly progress: number
  /** Degrees by which it is turned about its upright axis, as CSS `rotateY` counts. */
  readonly turn: number
}

/**
 * The leaflet in space, at true size when it is seen from the front. Each panel has two faces;
 * those that cannot be seen cannot be read or reached by keyboard either.
 */
export function FoldedLeaflet({ layout, progress, turn }: FoldedLeafletProps): ReactNode {
  const { format } = layout
  const { panels, centreX } = foldingAt(format, progress)
  const seen = seenFaces(format, progress, turn)
  const { scale, tilt } = standingOf(format, progress, turn)
  const { width, height } = sceneSize(format)
  const sheetHeight = format.openSize.height
  const object: CSSProperties = {
    top: `${(height - sheetHeight) / 2}mm`,
    height: `${sheetHeight}mm`,
    transform: `scale(${scale}) rotateX(${-tilt}deg) rotateY(${turn}deg)`,
  }
  return (
    <div
      className="folding-scene"
      style={{ width: `${width}mm`, height: `${height}mm`, perspective: `${EYE_MM}mm` }}
    >
      {/* The table's shade is drawn first and by itself: nothing of it may lie on a panel. */}
      <div aria-hidden="true" className="folding-object" style={object}>
        {panels.map((pose) => (
          <div className="folding-panel" key={pose.inside.index} style={placeOf(pose, centreX)}>
            <div
              className="folding-floor"
              style={{
                background: `linear-gradient(transparent, ${TABLE.floorShadow}, transparent)`,
              }}
            />
          </div>
        ))}
      </div>
      <div className="folding-object" style={object}>
        {panels.map((pose) => (
          <div className="folding-panel" key={pose.inside.index} style={placeOf(pose, centreX)}>
            {[pose.inside, pose.outside].map((frame) => (
              <Face
                angle={pose.angle + turn + (frame.side === 'outside' ? 180 : 0)}
                frame={frame}
                key={frame.side}
                layout={layout}
                seen={seen.some((f) => f.side === frame.side && f.index === frame.index)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

function placeOf({ inside, start, angle }: PanelPose, centreX: number): CSSProperties {
  return {
    width: `${inside.width}mm`,
    transform: `translate3d(${start.x - centreX}mm, 0, ${start.z}mm) rotateY(${angle}deg)`,
  }
}

function Face({
  layout,
  frame,
  angle,
  seen,
}: {
  readonly layout: LeafletLayout
  readonly frame: PanelFrame
  /** Degrees between the face and one that looks at the viewer. */
  readonly angle: number
  readonly seen: boolean
}): ReactNode {
  return (
    <div
      aria-hidden={!seen}
      className={`folding-face folding-face-${frame.side}`}
      data-face={frame.role}
      inert={!seen}
    >
      <LeafletFace index={frame.index} layout={layout} side={frame.side} />
      <div
        aria-hidden="true"
        className="folding-shade"
        style={{ background: TABLE.faceShade, opacity: faceShade(angle) }}
      />
    </div>
  )
}
