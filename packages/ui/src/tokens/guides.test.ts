import { expect, it } from 'vitest'
import { contrast, luminance } from './colours.ts'
import { READING_COLOURS, TOOL_COLOURS } from './guides.ts'

it.each(Object.entries(READING_COLOURS))(
  'what is read can be named in white on the colour of %s, and in it on white (WCAG AA)',
  (_, colour) => {
    const onIt = contrast(luminance(TOOL_COLOURS.onChosen), luminance(colour))
    const onGround = contrast(luminance(TOOL_COLOURS.ground), luminance(colour))
    expect(Math.min(onIt, onGround)).toBeGreaterThanOrEqual(4.5)
  },
)
