import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { Link } from '@react-pdf/renderer'
import { TEXT_STYLES } from '../../tokens/type.ts'
import type { LinkProps, Surface } from '../surface.ts'
import { paperSurface } from './paper-surface.tsx'

const { Text } = paperSurface

/** An address that can be followed: the words, and over them the area that answers. */
function LiveLink({ href, text, ink, accent }: LinkProps) {
  const { leading } = TEXT_STYLES[text.style]
  const width = Math.max(...text.lines.map((line) => line.width))
  return (
    <>
      <Text accent={accent} ink={ink} text={text} />
      <Link
        src={href}
        style={{
          position: 'absolute',
          left: text.x * POINTS_PER_MM,
          top: text.firstBaseline * POINTS_PER_MM - leading * 0.8,
          width: width * POINTS_PER_MM,
          height: leading * text.lines.length,
        }}
      />
    </>
  )
}

/** Paper that is read on a screen: its links are live. Never for a press. */
export const linkedPaperSurface: Surface = { ...paperSurface, Link: LiveLink }
