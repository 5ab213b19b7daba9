import { POINTS_PER_MM, toMillimetres } from '@flyer-open-data/flyer'
import { Link } from '@react-pdf/renderer'
import type { Rectangle } from '../../frame/geometry.ts'
import type { DrawingProps, LinkProps, Surface } from '../surface.ts'
import { paperSurface } from './paper-surface.tsx'

const { Drawing, Text } = paperSurface

/** An address that can be followed: the words, and over them the area that answers. */
function LiveLink({ href, text, ink, accent }: LinkProps) {
  const leading = toMillimetres(text.style.leading)
  const area = {
    x: text.x,
    y: text.firstBaseline - leading * 0.8,
    width: Math.max(...text.lines.map((line) => line.width)),
    height: leading * text.lines.length,
  }
  return (
    <>
      <Text accent={accent} ink={ink} text={text} />
      <LinkArea area={area} href={href} />
    </>
  )
}

/** A drawing that can be followed, if it leads anywhere. */
function LiveDrawing({ href, ...drawing }: DrawingProps) {
  return (
    <>
      <Drawing {...drawing} />
      {href !== undefined && <LinkArea area={drawing} href={href} />}
    </>
  )
}

/** The area that answers to a click, in mm. */
function LinkArea({ area, href }: { readonly area: Rectangle; readonly href: string }) {
  return (
    <Link
      src={href}
      style={{
        position: 'absolute',
        left: area.x * POINTS_PER_MM,
        top: area.y * POINTS_PER_MM,
        width: area.width * POINTS_PER_MM,
        height: area.height * POINTS_PER_MM,
      }}
    />
  )
}

/** Paper that is read on a screen: its links are live. Never for a press. */
export const linkedPaperSurface: Surface = {
  ...paperSurface,
  Drawing: LiveDrawing,
  Link: LiveLink,
}
