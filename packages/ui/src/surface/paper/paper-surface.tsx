import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { Image, Path, Svg, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { Rectangle } from '../../frame/geometry.ts'
import { paintedRuns } from '../../frame/painted-runs.ts'
import { screenColour } from '../../tokens/colours.ts'
import { FONT_FACES, type FontFaceName } from '../../tokens/type.ts'
import { pngAddress } from '../png-address.ts'
import type { Surface, TextProps } from '../surface.ts'

/** Room to the right of a line, in pt, so that react-pdf never breaks what was broken already. */
const SLACK_PT = 40

const points = (millimetres: number) => millimetres * POINTS_PER_MM

const place = ({ x, y, width, height }: Rectangle) =>
  ({
    position: 'absolute',
    left: points(x),
    top: points(y),
    width: points(width),
    height: points(height),
  }) as const

const family = (face: FontFaceName) => ({
  fontFamily: FONT_FACES[face].family,
  fontWeight: FONT_FACES[face].weight,
})

function Lines({ text, ink, accent }: TextProps): ReactNode {
  const { face, size, leading } = text.style
  return text.lines.map((line, i) => (
    <Text
      key={line.start}
      style={{
        position: 'absolute',
        left: points(text.x - line.hang),
        // react-pdf sets the first baseline one ascent below the top of the box.
        top: points(text.firstBaseline) + i * leading - text.ascent,
        width: points(line.width) + SLACK_PT,
        fontSize: size,
        color: screenColour(ink),
        ...family(face),
      }}
      wrap={false}
    >
      {paintedRuns(line).map((run) =>
        run.face === face && !(run.strong && accent) ? (
          run.words
        ) : (
          <Text key={run.start} style={{ ...family(run.face), color: screenColour(accent ?? ink) }}>
            {run.words}
          </Text>
        ),
      )}
    </Text>
  ))
}

/** Lists and quotes are drawn by what they hold; on paper they take no room of their own. */
const Group = ({ children }: { children: ReactNode }) => children

/**
 * The primitives as react-pdf nodes, in points. Colours are the inks' screen colours: prepress
 * knows each of them by its token.
 */
export const paperSurface: Surface = {
  Sheet: ({ children, bleed, x, y, width, height }) => (
    <View style={{ ...place({ x, y, width, height }), overflow: 'hidden' }}>
      <View style={{ position: 'absolute', left: points(bleed), top: points(bleed) }}>
        {children}
      </View>
    </View>
  ),
  Panel: ({ children, x, y, width, height }) => (
    <View style={place({ x, y, width, height })}>{children}</View>
  ),
  Box: ({ fill, ...frame }) => (
    <View style={{ ...place(frame), backgroundColor: screenColour(fill) }} />
  ),
  Text: Lines,
  Heading: Lines,
  List: Group,
  ListItem: Group,
  Quote: Group,
  // A press file holds no annotation (PDF/X-4): a link is its text.
  Link: Lines,
  Drawing: ({ paths, x, y, width, height }) => (
    <Svg style={place({ x, y, width, height })} viewBox={`0 0 ${width} ${height}`}>
      {paths.map(({ d, fill, rule }) => (
        <Path
          d={d}
          fill={screenColour(fill)}
          key={`${fill} ${d}`}
          {...(rule && { fillRule: rule })}
        />
      ))}
    </Svg>
  ),
  Picture: ({ png, x, y, width, height }) => (
    <Image src={pngAddress(png)} style={place({ x, y, width, height })} />
  ),
}
