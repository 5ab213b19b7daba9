import type { CSSProperties, ReactNode } from 'react'
import { screenColour } from '../../tokens/colours.ts'
import { TABLE } from '../../tokens/table.ts'

/** Room between the edge of the table and what lies on it, in mm. */
export const TABLE_MARGIN_MM = 8

/** How far the shadow of a fold reaches on each side of it, in mm. */
const FOLD_REACH_MM = 2.5

/** The faint shadow along a fold: the paper turns away on one side and towards the light after. */
function FoldShadow({ x }: { readonly x: number }): ReactNode {
  return (
    <div
      aria-hidden="true"
      style={{
        position: 'absolute',
        top: 0,
        bottom: 0,
        left: `${x - FOLD_REACH_MM}mm`,
        width: `${2 * FOLD_REACH_MM}mm`,
        pointerEvents: 'none',
        background: `linear-gradient(to right, transparent, ${TABLE.foldShadow} 50%, ${TABLE.foldLight} 50%, transparent)`,
      }}
    />
  )
}

/**
 * A piece of paper lying on a neutral grey table, at true size: its edge, its shadow, its folds.
 * For screens only.
 *
 * @param width of the paper, in mm
 * @param height of the paper, in mm
 * @param folds positions from its left edge, in mm
 */
export function PaperOnTable({
  width,
  height,
  folds = [],
  children,
}: {
  readonly width: number
  readonly height: number
  readonly folds?: readonly number[]
  readonly children: ReactNode
}): ReactNode {
  const paper: CSSProperties = {
    position: 'relative',
    width: `${width}mm`,
    height: `${height}mm`,
    flex: 'none',
    background: screenColour('paper'),
    boxShadow: `0 0.4mm 1mm ${TABLE.shadow}, 0 2mm 6mm ${TABLE.shadow}`,
  }
  return (
    <div style={paper}>
      {children}
      {folds.map((x) => (
        <FoldShadow key={x} x={x} />
      ))}
    </div>
  )
}

/** The table itself; papers lie side by side in the middle of it. */
export function Table({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <main
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        placeContent: 'safe center',
        gap: '8mm',
        boxSizing: 'border-box',
        minHeight: '100vh',
        minWidth: 'min-content',
        padding: `${TABLE_MARGIN_MM}mm`,
        background: TABLE.ground,
        color: TABLE.ink,
      }}
    >
      {children}
    </main>
  )
}
