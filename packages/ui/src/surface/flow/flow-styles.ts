import { screenColour } from '../../tokens/colours.ts'
import { type InkName, LEAFLET_INKS } from '../../tokens/inks.ts'
import { FONT_FACES, strongFace, TEXT_STYLES, type TextStyle } from '../../tokens/type.ts'

/** Text that is read at arm's length on paper, in pt, and what a browser's own text size is to it. */
const READ_AT_PT = 12.5
/** How much larger than the reader's own text size it is set. */
const READ_AT_REM = 1.125

/** The name of a style in the type scale. A style that is not of the scale has none. */
export function styleNameOf(style: TextStyle): string | undefined {
  return Object.entries(TEXT_STYLES).find(([, known]) => known === style)?.[0]
}

/** Titles shrink with the window, text never does. */
function sizeOf({ size }: TextStyle): string {
  const rem = Math.round((size / READ_AT_PT) * READ_AT_REM * 1000) / 1000
  // 16 CSS pixels: what is read on a telephone without zooming.
  if (size < 18) return `${Math.max(rem, 1)}rem`
  return `clamp(${Math.round(rem * 0.85 * 1000) / 1000}rem, ${rem * 3}vw, ${Math.round(rem * 1.4 * 1000) / 1000}rem)`
}

const font = (face: TextStyle['face']) =>
  `font-family: "${FONT_FACES[face].family}", sans-serif; font-weight: ${FONT_FACES[face].weight};`

/** The style sheet of the flowing leaflet, from the tokens: a rule for each style and each ink. */
export function flowStyles(): string {
  const styles = Object.entries(TEXT_STYLES).flatMap(([name, style]) => {
    const leading = Math.round((style.leading / style.size) * 100) / 100
    const balance = style.balanced ? ' text-wrap: balance;' : ''
    return [
      `[data-style="${name}"] { ${font(style.face)} font-size: ${sizeOf(style)}; line-height: ${Math.max(leading, 1.1)};${balance} }`,
      `[data-style="${name}"] strong { ${font(strongFace(style.face))} }`,
    ]
  })
  const inks = (Object.keys(LEAFLET_INKS) as InkName[]).flatMap((ink) => [
    `[data-ink="${ink}"] { color: ${screenColour(ink)}; }`,
    `[data-ground="${ink}"] { background-color: ${screenColour(ink)}; }`,
  ])
  const variables = (Object.keys(LEAFLET_INKS) as InkName[]).map(
    (ink) => `--ink-${ink}: ${screenColour(ink)};`,
  )
  return `:root { ${variables.join(' ')} }\n${[...styles, ...inks].join('\n')}\n`
}
