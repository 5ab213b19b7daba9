import { screenColour } from '../../tokens/colours.ts'
import { type InkName, LEAFLET_INKS } from '../../tokens/inks.ts'
import { FONT_FACES, strongFace, TEXT_STYLES, type TextStyle } from '../../tokens/type.ts'

/** From this size on, in pt, a text is a title: it shrinks with the window. */
const TITLE_PT = 18
/** What a size on paper, in pt, is on a screen, in rem: what is read at arm's length is read easily. */
const TEXT_REM_PER_PT = 1.125 / 11
const TITLE_REM_PER_PT = 0.09
/** Lines that are as wide as a window allows stand farther apart than those of a panel. */
const LEAST_TEXT_LEADING = 1.4
const LEAST_TITLE_LEADING = 1.1

/** The name of a style in the type scale. A style that is not of the scale has none. */
export function styleNameOf(style: TextStyle): string | undefined {
  return Object.entries(TEXT_STYLES).find(([, known]) => known === style)?.[0]
}

const rounded = (number: number) => Math.round(number * 1000) / 1000

/** Titles shrink with the window, text never does. */
function sizeOf({ size }: TextStyle): string {
  // 16 CSS pixels: what is read on a telephone without zooming.
  if (size < TITLE_PT) return `${rounded(Math.max(size * TEXT_REM_PER_PT, 1))}rem`
  const rem = size * TITLE_REM_PER_PT
  return `clamp(${rounded(rem * 0.85)}rem, ${rounded(rem * 3)}vw, ${rounded(rem * 1.4)}rem)`
}

function leadingOf({ size, leading }: TextStyle): number {
  const least = size < TITLE_PT ? LEAST_TEXT_LEADING : LEAST_TITLE_LEADING
  return Math.max(rounded(leading / size), least)
}

const font = (face: TextStyle['face']) =>
  `font-family: "${FONT_FACES[face].family}", sans-serif; font-weight: ${FONT_FACES[face].weight};`

/** The style sheet of the flowing leaflet, from the tokens: a rule for each style and each ink. */
export function flowStyles(): string {
  const styles = Object.entries(TEXT_STYLES).flatMap(([name, style]) => {
    const balance = style.balanced ? ' text-wrap: balance;' : ''
    return [
      `[data-style="${name}"] { ${font(style.face)} font-size: ${sizeOf(style)}; line-height: ${leadingOf(style)};${balance} }`,
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
