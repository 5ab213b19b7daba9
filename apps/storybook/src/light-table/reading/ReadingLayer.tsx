import {
  flatReading,
  type ReadElement,
  type ReadSection,
  type Rectangle,
} from '@flyer-open-data/ui'
import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { fullName } from '../../french/role-names.ts'
import { Hatches } from './Hatches.tsx'
import type { Pointed } from './pointed.ts'
import { kindOf } from './read-kinds.ts'
import { type TagRow, tagRows } from './tags.ts'

/** From this scale on, in CSS pixels per mm, roles find room beside what they name. */
const ROLES_FROM = 1.8

/**
 * What is read, over the picture: a box around each element, its number and its role beside it,
 * hatches over what is passed over. The list says the same to those who do not see the picture.
 */
export function ReadingLayer({
  sections,
  area,
  pixelsPerMm,
  pointed,
}: {
  readonly sections: readonly ReadSection[]
  /** All that is shown, in mm like what is read. */
  readonly area: Rectangle
  readonly pixelsPerMm: number
  readonly pointed: Pointed | undefined
}): ReactNode {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!pointed?.isFollowed) return
    layer.current
      ?.querySelector('.table-read[data-pointed="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [pointed])
  const elements = useMemo(() => sections.flatMap((section) => section.elements), [sections])
  const rows = useMemo(() => tagRows(elements), [elements])
  const all = flatReading(elements)
  const named = all.find(({ number }) => number === pointed?.number)
  return (
    <div
      aria-hidden="true"
      className="table-reading"
      data-names-roles={pixelsPerMm >= ROLES_FROM}
      ref={layer}
    >
      <Hatches area={area} pixelsPerMm={pixelsPerMm} sections={sections} />
      {all.map((element) => (
        <Boxes area={area} element={element} isPointed={element === named} key={element.number} />
      ))}
      {rows.map((row) => (
        <Tags area={area} key={`${row.side} ${row.x} ${row.y} ${row.raised}`} row={row} />
      ))}
    </div>
  )
}

/** The boxes of an element; while it is pointed at they say themselves what it is. */
function Boxes({
  element,
  area,
  isPointed,
}: {
  readonly element: ReadElement
  readonly area: Rectangle
  readonly isPointed: boolean
}): ReactNode {
  const { number, boxes } = element
  return boxes.map((box, i) => (
    <div
      className="table-read"
      data-kind={kindOf(element)}
      data-number={number}
      data-pointed={isPointed}
      key={box.y}
      style={
        {
          ...pointIn(box, area),
          width: percent(box.width, area.width),
          height: percent(box.height, area.height),
          '--around': depthOf(element),
        } as CSSProperties
      }
    >
      {isPointed && i === 0 && (
        <span className="table-read-tag">
          <b>{number}</b> {fullName(element)}
        </span>
      )}
    </div>
  ))
}

function Tags({ row, area }: { readonly row: TagRow; readonly area: Rectangle }): ReactNode {
  return (
    <div
      className="table-read-tags"
      data-side={row.side}
      style={{ ...pointIn(row, area), '--raised': row.raised } as CSSProperties}
    >
      {row.tags.map(({ element, kind, number, role }) => (
        <span className="table-read-tag" data-kind={kind} key={element}>
          {number !== undefined && <b>{number}</b>}
          {role && <span className="table-read-tag-role">{role}</span>}
        </span>
      ))}
    </div>
  )
}

/** How many elements lie one in the other in this one: each needs its line around the inner ones. */
function depthOf({ kids }: ReadElement): number {
  const blocks = kids.filter(({ role }) => role !== 'Strong')
  return blocks.length === 0 ? 0 : 1 + Math.max(...blocks.map(depthOf))
}

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`

const pointIn = ({ x, y }: { readonly x: number; readonly y: number }, area: Rectangle) => ({
  left: percent(x - area.x, area.width),
  top: percent(y - area.y, area.height),
})
