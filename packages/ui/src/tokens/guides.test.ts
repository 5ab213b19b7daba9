import { expect, it } from 'vitest'
import { contrast, luminance } from './colours.ts'
import { READING_COLOURS, REVISION_COLOURS, TOOL_COLOURS } from './guides.ts'

it.each(Object.entries(READING_COLOURS))(
  'what is read can be named in white on the colour of %s, and in it on white (WCAG AA)',
  (_, colour) => {
    const onIt = contrast(luminance(TOOL_COLOURS.onChosen), luminance(colour))
    const onGround = contrast(luminance(TOOL_COLOURS.ground), luminance(colour))
    expect(Math.min(onIt, onGround)).toBeGreaterThanOrEqual(4.5)
  },
)

it('what is revised is named in its colour on white, in white on it, and read on its ground', () => {
  const { added, removed, changed, casing, addedGround, removedGround } = REVISION_COLOURS
  const ratios = [
    ...[added, removed, changed].flatMap((colour) => [
      contrast(luminance(TOOL_COLOURS.ground), luminance(colour)),
      contrast(luminance(casing), luminance(colour)),
    ]),
    ...[addedGround, removedGround].flatMap((ground) => [
      contrast(luminance(ground), luminance(TOOL_COLOURS.ink)),
      contrast(luminance(ground), luminance(TOOL_COLOURS.quiet)),
    ]),
  ]
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
})
