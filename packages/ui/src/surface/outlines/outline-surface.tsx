import { POINTS_PER_MM, toMillimetres } from '@flyer-open-data/flyer'
import { createContext, type ReactNode, useContext } from 'react'
import { screenColour } from '../../tokens/colours.ts'
import type { FontBook } from '../../typesetting/font-book.ts'
import { pngAddress } from '../png-address.ts'
import type { Surface, TextProps } from '../surface.ts'
import { SurfaceContext } from '../surface-context.ts'
import { glyphOutlines } from './glyph-outlines.ts'

/** The fonts whose outlines are drawn. */
const FontsContext = createContext<FontBook | undefined>(undefined)

/** A length with as many decimals as an eye can follow on any screen, in mm. */
const short = (length: number) => Number(length.toFixed(3))

const at = (x: number, y: number) => `translate(${short(x)} ${short(y)})`

/** What a group holds is drawn as it is: a picture has no lists. */
const Group = ({ children }: { readonly children: ReactNode }): ReactNode => children

function Lines({ text, ink, accent }: TextProps): ReactNode {
  const fonts = useContext(FontsContext)
  if (!fonts) throw new TypeError('a text in outlines has no fonts')
  const { size, leading } = text.style
  return text.lines.flatMap((line, i) => {
    const baseline = text.firstBaseline + i * toMillimetres(leading)
    let right = text.x - line.hang
    return line.runs.map((run) => {
      const x = right
      right += run.width
      const scale = size / fonts.font(run.face).unitsPerEm / POINTS_PER_MM
      return (
        <path
          d={glyphOutlines(fonts, run)}
          fill={screenColour(run.strong && accent ? accent : ink)}
          key={`${line.start} ${run.start}`}
          // Outlines of a font go up, SVG goes down.
          transform={`${at(x, baseline)} scale(${scale.toFixed(7)} ${(-scale).toFixed(7)})`}
        />
      )
    })
  })
}

/** The primitives as SVG in mm. Whoever holds the picture names it; nothing in it leads anywhere. */
const outlineSurface: Surface = {
  Sheet: ({ x, y, width, height, bleed, children }) => (
    <svg
      aria-hidden="true"
      height={height}
      viewBox={`${-bleed} ${-bleed} ${width} ${height}`}
      width={width}
      x={x}
      y={y}
    >
      {children}
    </svg>
  ),
  Panel: ({ x, y, children }) => <g transform={at(x, y)}>{children}</g>,
  Box: ({ x, y, width, height, fill }) => (
    <rect
      fill={screenColour(fill)}
      height={short(height)}
      width={short(width)}
      x={short(x)}
      y={short(y)}
    />
  ),
  Text: Lines,
  Heading: Lines,
  Link: Lines,
  List: Group,
  ListItem: Group,
  Quote: Group,
  Drawing: ({ x, y, paths }) => (
    <g transform={at(x, y)}>
      {paths.map(({ d, fill, rule }) => (
        <path d={d} fill={screenColour(fill)} fillRule={rule} key={`${fill} ${d}`} />
      ))}
    </g>
  ),
  Picture: ({ x, y, width, height, png }) => (
    <image
      height={short(height)}
      href={pngAddress(png)}
      preserveAspectRatio="none"
      width={short(width)}
      x={short(x)}
      y={short(y)}
    />
  ),
}

/** What is in it is drawn as SVG that needs no font: letters are their outlines. */
export function InOutlines({
  fonts,
  children,
}: {
  readonly fonts: FontBook
  readonly children: ReactNode
}): ReactNode {
  return (
    <FontsContext value={fonts}>
      <SurfaceContext value={outlineSurface}>{children}</SurfaceContext>
    </FontsContext>
  )
}
