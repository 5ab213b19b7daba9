import type { Side } from '@flyer-open-data/flyer'
import { type LeafletLayout, type Rectangle, SheetSide } from '@flyer-open-data/ui'
import type { PictureDifference } from '@flyer-open-data/ui/comparison'
import type { ReactNode } from 'react'

/** Which of the two editions a picture is of. */
export type Which = 'from' | 'to'

/** A region with the number that the list of the page has for it. */
export interface Region {
  readonly number: number
  readonly change: PictureDifference['change']
  readonly box: Rectangle
}

/** Room around the sheet, for numbers at its edges, in mm. */
const MARGIN_MM = 6

/** Half the height of a number's badge, in mm. */
const BADGE_MM = 3.6

/** What the drawing of a side is called in the page, for whoever shows a part of it again. */
const drawingId = (which: Which, side: Side) => `${which}-${side}`

/** A side of the sheet in outlines, its regions outlined and numbered. */
export function SidePicture({
  layout,
  which,
  side,
  regions,
  label,
}: {
  readonly layout: LeafletLayout
  readonly which: Which
  readonly side: Side
  readonly regions: readonly Region[]
  readonly label: string
}): ReactNode {
  const { width, height } = layout.format.openSize
  const view = [-MARGIN_MM, -MARGIN_MM, width + 2 * MARGIN_MM, height + 2 * MARGIN_MM]
  return (
    <svg aria-label={label} role="img" viewBox={view.join(' ')}>
      <title>{label}</title>
      <g id={drawingId(which, side)}>
        <SheetSide layout={layout} side={side} />
      </g>
      <rect className="trim" height={height} width={width} x={0} y={0} />
      {regions.map((region) => (
        <Outline key={region.number} region={region} />
      ))}
      {placeBadges(regions).map(({ number, change, x, y }) => (
        <g
          className={`badge ${change}`}
          key={number}
          transform={`translate(${short(x)} ${short(y)})`}
        >
          <rect
            height={2 * BADGE_MM}
            rx={BADGE_MM}
            width={2 * BADGE_MM + (number > 9 ? 2 : 0)}
            x={-BADGE_MM - (number > 9 ? 1 : 0)}
            y={-BADGE_MM}
          />
          <text dy="0.35em">{number}</text>
        </g>
      ))}
    </svg>
  )
}

function Outline({ region: { number, change, box } }: { readonly region: Region }) {
  return (
    <g className={`region ${change}`} data-region={number}>
      <rect className="casing" {...outside(box)} />
      <rect className="outline" {...outside(box)} />
    </g>
  )
}

/** How large a part is shown: so many times its true size, and as large as two beside each other fit. */
const LARGEST_SCALE = 1.6
const LARGEST_PART_MM = { width: 100, height: 60 }

/** A part of a side that is drawn elsewhere in the page, larger. */
export function SidePart({
  which,
  side,
  part,
  region,
  label,
}: {
  readonly which: Which
  readonly side: Side
  /** In mm from the trim's top left. */
  readonly part: Rectangle
  /** What differs in it, if this edition has it. */
  readonly region: Region | undefined
  readonly label: string
}): ReactNode {
  const { x, y, width, height } = part
  const scale = Math.min(
    LARGEST_SCALE,
    LARGEST_PART_MM.width / width,
    LARGEST_PART_MM.height / height,
  )
  return (
    <svg
      aria-label={label}
      role="img"
      style={{
        aspectRatio: `${short(width)} / ${short(height)}`,
        width: `${short(width * scale)}mm`,
      }}
      viewBox={[x, y, width, height].map(short).join(' ')}
    >
      <title>{label}</title>
      <use href={`#${drawingId(which, side)}`} />
      {region && <Outline region={region} />}
    </svg>
  )
}

const short = (length: number) => Math.round(length * 100) / 100

/** An outline that leaves what it is around free, in mm. */
function outside({ x, y, width, height }: Rectangle) {
  return { x: short(x - 1), y: short(y - 1), width: short(width + 2), height: short(height + 2) }
}

type Badge = Region & { readonly x: number; readonly y: number }

/** From the middle of a number to that of the next, in mm. */
const APART_MM = 2 * BADGE_MM + 0.4

/** How far a number stands out of the corner of its region, in mm: what is in it stays to be read. */
const OUT_MM = 1 + 0.7 * BADGE_MM

/** Puts each number past the top left of its region, or beside those that stand there already. */
function placeBadges(regions: readonly Region[]): Badge[] {
  const placed: Badge[] = []
  for (const region of regions) {
    const y = Math.max(region.box.y - OUT_MM, 0)
    const inRow = placed.filter((other) => Math.abs(other.y - y) < APART_MM)
    // From left to right, so that a place that was left is never looked at again.
    let x = Math.max(region.box.x - OUT_MM, 0)
    for (const other of inRow.toSorted((a, b) => a.x - b.x)) {
      if (Math.abs(other.x - x) < APART_MM) x = other.x + APART_MM
    }
    placed.push({ ...region, x, y })
  }
  return placed
}
